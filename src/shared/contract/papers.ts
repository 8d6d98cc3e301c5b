// Official papers: what can be made, what is missing, and the fields that only a paper needs.
import * as v from 'valibot';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { lineSchema, plainDateSchema, textSchema } from './schemas';

export const paperKinds = ['order-introduction', 'order-appendix-roadmap', 'roadmap'] as const;
export type PaperKind = (typeof paperKinds)[number];

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
    output: v.nullable(v.strictObject({ fileName: v.string(), exportId: v.string() })),
  },
  'papers.showInFolder': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ exportId: lineSchema }),
    output: outcomeSchema,
  },
} as const satisfies Record<string, Call>;
