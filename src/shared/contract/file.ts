// The school's file: creating, opening, saving.
import * as v from 'valibot';
import type { AppError } from '../model/errors';
import type { Call, ReadonlyDeep } from './call';
import { schoolYearSchema } from './schemas';

const nothing = v.strictObject({});

/** A refusal inside a state. Main makes it, so its shape is the compiler's business. */
const appErrorSchema = v.custom<AppError>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

export const openFileSchema = v.strictObject({
  name: v.string(),
  folder: v.string(),
  readOnly: v.boolean(),
  /** Local time «12:03»; null until the first save of this session. */
  savedAt: v.nullable(v.string()),
  /** Why the last save failed; null when everything is on the disk. */
  unsaved: v.nullable(appErrorSchema),
});
export type OpenFile = ReadonlyDeep<v.InferOutput<typeof openFileSchema>>;

export const fileStateSchema = v.strictObject({
  open: v.nullable(openFileSchema),
  recent: v.array(v.strictObject({ name: v.string(), folder: v.string() })),
  today: v.string(),
  /** Why the last file did not reopen by itself. */
  reopenError: v.nullable(appErrorSchema),
});
export type FileState = ReadonlyDeep<v.InferOutput<typeof fileStateSchema>>;

/** `done: false` when the person closed the dialog. */
export const outcomeSchema = v.strictObject({ done: v.boolean() });

export const fileContract = {
  'file.state': { kind: 'query', input: nothing, output: fileStateSchema },
  'file.createFromTemplate': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ schoolYear: schoolYearSchema }),
    output: outcomeSchema,
  },
  'file.open': { kind: 'command', touches: [], input: nothing, output: outcomeSchema },
  'file.openRecent': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)) }),
    output: outcomeSchema,
  },
  'file.forgetRecent': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)) }),
    output: outcomeSchema,
  },
  'file.close': { kind: 'command', touches: [], input: nothing, output: outcomeSchema },
  'file.saveAgain': { kind: 'command', touches: [], input: nothing, output: outcomeSchema },
  'file.saveCopy': { kind: 'command', touches: [], input: nothing, output: outcomeSchema },
} as const satisfies Record<string, Call>;
