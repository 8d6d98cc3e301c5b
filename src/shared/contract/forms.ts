// Forms of mentoring: the catalogue, and those the school has chosen (row 2 of the roadmap).
import * as v from 'valibot';
import { personCategories } from '../model/people';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { idSchema, lineSchema, textSchema } from './schemas';

const nameSchema = v.pipe(lineSchema, v.trim(), v.nonEmpty());
const namesSchema = v.pipe(v.array(nameSchema), v.maxLength(50));
const textsSchema = v.pipe(v.array(textSchema), v.maxLength(200));

/** A form as the acts describe it; the school may correct it. */
export const formCatalogueEntrySchema = v.strictObject({
  id: nameSchema,
  /** Without quotes: `учитель – учитель`. */
  title: nameSchema,
  origin: v.picklist(['federal', 'local']),
  /** The act or letter that names it. */
  source: lineSchema,
  goal: textSchema,
  tasks: textsSchema,
  expectedResults: textsSchema,
  variants: namesSchema,
  mentorPortrait: textSchema,
  menteePortrait: textSchema,
  mentorCategories: v.array(v.picklist(personCategories)),
  menteeCategories: v.array(v.picklist(personCategories)),
  /** Full years a mentee must have; null: no limit. */
  menteeMinAge: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
});
export type FormCatalogueEntry = ReadonlyDeep<v.InferOutput<typeof formCatalogueEntrySchema>>;

const formCatalogueSchema = v.pipe(v.array(formCatalogueEntrySchema), v.maxLength(50));

const formProgrammeSchema = v.strictObject({
  title: nameSchema,
  content: textSchema,
  duration: lineSchema,
  results: textSchema,
});

const chosenFormEntries = {
  title: nameSchema,
  /** null: a form of the school's own. */
  catalogueId: v.nullable(nameSchema),
  /** For whom: «молодые специалисты», «обучающиеся 1–4 классов». */
  targetCategory: lineSchema,
  goal: textSchema,
  tasks: textsSchema,
  expectedResults: textsSchema,
  variants: namesSchema,
  /** The bank of mentoring programmes of this form. */
  programmes: v.pipe(v.array(formProgrammeSchema), v.maxLength(100)),
} as const;

const chosenFormSchema = v.strictObject({
  id: idSchema,
  ...chosenFormEntries,
  /** How many hold a role in it; it cannot be removed while somebody does. */
  participants: v.number(),
});
export type ChosenForm = ReadonlyDeep<v.InferOutput<typeof chosenFormSchema>>;

const formInputSchema = v.strictObject({ id: v.nullable(idSchema), ...chosenFormEntries });
export type FormInput = ReadonlyDeep<v.InferOutput<typeof formInputSchema>>;

const formsViewSchema = v.strictObject({
  catalogue: formCatalogueSchema,
  /** Whether the school has changed the catalogue that the program came with. */
  catalogueChanged: v.boolean(),
  chosen: v.array(chosenFormSchema),
  /** Things to look at, in Russian: a pupils' form when nobody is ten yet. */
  warnings: v.array(v.string()),
});
export type FormsView = ReadonlyDeep<v.InferOutput<typeof formsViewSchema>>;

const touches = ['forms', 'roadmap', 'papers', 'people'] as const;

export const formsContract = {
  'forms.get': { kind: 'query', input: v.strictObject({}), output: formsViewSchema },
  'forms.save': {
    kind: 'command',
    touches,
    input: formInputSchema,
    output: v.strictObject({ id: idSchema }),
  },
  'forms.remove': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: idSchema }),
    output: outcomeSchema,
  },
  'forms.saveCatalogue': {
    kind: 'command',
    touches,
    /** null: back to what the program came with. */
    input: v.strictObject({ catalogue: v.nullable(formCatalogueSchema) }),
    output: outcomeSchema,
  },
} as const satisfies Record<string, Call>;
