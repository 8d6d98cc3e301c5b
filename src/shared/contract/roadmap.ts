// The roadmap: reading it from Word, showing and correcting it.
import * as v from 'valibot';
import { occurrenceStatuses, progressScreens, progressTopics, type ProgressScreen } from '../model/roadmap';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import {
  columnRoleSchema,
  deadlineReadingSchema,
  idSchema,
  lineSchema,
  partsSchema,
  planEntries,
  plainDateSchema,
  roadmapDraftSchema,
  roadmapItemSchema,
  roadmapWarningSchema,
  schoolYearSchema,
  textSchema,
} from './schemas';

const nothing = v.strictObject({});
const importId = lineSchema;

/** What was recognised in a Word file, before anything is taken from it. */
const importViewSchema = v.strictObject({
  importId: v.string(),
  fileName: v.string(),
  tables: v.array(
    v.strictObject({ index: v.number(), caption: v.string(), rows: v.number(), looksRight: v.boolean() }),
  ),
  chosenTable: v.number(),
  draft: roadmapDraftSchema,
  warnings: v.array(roadmapWarningSchema),
});
export type ImportView = ReadonlyDeep<v.InferOutput<typeof importViewSchema>>;

const itemInputSchema = v.strictObject({
  number: lineSchema,
  stage: v.nullable(lineSchema),
  activity: v.pipe(textSchema, v.trim(), v.nonEmpty()),
  ...planEntries,
  outcome: textSchema,
  responsible: v.pipe(v.array(lineSchema), v.maxLength(2_000)),
});
export type ItemInput = ReadonlyDeep<v.InferOutput<typeof itemInputSchema>>;

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
const linesSchema = v.pipe(v.array(textSchema), v.maxLength(200));
const nonEmptyLineSchema = v.pipe(lineSchema, v.trim(), v.nonEmpty());

/** What the roadmap says around its table, as a person corrects it. */
const documentTextsSchema = v.strictObject({
  title: nonEmptyLineSchema,
  /** The years of the programme; null: those that the title names. */
  term: v.nullable(
    v.pipe(
      v.strictObject({ firstYear: yearSchema, lastYear: yearSchema }),
      v.check(({ firstYear, lastYear }) => firstYear <= lastYear, 'the last year comes before the first'),
    ),
  ),
  organisation: v.nullable(lineSchema),
  basis: v.nullable(textSchema),
  goal: v.nullable(textSchema),
  tasks: linesSchema,
  targetGroups: linesSchema,
  expectedResults: linesSchema,
  forms: v.pipe(
    v.array(
      v.strictObject({
        title: nonEmptyLineSchema,
        goal: v.nullable(textSchema),
        tasks: linesSchema,
        expectedResults: linesSchema,
      }),
    ),
    v.maxLength(20),
  ),
});
export type DocumentTexts = ReadonlyDeep<v.InferOutput<typeof documentTextsSchema>>;

/** A warning with the key under which the school may accept it as it is. */
const keyedWarningSchema = v.strictObject({ key: v.string(), ...roadmapWarningSchema.entries });
export type KeyedWarning = ReadonlyDeep<v.InferOutput<typeof keyedWarningSchema>>;

export const roadmapViewSchema = v.strictObject({
  /** «2021–2025». */
  periodLabel: v.string(),
  firstSchoolYear: schoolYearSchema,
  lastSchoolYear: schoolYearSchema,
  /** All that the roadmap says around its table. */
  document: v.omit(roadmapDraftSchema, ['columns', 'items']),
  items: v.array(roadmapItemSchema),
  warnings: v.array(keyedWarningSchema),
  /** Those that the school leaves as they are. */
  acceptedWarnings: v.array(keyedWarningSchema),
});
export type RoadmapView = ReadonlyDeep<v.InferOutput<typeof roadmapViewSchema>>;

/** How far a row has got by the data of the program. Only rows whose matter the program keeps, and only unfinished turns. */
const rowProgressSchema = v.strictObject({
  itemId: idSchema,
  facts: v.array(
    v.strictObject({
      topic: v.picklist(progressTopics),
      done: v.number(),
      total: v.number(),
      /** «согласия: 9 из 12» */
      words: v.string(),
    }),
  ),
  /** The next deed, and the screen where it is done; null when all is there. */
  next: v.nullable(v.strictObject({ label: v.string(), screen: v.picklist(progressScreens) })),
  /** «Выполнено» is proposed with this day: the facts are there, the curator decides. */
  proposedDone: v.nullable(plainDateSchema),
});
export type RowProgress = ReadonlyDeep<v.InferOutput<typeof rowProgressSchema>>;

const waitingSchema = v.strictObject(
  Object.fromEntries(progressScreens.map((screen) => [screen, v.number()])) as Record<
    ProgressScreen,
    v.NumberSchema<undefined>
  >,
);
export type Waiting = ReadonlyDeep<v.InferOutput<typeof waitingSchema>>;

const saved = v.strictObject({ id: idSchema });

export const roadmapContract = {
  'deadline.read': {
    kind: 'query',
    input: v.strictObject({ phrase: textSchema, schoolYear: schoolYearSchema }),
    output: deadlineReadingSchema,
  },
  'deadline.write': {
    kind: 'query',
    input: v.strictObject({ parts: partsSchema, kind: planEntries.kind, recurrence: planEntries.recurrence }),
    output: v.strictObject({ phrase: v.string() }),
  },
  'import.choose': { kind: 'command', touches: [], input: nothing, output: v.nullable(importViewSchema) },
  'import.reread': {
    kind: 'command',
    touches: [],
    input: v.strictObject({
      importId,
      schoolYear: schoolYearSchema,
      table: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** null: recognise the columns anew. */
      columns: v.nullable(v.pipe(v.array(columnRoleSchema), v.maxLength(64))),
    }),
    output: importViewSchema,
  },
  'import.take': {
    kind: 'command',
    touches: [],
    input: v.strictObject({
      importId,
      texts: documentTextsSchema,
      schoolYear: schoolYearSchema,
      items: v.pipe(v.array(itemInputSchema), v.minLength(1), v.maxLength(5_000)),
    }),
    output: outcomeSchema,
  },
  'import.cancel': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ importId }),
    output: outcomeSchema,
  },
  'roadmap.get': { kind: 'query', input: nothing, output: roadmapViewSchema },
  'roadmap.progress': {
    kind: 'query',
    input: v.strictObject({ schoolYear: schoolYearSchema }),
    output: v.array(rowProgressSchema),
  },
  /** How many cases wait on each screen. */
  'roadmap.waiting': { kind: 'query', input: nothing, output: waitingSchema },
  'roadmap.updateTexts': {
    kind: 'command',
    touches: ['roadmap', 'forms', 'papers'],
    input: documentTextsSchema,
    output: outcomeSchema,
  },
  'roadmap.addItem': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({ schoolYear: schoolYearSchema, item: itemInputSchema }),
    output: saved,
  },
  'roadmap.updateItem': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({
      id: idSchema,
      number: lineSchema,
      stage: v.nullable(lineSchema),
      activity: v.pipe(textSchema, v.trim(), v.nonEmpty()),
      outcome: textSchema,
      responsible: v.pipe(v.array(lineSchema), v.maxLength(2_000)),
      /** The occurrence edited along with the row; null when only the row's own words change. */
      occurrence: v.nullable(
        v.strictObject({
          id: idSchema,
          ...planEntries,
          status: v.picklist(occurrenceStatuses),
          actualStart: v.nullable(plainDateSchema),
          actualEnd: v.nullable(plainDateSchema),
          note: textSchema,
        }),
      ),
    }),
    output: saved,
  },
  'roadmap.removeItem': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({ id: idSchema }),
    output: outcomeSchema,
  },
  'roadmap.moveOccurrence': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({ id: idSchema, parts: v.pipe(partsSchema, v.minLength(1)) }),
    output: saved,
  },
  'roadmap.addOccurrence': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({ itemId: idSchema, schoolYear: schoolYearSchema }),
    output: saved,
  },
  'roadmap.removeOccurrence': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({ id: idSchema }),
    output: outcomeSchema,
  },
  'roadmap.acceptWarning': {
    kind: 'command',
    touches: ['roadmap', 'papers'],
    input: v.strictObject({ key: lineSchema, accepted: v.boolean() }),
    output: outcomeSchema,
  },
  'roadmap.exportPicture': {
    kind: 'command',
    touches: [],
    input: v.strictObject({
      format: v.picklist(['png', 'svg']),
      zoom: v.picklist(['weeks', 'schoolYear', 'programme']),
      schoolYear: schoolYearSchema,
    }),
    output: v.nullable(v.strictObject({ fileName: v.string() })),
  },
} as const satisfies Record<string, Call>;
