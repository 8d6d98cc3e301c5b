// Every call between the window and the main process: one object, from which the rest follows.
import type { InferInput, InferOutput } from 'valibot';
import type { AppError } from '../model/errors';
import type { Result } from '../model/result';
import type { Area, Call, ReadonlyDeep } from './call';
import type { ChannelName } from './channels';
import { consentsContract } from './consents';
import { fileContract } from './file';
import { formsContract } from './forms';
import { interviewsContract } from './interviews';
import { pairsContract } from './pairs';
import { papersContract } from './papers';
import { peopleContract } from './people';
import { roadmapContract } from './roadmap';
import { schoolContract } from './school';

export const contract = {
  ...fileContract,
  ...schoolContract,
  ...roadmapContract,
  ...formsContract,
  ...peopleContract,
  ...consentsContract,
  ...interviewsContract,
  ...pairsContract,
  ...papersContract,
} as const satisfies Record<ChannelName, Call>;

export type Contract = typeof contract;
export type InputOf<Name extends ChannelName> = InferOutput<Contract[Name]['input']>;
/** What a caller may pass: the same, except that lists may be readonly. */
export type ArgumentOf<Name extends ChannelName> = ReadonlyDeep<InferInput<Contract[Name]['input']>>;
export type OutputOf<Name extends ChannelName> = ReadonlyDeep<InferOutput<Contract[Name]['output']>>;
export type Answer<Name extends ChannelName> = Result<OutputOf<Name>, AppError>;

export const menuActions = [
  'file.createFromTemplate',
  'file.importRoadmap',
  'file.open',
  'file.saveCopy',
  'file.close',
  'view.theme',
] as const;
export type MenuAction = (typeof menuActions)[number];

export interface PushPayload {
  readonly changed: readonly Area[];
  readonly menu: MenuAction;
}

/** The only thing the preload gives to the window. */
export interface WindowApi {
  readonly call: { readonly [Name in ChannelName]: (input: ArgumentOf<Name>) => Promise<Answer<Name>> };
  readonly on: {
    readonly [Name in keyof PushPayload]: (listener: (payload: PushPayload[Name]) => void) => () => void;
  };
}
