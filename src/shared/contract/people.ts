// The register of people: one entry each, their roles, spreadsheets in and out, names in cases.
import * as v from 'valibot';
import { consentKinds, consentStates } from '../model/consents';
import type { Lack } from '../model/eligibility';
import { participantRoles, personCategories, targetGroups } from '../model/people';
import { grammaticalCases, sexes } from '../model/personName';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { idSchema, lineSchema, plainDateSchema, textSchema } from './schemas';

/** Of subjects, competences or requests that one person has. */
export const MOST_TAGS = 50;
const tagsSchema = v.pipe(v.array(v.pipe(lineSchema, v.trim(), v.nonEmpty())), v.maxLength(MOST_TAGS));
/** Only answered: an ending makes a word longer than what was typed. */
const caseFormsSchema = v.strictObject(caseEntriesOf(v.string()));
/** The cases put right by hand; the others follow the rules. */
const caseOverridesSchema = v.strictObject(caseEntriesOf(v.exactOptional(lineSchema)));

function caseEntriesOf<Schema>(schema: Schema) {
  return Object.fromEntries(grammaticalCases.map((name) => [name, schema])) as Record<
    (typeof grammaticalCases)[number],
    Schema
  >;
}

const nameEntries = {
  surname: v.pipe(lineSchema, v.trim(), v.nonEmpty()),
  name: v.pipe(lineSchema, v.trim()),
  patronymic: v.pipe(lineSchema, v.trim()),
} as const;

const declensionEntries = {
  sex: v.nullable(v.picklist(sexes)),
  indeclinable: v.boolean(),
  nameForms: caseOverridesSchema,
  position: lineSchema,
  positionForms: caseOverridesSchema,
} as const;

const representativeEntries = {
  adultId: idSchema,
  /** мать, отец, опекун */
  relation: lineSchema,
  /** «свидетельство о рождении …», «постановление об опеке …» */
  authority: lineSchema,
} as const;

export const personInputSchema = v.strictObject({
  category: v.picklist(personCategories),
  ...nameEntries,
  ...declensionEntries,
  birthDate: v.nullable(plainDateSchema),
  /** «4 А»; of pupils. */
  className: lineSchema,
  /** The organisation of somebody from outside, or of a parent. */
  workplace: lineSchema,
  /** «первая», «высшая», «соответствие занимаемой должности», … */
  qualification: lineSchema,
  /** Full years, as stated on a day; the program counts on from there. */
  service: v.nullable(
    v.strictObject({
      years: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(80)),
      statedOn: plainDateSchema,
    }),
  ),
  phone: lineSchema,
  email: lineSchema,
  address: lineSchema,
  subjects: tagsSchema,
  competences: tagsSchema,
  requests: tagsSchema,
  note: textSchema,
  /** Kept only where the school has switched it on; ignored otherwise. */
  passport: lineSchema,
  leftOn: v.nullable(plainDateSchema),
  representatives: v.pipe(v.array(v.strictObject(representativeEntries)), v.maxLength(10)),
});
export type PersonInput = ReadonlyDeep<v.InferOutput<typeof personInputSchema>>;

const dayListSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  v.maxLength(7),
);

export const roleInputSchema = v.strictObject({
  role: v.picklist(participantRoles),
  /** A chosen form of the programme; null: not settled. */
  formId: v.nullable(idSchema),
  variant: lineSchema,
  /** Mentees at most; of a mentor. */
  capacity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  /** Of a mentee. */
  targetGroup: v.nullable(v.picklist(targetGroups)),
  /** Weekdays when free, Monday is 1; none: any. */
  days: dayListSchema,
  since: v.nullable(plainDateSchema),
  until: v.nullable(plainDateSchema),
  enteredOn: plainDateSchema,
  leftOn: v.nullable(plainDateSchema),
  outcome: textSchema,
  caseLink: lineSchema,
  feedback: textSchema,
});
export type RoleInput = ReadonlyDeep<v.InferOutput<typeof roleInputSchema>>;

const roleSchema = v.strictObject({ id: idSchema, ...roleInputSchema.entries });
export type Role = ReadonlyDeep<v.InferOutput<typeof roleSchema>>;

/** What keeps a person out of an order, or should be looked at. Made by main only, so its shape is not checked twice. */
export const lackSchema = v.custom<Lack>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

/** A line of the register. */
const personRowSchema = v.strictObject({
  id: idSchema,
  category: v.picklist(personCategories),
  ...nameEntries,
  sex: v.nullable(v.picklist(sexes)),
  birthDate: v.nullable(plainDateSchema),
  position: v.string(),
  className: v.string(),
  workplace: v.string(),
  qualification: v.string(),
  serviceYears: v.nullable(v.number()),
  phone: v.string(),
  email: v.string(),
  subjects: v.array(v.string()),
  competences: v.array(v.string()),
  requests: v.array(v.string()),
  leftOn: v.nullable(plainDateSchema),
  /** The open ones. */
  roles: v.array(
    v.strictObject({
      id: idSchema,
      role: v.picklist(participantRoles),
      formId: v.nullable(idSchema),
      capacity: v.number(),
      targetGroup: v.nullable(v.picklist(targetGroups)),
    }),
  ),
  lacks: v.array(lackSchema),
});
export type PersonRow = ReadonlyDeep<v.InferOutput<typeof personRowSchema>>;

const declensionSchema = v.strictObject({
  fullName: caseFormsSchema,
  /** «Примеровой А. С.» */
  surnameInitials: caseFormsSchema,
  position: caseFormsSchema,
  /** What the name itself says; null when it does not. */
  guessedSex: v.nullable(v.picklist(sexes)),
  /** The rules are not sure: somebody should look. */
  uncertain: v.boolean(),
});
export type Declension = ReadonlyDeep<v.InferOutput<typeof declensionSchema>>;

const personSchema = v.strictObject({
  id: idSchema,
  person: personInputSchema,
  age: v.nullable(v.number()),
  roles: v.array(roleSchema),
  representatives: v.array(v.strictObject({ ...representativeEntries, fullName: v.string() })),
  children: v.array(v.strictObject({ id: idSchema, fullName: v.string() })),
  consents: v.array(v.strictObject({ kind: v.picklist(consentKinds), state: v.picklist(consentStates) })),
  pairs: v.array(v.strictObject({ id: idSchema, words: v.string() })),
  lacks: v.array(lackSchema),
});
export type Person = ReadonlyDeep<v.InferOutput<typeof personSchema>>;

const duplicateSchema = v.strictObject({
  id: idSchema,
  fullName: v.string(),
  /** Why it looks the same, in Russian: «то же имя и дата рождения». */
  because: v.string(),
});

/** Fields that a spreadsheet's column can hold. */
export const importFields = [
  'fullName',
  'surname',
  'name',
  'patronymic',
  'category',
  'sex',
  'birthDate',
  'position',
  'className',
  'workplace',
  'qualification',
  'serviceYears',
  'phone',
  'email',
  'address',
  'subjects',
  'competences',
  'requests',
  'targetGroup',
  'role',
  'capacity',
  'form',
  'representative',
  'representativePhone',
  'relation',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

const importRowSchema = v.strictObject({
  /** The row's number as the spreadsheet shows it. */
  row: v.number(),
  action: v.picklist(['add', 'update', 'same', 'refused']),
  fullName: v.string(),
  /** Position or class, for the eye. */
  details: v.string(),
  problems: v.array(v.strictObject({ severity: v.picklist(['error', 'warning']), words: v.string() })),
  /** What an update changes. */
  changes: v.array(v.strictObject({ field: v.string(), before: v.string(), after: v.string() })),
});
export type PeopleImportRow = ReadonlyDeep<v.InferOutput<typeof importRowSchema>>;

const importSettingsEntries = {
  sheet: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Index of the row with the headers; -1: there is none. */
  headerRow: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  /** A field a column; null: not taken. */
  columns: v.pipe(v.array(v.nullable(v.picklist(importFields))), v.maxLength(500)),
  /** What everybody is where no column says it. */
  category: v.picklist(personCategories),
  role: v.nullable(v.picklist(participantRoles)),
  formId: v.nullable(idSchema),
} as const;

const peopleImportViewSchema = v.strictObject({
  importId: v.string(),
  fileName: v.string(),
  sheets: v.array(v.string()),
  ...importSettingsEntries,
  headers: v.array(v.strictObject({ title: v.string(), samples: v.array(v.string()) })),
  rows: v.array(importRowSchema),
  counts: v.strictObject({
    add: v.number(),
    update: v.number(),
    same: v.number(),
    refused: v.number(),
  }),
});
export type PeopleImportView = ReadonlyDeep<v.InferOutput<typeof peopleImportViewSchema>>;

const nothing = v.strictObject({});
const byId = v.strictObject({ id: idSchema });
const importId = lineSchema;
const exportedSchema = v.nullable(v.strictObject({ fileName: v.string(), exportId: v.string() }));

/** Names stand in the papers, and whoever may take part decides what can be matched. */
const touches = ['people', 'consents', 'pairs', 'papers', 'roadmap', 'forms'] as const;

export const peopleContract = {
  'people.list': { kind: 'query', input: nothing, output: v.array(personRowSchema) },
  'people.get': { kind: 'query', input: byId, output: personSchema },
  'people.save': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: v.nullable(idSchema), person: personInputSchema }),
    output: byId,
  },
  /** One cell of the register, edited in place. */
  'people.patch': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      patch: v.partial(
        v.pick(personInputSchema, [
          'surname',
          'name',
          'patronymic',
          'birthDate',
          'position',
          'className',
          'qualification',
          'phone',
          'email',
        ]),
      ),
    }),
    output: outcomeSchema,
  },
  'people.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
  'people.saveRole': {
    kind: 'command',
    touches,
    input: v.strictObject({ personId: idSchema, id: v.nullable(idSchema), role: roleInputSchema }),
    output: byId,
  },
  'people.removeRole': { kind: 'command', touches, input: byId, output: outcomeSchema },
  /** The same role for many: those picked in the register. */
  'people.giveRole': {
    kind: 'command',
    touches,
    input: v.strictObject({
      personIds: v.pipe(v.array(idSchema), v.maxLength(5_000)),
      role: v.picklist(participantRoles),
      formId: v.nullable(idSchema),
    }),
    output: v.strictObject({ given: v.number() }),
  },
  'people.duplicates': {
    kind: 'query',
    input: v.strictObject({
      exceptId: v.nullable(idSchema),
      ...nameEntries,
      birthDate: v.nullable(plainDateSchema),
    }),
    output: v.array(duplicateSchema),
  },
  /** Everything of `dropId` goes to `keepId`: empty fields are filled, lists joined, links moved. */
  'people.merge': {
    kind: 'command',
    touches,
    input: v.strictObject({ keepId: idSchema, dropId: idSchema }),
    output: byId,
  },
  'people.decline': {
    kind: 'query',
    input: v.strictObject({ ...nameEntries, ...declensionEntries }),
    output: declensionSchema,
  },
  /** Words to offer while typing. */
  'people.suggestions': {
    kind: 'query',
    input: nothing,
    output: v.strictObject({
      positions: v.array(v.string()),
      qualifications: v.array(v.string()),
      subjects: v.array(v.string()),
      competences: v.array(v.string()),
      classes: v.array(v.string()),
      relations: v.array(v.string()),
    }),
  },
  'people.exportBase': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ role: v.picklist(participantRoles) }),
    output: exportedSchema,
  },
  'peopleImport.choose': {
    kind: 'command',
    touches: [],
    input: nothing,
    output: v.nullable(peopleImportViewSchema),
  },
  'peopleImport.reread': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ importId, ...importSettingsEntries }),
    output: peopleImportViewSchema,
  },
  'peopleImport.take': {
    kind: 'command',
    touches,
    /** Rows left out by hand, by the spreadsheet's numbers. */
    input: v.strictObject({ importId, skip: v.pipe(v.array(v.number()), v.maxLength(50_000)) }),
    output: v.strictObject({ added: v.number(), updated: v.number() }),
  },
  'peopleImport.cancel': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ importId }),
    output: outcomeSchema,
  },
} as const satisfies Record<string, Call>;
