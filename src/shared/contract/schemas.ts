// Schemas of the values that several calls share. Their types are those of model/.
import * as v from 'valibot';
import { isPlainDate, type PlainDate } from '../model/plainDate';
import {
  columnRoles,
  deadlineKinds,
  occurrenceStatuses,
  precisions,
  recurrences,
  roadmapWarningCodes,
} from '../model/roadmap';
import { isSchoolYear, type SchoolYear } from '../model/schoolYear';

/** Lengths that keep a slip of the clipboard out of the file. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_LINE = 4_000;
/** Text that a person types. */
export const textSchema = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const lineSchema = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const idSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

export const plainDateSchema = v.custom<PlainDate>(isPlainDate, 'not a YYYY-MM-DD day');
export const schoolYearSchema = v.custom<SchoolYear>(isSchoolYear, 'not a school year');

const dueRangeSchema = v.strictObject({
  start: v.nullable(plainDateSchema),
  end: v.nullable(plainDateSchema),
});
export const partsSchema = v.pipe(v.array(dueRangeSchema), v.maxLength(1_000));

export const columnRoleSchema = v.picklist(columnRoles);
const deadlineKindSchema = v.picklist(deadlineKinds);
const recurrenceSchema = v.nullable(v.picklist(recurrences));

/** The plan of one occurrence, as the window sends it back. */
export const planEntries = {
  deadlineText: textSchema,
  kind: deadlineKindSchema,
  recurrence: recurrenceSchema,
  precision: v.picklist(precisions),
  parts: partsSchema,
} as const;

export const deadlineReadingSchema = v.strictObject({
  start: v.nullable(plainDateSchema),
  end: v.nullable(plainDateSchema),
  kind: deadlineKindSchema,
  recurrence: recurrenceSchema,
  precision: v.picklist(precisions),
  parts: partsSchema,
  alternatives: v.array(dueRangeSchema),
  check: v.boolean(),
  words: v.string(),
});

const writtenPeriodSchema = v.strictObject({
  text: v.string(),
  firstYear: v.number(),
  lastYear: v.number(),
});

export const roadmapDraftSchema = v.strictObject({
  title: v.string(),
  organisation: v.nullable(v.string()),
  titlePeriod: v.nullable(writtenPeriodSchema),
  termPeriod: v.nullable(writtenPeriodSchema),
  periodStart: v.nullable(plainDateSchema),
  periodEnd: v.nullable(plainDateSchema),
  schoolYear: schoolYearSchema,
  basis: v.nullable(v.string()),
  goal: v.nullable(v.string()),
  tasks: v.array(v.string()),
  targetGroups: v.array(v.string()),
  expectedResults: v.array(v.string()),
  forms: v.array(
    v.strictObject({
      title: v.string(),
      goal: v.nullable(v.string()),
      tasks: v.array(v.string()),
      expectedResults: v.array(v.string()),
    }),
  ),
  columns: v.array(v.strictObject({ header: v.string(), role: columnRoleSchema })),
  items: v.array(
    v.strictObject({
      number: v.nullable(v.string()),
      stage: v.nullable(v.string()),
      activity: v.string(),
      deadlineText: v.string(),
      deadline: deadlineReadingSchema,
      outcome: v.nullable(v.string()),
      responsibleText: v.nullable(v.string()),
      responsible: v.nullable(v.array(v.string())),
    }),
  ),
});

export const roadmapWarningSchema = v.strictObject({
  code: v.picklist(roadmapWarningCodes),
  row: v.nullable(v.number()),
  message: v.string(),
  cure: v.string(),
});

const occurrenceSchema = v.strictObject({
  id: idSchema,
  itemId: idSchema,
  schoolYear: schoolYearSchema,
  ...planEntries,
  status: v.picklist(occurrenceStatuses),
  actualStart: v.nullable(plainDateSchema),
  actualEnd: v.nullable(plainDateSchema),
  note: v.string(),
});

export const roadmapItemSchema = v.strictObject({
  id: idSchema,
  number: v.string(),
  stage: v.nullable(v.string()),
  activity: v.string(),
  sourceDeadlineText: v.string(),
  outcome: v.string(),
  responsible: v.array(v.string()),
  occurrences: v.array(occurrenceSchema),
});
