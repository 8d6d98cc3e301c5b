// The one gate between the window and the use cases: who asks, is the input right, what went wrong.
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { channelNames, type ChannelName } from '../../shared/contract/channels';
import { contract, type InputOf, type OutputOf } from '../../shared/contract/contract';
import type { AppError } from '../../shared/model/errors';
import type { Failure, Result } from '../../shared/model/result';

/** Every call has its handler; a missing one does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    input: InputOf<Name>,
  ) => Result<OutputOf<Name>> | Promise<Result<OutputOf<Name>>>;
};

/** The handlers of one area: `HandlersOf<'people'>` are those of `people.…`. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<ChannelName, `${Prefix}.${string}`>>;

export interface RouterOptions {
  /** Bugs with their stack, refusals with their code; never the input's values. */
  readonly log: (entry: { correlationId: string; channel: string; code: string; stack?: string }) => void;
  /** Also parse what the handlers answer: on under test, off in the shipped program. */
  readonly checkOutput: boolean;
}

/**
 * Answers calls by name. Never throws: an unknown name, a stranger as sender or wrong input come back as
 * `validation`; an exception of a use case is a bug and comes back as `internal` with an id that is in the log.
 */
export function createRouter(handlers: Handlers, options: RouterOptions) {
  return async function answer(
    channel: string,
    input: unknown,
    senderIsOurWindow: boolean,
  ): Promise<Result<unknown, AppError>> {
    const correlationId = randomUUID().slice(0, 8);
    const refuse = (error: Failure, stack?: string): Result<never, AppError> => {
      options.log({ correlationId, channel, code: error.code, ...(stack === undefined ? {} : { stack }) });
      return { ok: false, error: { ...error, correlationId } as AppError };
    };
    if (!senderIsOurWindow) return refuse({ code: 'validation', params: { issues: ['sender'] } });
    if (!isChannelName(channel)) return refuse({ code: 'validation', params: { issues: ['channel'] } });

    const parsed = v.safeParse(contract[channel].input, input);
    if (!parsed.success) {
      return refuse({ code: 'validation', params: { issues: parsed.issues.map(issuePath) } });
    }
    try {
      const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown>>;
      const result = await handler(parsed.output);
      if (!result.ok) return refuse(result.error);
      if (options.checkOutput) v.parse(contract[channel].output, result.value);
      return result;
    } catch (bug) {
      return refuse({ code: 'internal', params: {} }, bug instanceof Error ? bug.stack : String(bug));
    }
  };
}

function isChannelName(name: string): name is ChannelName {
  return (channelNames as readonly string[]).includes(name);
}

/** Names the field, never its value: values are children's data. */
function issuePath(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? issue.kind;
}
