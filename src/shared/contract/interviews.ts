// Interviews with candidate mentors (row 5).
import * as v from 'valibot';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { idSchema, lineSchema, plainDateSchema, textSchema } from './schemas';

export const interviewDecisions = ['recommended', 'withReservations', 'notRecommended'] as const;
export type InterviewDecision = (typeof interviewDecisions)[number];

const interviewEntries = {
  personId: idSchema,
  plannedOn: v.nullable(plainDateSchema),
  /** «14:30»; may be empty. */
  plannedTime: lineSchema,
  place: lineSchema,
  interviewerId: v.nullable(idSchema),
  heldOn: v.nullable(plainDateSchema),
  scores: v.pipe(
    v.array(
      v.strictObject({
        criterion: v.pipe(lineSchema, v.trim(), v.nonEmpty()),
        score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
      }),
    ),
    v.maxLength(50),
  ),
  decision: v.nullable(v.picklist(interviewDecisions)),
  comment: textSchema,
} as const;

const interviewInputSchema = v.strictObject({ id: v.nullable(idSchema), ...interviewEntries });
export type InterviewInput = ReadonlyDeep<v.InferOutput<typeof interviewInputSchema>>;

const interviewSchema = v.strictObject({
  id: idSchema,
  ...interviewEntries,
  fullName: v.string(),
  /** Position or class. */
  details: v.string(),
  interviewerName: v.string(),
});
export type Interview = ReadonlyDeep<v.InferOutput<typeof interviewSchema>>;

export const criteriaSchema = v.strictObject({
  /** The highest score; the lowest is 0. */
  maxScore: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  criteria: v.pipe(v.array(v.pipe(lineSchema, v.trim(), v.nonEmpty())), v.minLength(1), v.maxLength(50)),
});
export type InterviewCriteria = ReadonlyDeep<v.InferOutput<typeof criteriaSchema>>;

const viewSchema = v.strictObject({
  ...criteriaSchema.entries,
  criteriaChanged: v.boolean(),
  interviews: v.array(interviewSchema),
  /** Mentors without an interview, planned or held. */
  waiting: v.array(v.strictObject({ personId: idSchema, fullName: v.string(), details: v.string() })),
  /** Members of staff, to choose the interviewer from. */
  interviewers: v.array(v.strictObject({ id: idSchema, fullName: v.string() })),
});
export type InterviewsView = ReadonlyDeep<v.InferOutput<typeof viewSchema>>;

const touches = ['consents', 'people', 'pairs', 'roadmap', 'papers'] as const;
const byId = v.strictObject({ id: idSchema });

export const interviewsContract = {
  'interviews.list': { kind: 'query', input: v.strictObject({}), output: viewSchema },
  'interviews.save': { kind: 'command', touches, input: interviewInputSchema, output: byId },
  'interviews.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
  'interviews.saveCriteria': {
    kind: 'command',
    touches,
    /** null: back to those that the program came with. */
    input: v.strictObject({ criteria: v.nullable(criteriaSchema) }),
    output: outcomeSchema,
  },
} as const satisfies Record<string, Call>;
