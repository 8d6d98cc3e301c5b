// Official papers: the catalogue, each paper's form, its pages, the register, and papers in packs.
import * as v from 'valibot';
import { paperGroups, paperKinds, paperAboutKinds, orderSeries } from '../papers/kinds';
import type { FieldValue, PaperField } from '../papers/fields';
import type { PaperPages } from '../papers/pages';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { idSchema, lineSchema, plainDateSchema, textSchema } from './schemas';

const nothing = v.strictObject({});
const byId = v.strictObject({ id: idSchema });
const kindSchema = v.picklist(paperKinds);
const seriesSchema = v.picklist(orderSeries);
const idsSchema = v.pipe(v.array(idSchema), v.maxLength(2_000));

const exportedSchema = v.nullable(v.strictObject({ fileName: v.string(), exportId: v.string() }));

const missingSchema = v.array(
  v.strictObject({
    /** Where it is entered: `values.curator`, `date`, `school.fullName`, `person.15`, `roadmap`, `forms`; '' for nowhere in particular. */
    field: v.string(),
    label: v.string(),
  }),
);

// The catalogue

const catalogueSchema = v.array(
  v.strictObject({
    kind: kindSchema,
    group: v.picklist(paperGroups),
    title: v.string(),
    /** One line: what it is for, and the norm where there is one. */
    lead: v.string(),
    /** null: no number of an order. */
    series: v.nullable(seriesSchema),
    subject: v.picklist(['programme', 'person', 'interview', 'participant', 'pair', 'order']),
    /** In the order of the form. */
    fields: v.array(
      v.strictObject({
        name: v.string(),
        field: v.custom<PaperField>(
          (value) => typeof value === 'object' && value !== null && 'type' in value,
        ),
      }),
    ),
    /** Whether its texts can be changed by the school. */
    hasTexts: v.boolean(),
    /** Now, with nothing typed: of papers about the whole programme. */
    ready: v.boolean(),
    missing: missingSchema,
  }),
);
export type PaperCatalogue = ReadonlyDeep<v.InferOutput<typeof catalogueSchema>>;

// One paper

const valueSchema = v.custom<FieldValue>(
  (value) => value === null || ['string', 'number', 'boolean', 'object'].includes(typeof value),
);
const valuesSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(60)), valueSchema),
  v.check((values) => Object.keys(values).length <= 100),
);

const draftEntries = {
  kind: kindSchema,
  /** Whom or what it is about; none of a paper about the whole programme, or for a blank. */
  ids: idsSchema,
  /** Of questionnaires: the round whose names they list. */
  roundId: v.nullable(idSchema),
  date: v.nullable(plainDateSchema),
  number: lineSchema,
  /** Of its own form; checked against the form's fields. */
  values: valuesSchema,
  /** The school's own blank that it is printed on; null: the program's own layout. */
  templateId: v.nullable(idSchema),
} as const;

/** id null: not in the register (yet). */
export const paperDraftSchema = v.strictObject({ id: v.nullable(idSchema), ...draftEntries });
export type PaperDraft = ReadonlyDeep<v.InferOutput<typeof paperDraftSchema>>;

export const paperStatuses = ['draft', 'printed', 'signed', 'cancelled'] as const;
export type PaperStatus = (typeof paperStatuses)[number];

const recordSchema = v.strictObject({
  id: idSchema,
  kind: kindSchema,
  /** «О внедрении целевой модели наставничества»; «Персонализированная программа – Примерова А.С.». */
  title: v.string(),
  series: v.nullable(seriesSchema),
  number: v.string(),
  date: v.nullable(plainDateSchema),
  status: v.picklist(paperStatuses),
  /** Everything in it that a search looks through, in small letters. */
  searchKey: v.string(),
  createdOn: plainDateSchema,
  printedOn: v.nullable(plainDateSchema),
  signedOn: v.nullable(plainDateSchema),
  /** What cancelled it: «приказом от 1 июня 2022 г. № 60-ОД»; null while it is in force. */
  cancelled: v.nullable(v.strictObject({ on: plainDateSchema, words: v.string() })),
  /** How many must sign that they have read it, and how many have. */
  acquaintances: v.strictObject({ asked: v.number(), signed: v.number() }),
  /** «Распоряжение № … утратило силу 01.09.2025»; doubles and gaps of numbers. */
  warnings: v.array(v.string()),
});
export type PaperRecord = ReadonlyDeep<v.InferOutput<typeof recordSchema>>;

const openedSchema = v.strictObject({
  draft: paperDraftSchema,
  /** null: not in the register yet. */
  record: v.nullable(recordSchema),
});
export type OpenedPaper = ReadonlyDeep<v.InferOutput<typeof openedSchema>>;

const previewSchema = v.strictObject({
  title: v.string(),
  /** What must be entered before it is signed. */
  missing: missingSchema,
  /** What should be looked at: an act no longer in force, a number already used. */
  warnings: v.array(v.string()),
  /** How many files it makes when each goes into a file of its own. */
  papers: v.number(),
  /** Made by main only. On a blank of the school's own: the program's layout, with `onTemplate` true. */
  pages: v.custom<PaperPages>((value) => typeof value === 'object' && value !== null),
  onTemplate: v.boolean(),
});
export type PaperPreview = ReadonlyDeep<v.InferOutput<typeof previewSchema>>;

// The register

const journalEntries = {
  series: v.nullable(seriesSchema),
  /** A calendar year; null: all. */
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200))),
} as const;

const numberingSchema = v.strictObject({
  /** «{n}-ОД»: where the number of an order stands. */
  core: lineSchema,
  personnel: lineSchema,
});
export type Numbering = ReadonlyDeep<v.InferOutput<typeof numberingSchema>>;

// Texts, acts, blanks, pictures

const paperTextSchema = v.strictObject({
  /** Into the paper's own section: `preamble`, `curator.duties`. */
  path: lineSchema,
  label: v.string(),
  /** A point a line. */
  isList: v.boolean(),
  lines: v.array(textSchema),
  builtIn: v.array(textSchema),
  /** Words in braces that the program fills in: `{school}`. */
  placeholders: v.array(v.string()),
});
export type PaperText = ReadonlyDeep<v.InferOutput<typeof paperTextSchema>>;

export const actSchema = v.strictObject({
  id: lineSchema,
  /** «приказ», «распоряжение», «федеральный закон». */
  kind: lineSchema,
  /** In the genitive, as it is cited: «Министерства просвещения Российской Федерации». */
  issuer: lineSchema,
  /** «Р-145» */
  number: lineSchema,
  /** null where the day of signing is not known. */
  date: v.nullable(plainDateSchema),
  title: textSchema,
  /** Other names under which the same text may rightly be cited. */
  otherTitles: v.array(textSchema),
  shortTitle: textSchema,
  inForceFrom: v.nullable(plainDateSchema),
  inForceTo: v.nullable(plainDateSchema),
  note: textSchema,
  /** Compared with the published text. */
  verified: v.boolean(),
});
export type Act = ReadonlyDeep<v.InferOutput<typeof actSchema>>;

const templateFieldSchema = v.strictObject({
  name: v.string(),
  count: v.number(),
  known: v.boolean(),
  /** What it prints; of unknown ones the nearest known name, or ''. */
  words: v.string(),
});

const templateSchema = v.strictObject({
  id: idSchema,
  title: lineSchema,
  fileName: v.string(),
  /** A letterhead takes the text of any paper; a blank is a whole paper of its own. */
  purpose: v.picklist(['letterhead', 'blank']),
  /** The kinds it is used for of itself. */
  kinds: v.array(kindSchema),
  addedOn: plainDateSchema,
  fields: v.array(templateFieldSchema),
  /** Braces without an end, and the like. */
  problems: v.array(v.string()),
});
export type PaperTemplate = ReadonlyDeep<v.InferOutput<typeof templateSchema>>;

const pictureSchema = v.strictObject({
  id: idSchema,
  title: v.string(),
  widthPx: v.number(),
  heightPx: v.number(),
});
export type SchoolPicture = ReadonlyDeep<v.InferOutput<typeof pictureSchema>>;

// Packs

export const packScopeSchema = v.variant('of', [
  v.strictObject({ of: v.literal('row'), id: idSchema }),
  v.strictObject({ of: v.literal('pair'), id: idSchema }),
  v.strictObject({ of: v.literal('person'), id: idSchema }),
  /** The calendar of a school year; null: everything the school has. */
  v.strictObject({ of: v.literal('year'), schoolYear: v.nullable(v.pipe(v.number(), v.integer())) }),
]);
export type PackScope = ReadonlyDeep<v.InferOutput<typeof packScopeSchema>>;

const packItemSchema = v.strictObject({
  kind: kindSchema,
  /** Of the register; null: made now. */
  paperId: v.nullable(idSchema),
  ids: idsSchema,
});
export type PackItem = ReadonlyDeep<v.InferOutput<typeof packItemSchema>>;

const packContentsSchema = v.strictObject({
  title: v.string(),
  items: v.array(
    v.strictObject({
      ...packItemSchema.entries,
      title: v.string(),
      /** Proposed: it is ready, or already signed. */
      chosen: v.boolean(),
      missing: missingSchema,
    }),
  ),
});
export type PackContents = ReadonlyDeep<v.InferOutput<typeof packContentsSchema>>;

const packStateSchema = v.strictObject({
  state: v.picklist(['working', 'done', 'cancelled', 'failed']),
  done: v.number(),
  total: v.number(),
  leftOut: v.array(v.strictObject({ title: v.string(), why: v.string() })),
  /** Of a finished one. */
  exported: exportedSchema,
  /** Of a failed one, in Russian. */
  problem: v.string(),
});
export type PackState = ReadonlyDeep<v.InferOutput<typeof packStateSchema>>;

const touches = ['papers', 'roadmap', 'pairs'] as const;

export const papersContract = {
  'papers.catalogue': { kind: 'query', input: nothing, output: catalogueSchema },
  /** A new paper with what the file's data suggest; nothing is stored. */
  'papers.start': {
    kind: 'query',
    input: v.strictObject({ kind: kindSchema, ids: idsSchema, roundId: v.nullable(idSchema) }),
    output: openedSchema,
  },
  'papers.get': { kind: 'query', input: byId, output: openedSchema },
  /** Only a draft or a printed one; printed becomes draft again when it changes. */
  'papers.save': { kind: 'command', touches, input: paperDraftSchema, output: byId },
  'papers.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
  'papers.preview': { kind: 'query', input: paperDraftSchema, output: previewSchema },
  /** A paper of the register becomes a printed one. */
  'papers.export': {
    kind: 'command',
    touches: ['papers', 'consents'],
    input: v.strictObject({
      ...paperDraftSchema.entries,
      /** A file for each in a folder, instead of all in one file. */
      separate: v.boolean(),
      /** Of consents: note today as the day the blanks were handed out. */
      markIssued: v.boolean(),
    }),
    output: exportedSchema,
  },
  /** The pages that the window shows now, by its own print engine. */
  'papers.exportPdf': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ title: lineSchema }),
    output: exportedSchema,
  },
  /** The window has sent it to the printer. */
  'papers.printed': { kind: 'command', touches, input: byId, output: outcomeSchema },
  'papers.showInFolder': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ exportId: lineSchema }),
    output: outcomeSchema,
  },
  'papers.openExported': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ exportId: lineSchema }),
    output: outcomeSchema,
  },
  /** Papers about people, pairs and the like straight into a file. */
  'papers.exportAbout': {
    kind: 'command',
    touches: ['consents'],
    input: v.strictObject({
      kind: v.picklist(paperAboutKinds),
      ids: v.pipe(idsSchema, v.minLength(1)),
      roundId: v.nullable(idSchema),
      separate: v.boolean(),
      markIssued: v.boolean(),
    }),
    output: exportedSchema,
  },

  'papers.list': { kind: 'query', input: nothing, output: v.array(recordSchema) },
  /** The next number of the series in the date's calendar year, and what is wrong with those given. */
  'papers.nextNumber': {
    kind: 'query',
    input: v.strictObject({ series: seriesSchema, date: plainDateSchema }),
    output: v.strictObject({ number: v.string(), gaps: v.array(v.string()), doubles: v.array(v.string()) }),
  },
  'papers.numbering': { kind: 'query', input: nothing, output: numberingSchema },
  'papers.saveNumbering': { kind: 'command', touches, input: numberingSchema, output: outcomeSchema },
  /** The director has signed: the paper is frozen as it is. */
  'papers.sign': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      date: plainDateSchema,
      number: lineSchema,
      /** Asked once already: a number is left out before this one. */
      withGap: v.boolean(),
    }),
    output: outcomeSchema,
  },
  'papers.cancel': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      on: plainDateSchema,
      /** The order that cancels it, of the register; null where it is only told in words. */
      byPaperId: v.nullable(idSchema),
      words: lineSchema,
    }),
    output: outcomeSchema,
  },
  'papers.acquaintances': {
    kind: 'query',
    input: byId,
    output: v.array(
      v.strictObject({ personId: idSchema, fullName: v.string(), signedOn: v.nullable(plainDateSchema) }),
    ),
  },
  /** Who must sign; or, with a day, who has. A null day takes a signature back. */
  'papers.askAcquaintance': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: idSchema, personIds: idsSchema }),
    output: outcomeSchema,
  },
  'papers.acquaint': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      personIds: v.pipe(idsSchema, v.minLength(1)),
      on: v.nullable(plainDateSchema),
    }),
    output: outcomeSchema,
  },
  'papers.exportJournal': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ ...journalEntries, format: v.picklist(['docx', 'xlsx']) }),
    output: exportedSchema,
  },

  'papers.texts': {
    kind: 'query',
    input: v.strictObject({ kind: kindSchema }),
    output: v.array(paperTextSchema),
  },
  /** lines null: back to the built-in text. */
  'papers.saveTexts': {
    kind: 'command',
    touches,
    input: v.strictObject({
      kind: kindSchema,
      texts: v.pipe(
        v.array(
          v.strictObject({
            path: lineSchema,
            lines: v.nullable(v.pipe(v.array(textSchema), v.maxLength(100))),
          }),
        ),
        v.maxLength(200),
      ),
    }),
    output: outcomeSchema,
  },
  'papers.acts': { kind: 'query', input: nothing, output: v.array(actSchema) },
  /** null: back to the list that the program came with. */
  'papers.saveActs': {
    kind: 'command',
    touches,
    input: v.strictObject({ acts: v.nullable(v.pipe(v.array(actSchema), v.maxLength(200))) }),
    output: outcomeSchema,
  },

  'papers.templates': { kind: 'query', input: nothing, output: v.array(templateSchema) },
  /** Asks for a file; null when the person thought better of it. */
  'papers.addTemplate': {
    kind: 'command',
    touches,
    input: nothing,
    output: v.nullable(templateSchema),
  },
  'papers.saveTemplate': {
    kind: 'command',
    touches,
    input: v.strictObject({
      id: idSchema,
      title: v.pipe(lineSchema, v.trim(), v.nonEmpty()),
      purpose: templateSchema.entries.purpose,
      kinds: v.array(kindSchema),
    }),
    output: outcomeSchema,
  },
  'papers.removeTemplate': { kind: 'command', touches, input: byId, output: outcomeSchema },
  /** The blank filled with invented data, to look at. */
  'papers.exportTemplateSample': { kind: 'command', touches: [], input: byId, output: exportedSchema },
  /** A blank to begin one's own from. */
  'papers.exportExampleTemplate': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ purpose: templateSchema.entries.purpose }),
    output: exportedSchema,
  },
  /** Names that a blank may hold, with what each prints. */
  'papers.templateFields': {
    kind: 'query',
    input: v.strictObject({ kind: v.nullable(kindSchema) }),
    output: v.array(v.strictObject({ name: v.string(), words: v.string() })),
  },

  'papers.pictures': { kind: 'query', input: nothing, output: v.array(pictureSchema) },
  'papers.addPicture': { kind: 'command', touches, input: nothing, output: v.nullable(pictureSchema) },
  'papers.removePicture': { kind: 'command', touches, input: byId, output: outcomeSchema },

  'papers.packContents': {
    kind: 'query',
    input: v.strictObject({ scope: packScopeSchema }),
    output: packContentsSchema,
  },
  /** Asks where to; null when the person thought better of it. */
  'papers.startPack': {
    kind: 'command',
    touches: [],
    input: v.strictObject({
      title: lineSchema,
      items: v.pipe(v.array(packItemSchema), v.minLength(1), v.maxLength(2_000)),
      form: v.picklist(['folder', 'file']),
    }),
    output: v.nullable(v.strictObject({ packId: v.string() })),
  },
  'papers.packState': {
    kind: 'query',
    input: v.strictObject({ packId: lineSchema }),
    output: packStateSchema,
  },
  'papers.cancelPack': {
    kind: 'command',
    touches: [],
    input: v.strictObject({ packId: lineSchema }),
    output: outcomeSchema,
  },
} as const satisfies Record<string, Call>;
