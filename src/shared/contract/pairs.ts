// Rows 6: preferences after the group meeting, the matching, pairs and groups, and the orders on them.
import * as v from 'valibot';
import type { MatchingProblem } from '../matching/model';
import type { Lack } from '../model/eligibility';
import { addendumStates, matchingMethods, pairOrderKinds, pairStatuses } from '../model/pairs';
import { participantRoles } from '../model/people';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { lackSchema } from './people';
import { idSchema, lineSchema, plainDateSchema, textSchema } from './schemas';

const nothing = v.strictObject({});
const byId = v.strictObject({ id: idSchema });

const wishSchema = v.picklist(['important', 'desirable', 'unimportant']);

export const matchingSettingsSchema = v.strictObject({
  /** How much each thing weighs: «важно / желательно / неважно». */
  menteeChoice: wishSchema,
  mentorChoice: wishSchema,
  competence: wishSchema,
  loadBalance: wishSchema,
  sameSubject: v.boolean(),
  sameClass: v.boolean(),
});

const roundEntries = {
  title: v.pipe(lineSchema, v.trim(), v.nonEmpty()),
  /** null: everybody who takes part, whatever the form. */
  formId: v.nullable(idSchema),
  /** The day of the group meeting. */
  heldOn: v.nullable(plainDateSchema),
  /** How many one may name. */
  choices: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  settings: matchingSettingsSchema,
} as const;

const roundInputSchema = v.strictObject({ id: v.nullable(idSchema), ...roundEntries });
export type RoundInput = ReadonlyDeep<v.InferOutput<typeof roundInputSchema>>;

const draftSchema = v.pipe(
  v.array(v.strictObject({ mentorId: idSchema, menteeId: idSchema, byHand: v.boolean() })),
  v.maxLength(5_000),
);
export type RoundDraft = ReadonlyDeep<v.InferOutput<typeof draftSchema>>;

const ruleKinds = ['fixed', 'forbidden'] as const;

/** All ids of a round are those of roles (`participant`), not of persons. */
const roundSchema = v.strictObject({
  id: idSchema,
  ...roundEntries,
  people: v.array(
    v.strictObject({
      id: idSchema,
      personId: idSchema,
      role: v.picklist(participantRoles),
      fullName: v.string(),
      /** «Примерова А. С.» */
      shortName: v.string(),
      /** Position or class. */
      details: v.string(),
      answer: v.picklist(['missing', 'answered', 'refused']),
      /** Roles of the other side, the most wanted first. */
      chosen: v.array(idSchema),
      lacks: v.array(lackSchema),
    }),
  ),
  rules: v.array(
    v.strictObject({
      mentorId: idSchema,
      menteeId: idSchema,
      kind: v.picklist(ruleKinds),
      reason: v.string(),
    }),
  ),
  draft: draftSchema,
  /** How the draft came about; null before the first. */
  method: v.nullable(v.picklist([...matchingMethods, 'byHand'])),
  /** The whole task, for live measures in the window. Made by main only. */
  problem: v.custom<MatchingProblem>((value) => typeof value === 'object' && value !== null),
});
export type Round = ReadonlyDeep<v.InferOutput<typeof roundSchema>>;

const roundListSchema = v.array(
  v.strictObject({
    id: idSchema,
    title: v.string(),
    heldOn: v.nullable(plainDateSchema),
    formId: v.nullable(idSchema),
    answered: v.number(),
    asked: v.number(),
    drafted: v.number(),
  }),
);
export type RoundList = ReadonlyDeep<v.InferOutput<typeof roundListSchema>>;

const assignmentSchema = v.array(v.strictObject({ mentorId: idSchema, menteeId: idSchema }));

const memberEntries = {
  participantId: idSchema,
  personId: idSchema,
  fullName: v.string(),
  shortName: v.string(),
  details: v.string(),
} as const;

const supportItemSchema = v.strictObject({
  activity: v.pipe(textSchema, v.trim(), v.nonEmpty()),
  dueText: lineSchema,
  responsible: lineSchema,
  doneOn: v.nullable(plainDateSchema),
  note: textSchema,
});
export type SupportItem = ReadonlyDeep<v.InferOutput<typeof supportItemSchema>>;

const orderMarkSchema = v.nullable(
  v.strictObject({
    id: idSchema,
    number: v.string(),
    date: v.nullable(plainDateSchema),
    signed: v.boolean(),
  }),
);

const pairSchema = v.strictObject({
  id: idSchema,
  formId: v.nullable(idSchema),
  formTitle: v.string(),
  variant: v.string(),
  mentor: v.strictObject(memberEntries),
  mentees: v.array(
    v.strictObject({
      ...memberEntries,
      since: v.nullable(plainDateSchema),
      /** Left the group on that day. */
      until: v.nullable(plainDateSchema),
    }),
  ),
  since: v.nullable(plainDateSchema),
  until: v.nullable(plainDateSchema),
  status: v.picklist(pairStatuses),
  closedOn: v.nullable(plainDateSchema),
  closingReason: v.string(),
  rationale: v.string(),
  addendum: v.picklist(addendumStates),
  addendumNumber: v.string(),
  addendumDate: v.nullable(plainDateSchema),
  approval: orderMarkSchema,
  dissolution: orderMarkSchema,
  support: v.array(supportItemSchema),
  history: v.array(v.strictObject({ on: plainDateSchema, words: v.string() })),
  /** What keeps the pair out of an order. */
  obstacles: v.array(
    v.strictObject({
      personId: idSchema,
      fullName: v.string(),
      /** null: it is the pair itself that lacks something, told by `words` alone. */
      lack: v.nullable(
        v.custom<Lack>((value) => typeof value === 'object' && value !== null && 'code' in value),
      ),
      /** «Примерова А. С.: нет согласия на обработку персональных данных». */
      words: v.string(),
      /** Whether it keeps the pair out, or only should be looked at. */
      blocking: v.boolean(),
    }),
  ),
});
export type Pair = ReadonlyDeep<v.InferOutput<typeof pairSchema>>;

/** A group's members may change while it lives; each change is kept in the history. */
const pairInputSchema = v.strictObject({
  id: v.nullable(idSchema),
  formId: v.nullable(idSchema),
  variant: lineSchema,
  mentorId: idSchema,
  menteeIds: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(50)),
  since: v.nullable(plainDateSchema),
  until: v.nullable(plainDateSchema),
});
export type PairInput = ReadonlyDeep<v.InferOutput<typeof pairInputSchema>>;

/** What only the paper of an order on pairs needs. */
export const pairOrderTextsSchema = v.strictObject({
  /** By when mentors hand in their plans. */
  plansBy: v.nullable(plainDateSchema),
  /** The curator; null leaves a blank to fill by hand. */
  curatorId: v.nullable(idSchema),
  /** Who watches over the order; null: the director himself. */
  controlId: v.nullable(idSchema),
  /** A point on pay by the addendum to the contract is printed. */
  withPay: v.boolean(),
  /** Why pairs are dissolved; of a dissolution. */
  reason: textSchema,
});
export type PairOrderTexts = ReadonlyDeep<v.InferOutput<typeof pairOrderTextsSchema>>;

const orderInputSchema = v.strictObject({
  id: v.nullable(idSchema),
  kind: v.picklist(pairOrderKinds),
  date: v.nullable(plainDateSchema),
  number: lineSchema,
  pairIds: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(1_000)),
  texts: pairOrderTextsSchema,
});
export type PairOrderInput = ReadonlyDeep<v.InferOutput<typeof orderInputSchema>>;

const orderSchema = v.strictObject({
  ...orderInputSchema.entries,
  id: idSchema,
  signed: v.boolean(),
  /** What must be put right before it is signed: the person, what is missing. */
  obstacles: pairSchema.entries.obstacles,
});
export type PairOrder = ReadonlyDeep<v.InferOutput<typeof orderSchema>>;

const touches = ['pairs', 'people', 'roadmap', 'papers', 'consents'] as const;

export const pairsContract = {
  'rounds.list': { kind: 'query', input: nothing, output: roundListSchema },
  'rounds.get': { kind: 'query', input: byId, output: roundSchema },
  'rounds.save': { kind: 'command', touches, input: roundInputSchema, output: byId },
  'rounds.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
  /** One questionnaire. Nobody named and not refused: the answer is taken back. */
  'rounds.saveAnswer': {
    kind: 'command',
    touches,
    input: v.strictObject({
      roundId: idSchema,
      participantId: idSchema,
      chosen: v.pipe(v.array(idSchema), v.maxLength(10)),
      refused: v.boolean(),
    }),
    output: outcomeSchema,
  },
  'rounds.saveRule': {
    kind: 'command',
    touches,
    input: v.strictObject({
      mentorId: idSchema,
      menteeId: idSchema,
      /** null: the rule is taken back. */
      kind: v.nullable(v.picklist(ruleKinds)),
      reason: lineSchema,
    }),
    output: outcomeSchema,
  },
  /** Both methods, to compare; nothing is stored. */
  'rounds.compare': {
    kind: 'query',
    input: byId,
    output: v.strictObject({ minimumCost: assignmentSchema, stable: assignmentSchema }),
  },
  'rounds.saveDraft': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      draft: draftSchema,
      method: v.picklist([...matchingMethods, 'byHand']),
    }),
    output: outcomeSchema,
  },
  /** The draft becomes proposed pairs: a mentor's mentees one group, or a pair each. */
  'rounds.accept': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      since: v.nullable(plainDateSchema),
      until: v.nullable(plainDateSchema),
      asGroups: v.boolean(),
    }),
    output: v.strictObject({ pairs: v.number() }),
  },

  'pairs.list': { kind: 'query', input: nothing, output: v.array(pairSchema) },
  'pairs.save': { kind: 'command', touches, input: pairInputSchema, output: byId },
  /** Only one that no order has named yet. */
  'pairs.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
  /** Approved pairs begin to work. */
  'pairs.start': {
    kind: 'command',
    touches,
    input: v.strictObject({
      ids: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(1_000)),
      on: plainDateSchema,
    }),
    output: outcomeSchema,
  },
  'pairs.complete': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: idSchema, on: plainDateSchema, note: textSchema }),
    output: outcomeSchema,
  },
  'pairs.saveSupport': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: idSchema, items: v.pipe(v.array(supportItemSchema), v.maxLength(100)) }),
    output: outcomeSchema,
  },
  /** What a plan of psychological support begins with while a pair has none. */
  'pairs.supportTemplate': { kind: 'query', input: nothing, output: v.array(supportItemSchema) },
  'pairs.saveAddendum': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      state: v.picklist(addendumStates),
      number: lineSchema,
      date: v.nullable(plainDateSchema),
    }),
    output: outcomeSchema,
  },
  /** Who mentors whom, as drawn on the screen. */
  'pairs.exportPicture': {
    kind: 'command',
    touches: [],
    input: v.strictObject({
      format: v.picklist(['png', 'svg']),
      /** For the school's site: no names. */
      withoutNames: v.boolean(),
    }),
    output: v.nullable(v.strictObject({ fileName: v.string() })),
  },

  'pairOrders.list': { kind: 'query', input: nothing, output: v.array(orderSchema) },
  /** A draft; a signed order is not changed any more. */
  'pairOrders.save': { kind: 'command', touches, input: orderInputSchema, output: byId },
  'pairOrders.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
  /** Number and date are known, the director has signed: its pairs become approved, or dissolved, in one step. */
  'pairOrders.sign': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      number: v.pipe(lineSchema, v.trim(), v.nonEmpty()),
      date: plainDateSchema,
    }),
    output: v.strictObject({ pairs: v.number() }),
  },
} as const satisfies Record<string, Call>;
