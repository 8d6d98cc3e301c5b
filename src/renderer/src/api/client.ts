// The window's only way out: the frozen object of the preload, typed by the contract.
import type { ChannelName } from '../../../shared/contract/channels';
import type { Answer, ArgumentOf, PushPayload, WindowApi } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/model/errors';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

/** Calls the main process. A refusal comes back as a value; nothing is thrown. */
export async function call<Name extends ChannelName>(
  name: Name,
  input: ArgumentOf<Name>,
): Promise<Answer<Name>> {
  const send = window.api.call[name] as (input: ArgumentOf<Name>) => Promise<Answer<Name>>;
  // Vue's reactive wrappers do not survive structured cloning; what crosses is plain data by contract.
  return send(JSON.parse(JSON.stringify(input)) as ArgumentOf<Name>);
}

/** @returns how to stop listening */
export function listen<Name extends keyof PushPayload>(
  name: Name,
  listener: (payload: PushPayload[Name]) => void,
): () => void {
  return window.api.on[name](listener);
}

export type { AppError };
