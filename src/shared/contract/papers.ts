// Official papers: what can be made, what is missing, and the fields that only a paper needs.
import * as v from 'valibot';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { idSchema, lineSchema, plainDateSchema, textSchema } from './schemas';

/** Papers of the whole programme: one of each. */
export const paperKinds = [
  'order-introduction',
  'order-appendix-roadmap',
  'roadmap',
  'order-forms',
  'programme',
  'base-mentors',
  'base-mentees',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Papers about somebody or something: one for each person, interview, role, pair or order that is named. */
export const paperAboutKinds = [
  'consent-processing',
  'consent-dissemination',
  'consent-mentorship',
  'interview-sheet',
  'preference-questionnaire',
  'contract-addendum',
  'support-plan',
  'order-pairs',
] as const;
export type PaperAboutKind = (typeof paperAboutKinds)[number];

/** What the ids of `papers.exportAbout` name. */
export const paperSubjects: Readonly<
  Record<PaperAboutKind, 'person' | 'interview' | 'participant' | 'pair' | 'order'>
> = {
  'consent-processing': 'person',
  'consent-dissemination': 'person',
  'consent-mentorship': 'person',
  'interview-sheet': 'interview',
  'preference-questionnaire': 'participant',
  'contract-addendum': 'pair',
  'support-plan': 'pair',
  'order-pairs': 'order',
};

const paperListSchema = v.array(
  v.strictObject({
    kind: v.picklist(paperKinds),
    title: v.string(),
    ready: v.boolean(),
    missing: v.array(v.strictObject({ field: v.string(), label: v.string() })),
  }),
);
export type PaperList = ReadonlyDeep<v.InferOutput<typeof paperListSchema>>;

/** The order «О внедрении целевой модели наставничества»: typed once, printed as often as needed. */
export const orderFormSchema = v.strictObject({
  /** null: the printed order has a blank to fill in by hand. */
  date: v.nullable(plainDateSchema),
  number: lineSchema,
  startDate: v.nullable(plainDateSchema),
  formTitles: v.pipe(v.array(lineSchema), v.maxLength(10)),
  /** «заместителя директора Примерову Анну Сергеевну»; empty prints a blank. */
  curatorAccusative: lineSchema,
  /** «Примеровой А.С.»; empty: «куратору». */
  curatorDative: lineSchema,
  acquaintBy: v.nullable(plainDateSchema),
  siteAddress: lineSchema,
  /** Who watches over the order, in the accusative; empty: the director himself. */
  controlBy: lineSchema,
  /** Names for the acquaintance sheet, a person each. */
  acquainted: v.pipe(v.array(textSchema), v.maxLength(300)),
});
export type OrderForm = ReadonlyDeep<v.InferOutput<typeof orderFormSchema>>;

/** The order «О выборе форм наставничества». */
export const formsOrderSchema = v.strictObject({
  date: v.nullable(plainDateSchema),
  number: lineSchema,
  /** The pedagogical council's decision it rests on; null and '' leave it out. */
  councilDate: v.nullable(plainDateSchema),
  councilNumber: lineSchema,
  /** The curator among the people; null leaves a blank. */
  curatorId: v.nullable(idSchema),
  /** Who watches over it; null: the director himself. */
  controlId: v.nullable(idSchema),
});
export type FormsOrder = ReadonlyDeep<v.InferOutput<typeof formsOrderSchema>>;

const exportedSchema = v.nullable(v.strictObject({ fileName: v.string(), exportId: v.string() }));

export const papersContract = {
  'papers.list': { kind: 'query', input: v.strictObject({}), output: paperListSchema },
  'papers.form': { kind: 'query', input: v.strictObject({}), output: orderFormSchema },
  'papers.saveForm': {
    kind: 'command',
    touches: ['papers'],
    input: orderFormSchema,
    output: orderFormSchema,
  },
  'papers.export': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ kind: v.picklist(paperKinds) }),
    output: exportedSchema,
  },
  'papers.exportAbout': {
    kind: 'command',
    touches: ['consents'],
    input: v.strictObject({
      kind: v.picklist(paperAboutKinds),
      ids: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(2_000)),
      /** Of questionnaires: the round whose names they list. */
      roundId: v.nullable(idSchema),
      /** A file for each in a folder, instead of all in one file. */
      separate: v.boolean(),
      /** Of consents: note today as the day the blanks were handed out. */
      markIssued: v.boolean(),
    }),
    output: exportedSchema,
  },
  'papers.formsOrder': { kind: 'query', input: v.strictObject({}), output: formsOrderSchema },
  'papers.saveFormsOrder': {
    kind: 'command',
    touches: ['papers'],
    input: formsOrderSchema,
    output: formsOrderSchema,
  },
  'papers.showInFolder': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ exportId: lineSchema }),
    output: outcomeSchema,
  },
} as const satisfies Record<string, Call>;
