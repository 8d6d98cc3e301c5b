// What papers are made from: the data a caller gives, their schemas, and the values a new form starts with.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import { isPlainDate, type PlainDate } from '../../shared/model/plainDate';
import { layoutProfileIds } from './layoutProfile';
import { sanitiseText, typeset } from './typography';

/** Every text enters here, cleaned and typeset once, trimmed; \n is a line break. */
const text = v.pipe(
  v.string(),
  v.transform((raw) => typeset(sanitiseText(raw).trim())),
);
/** Texts that are one line by their nature: names, numbers, titles. */
const line = v.pipe(
  text,
  v.transform((value) => value.replace(/\s*\n\s*/g, ' ')),
);
/** Lists: one line an entry, empty ones dropped. */
const lines = v.pipe(
  v.array(line),
  v.transform((values): readonly string[] => values.filter((value) => value !== '')),
  v.readonly(),
);
const date = v.nullable(v.custom<PlainDate>(isPlainDate, 'a day written YYYY-MM-DD'));

const schoolDetailsSchema = v.object({
  /** As in the charter, nominative. */
  fullName: line,
  /** As in the charter, without parentheses: «МКОУ „НШДС с. Образцовое“». */
  shortName: line,
  /** «с. Образцовое». */
  settlement: line,
  directorPosition: line,
  /** «Образцова Нина Петровна». */
  directorName: line,
  /** Lines above the name on the orders' letterhead: the founder, the district; may be empty. */
  letterhead: text,
  layoutProfile: v.picklist(layoutProfileIds),
  /** «ПРИКАЗЫВАЮ» in capitals or «п р и к а з ы в а ю» letter-spaced. */
  orderVerbStyle: v.picklist(['capitals', 'spaced']),
});
export type SchoolDetails = ReadonlyDeep<v.InferOutput<typeof schoolDetailsSchema>>;

const roadmapFormSchema = v.object({
  /** Without quotes: `учитель – учитель`. */
  title: line,
  goal: text,
  tasks: lines,
  expectedResults: lines,
});

const roadmapForPaperSchema = v.object({
  /** What it is, without school and years: «Дорожная карта внедрения целевой модели наставничества». */
  title: line,
  /** After «на»: «2021–2025 годы»; may be empty. */
  periodText: line,
  /** The paragraphs before the table; each is left out where empty. */
  basis: text,
  goal: text,
  tasks: lines,
  targetGroups: lines,
  expectedResults: lines,
  forms: v.pipe(v.array(roadmapFormSchema), v.readonly()),
  items: v.pipe(
    v.array(
      v.object({
        number: line,
        /** Empty where the roadmap has no stages. */
        stage: line,
        activity: text,
        deadlineText: text,
        outcome: text,
        responsible: lines,
      }),
    ),
    v.readonly(),
  ),
});
export type RoadmapForPaper = ReadonlyDeep<v.InferOutput<typeof roadmapForPaperSchema>>;

const orderIntroductionFormSchema = v.object({
  /** null and '' leave a blank to fill by hand. */
  date,
  number: line,
  /** The day the model comes into force; null: the day of signing. */
  startDate: date,
  /** Forms of mentoring without quotes: `учитель – учитель`. */
  formTitles: lines,
  /** Whom: «заместителя директора Примерову Анну Сергеевну»; '' leaves a line to fill by hand. */
  curatorAccusative: line,
  /** To whom: «Примеровой А.С.»; '' prints «Куратору». */
  curatorDative: line,
  /** null: within three working days. */
  acquaintBy: date,
  /** Without it the order names the official site only. */
  siteAddress: line,
  /** On whom control is laid: «заместителя директора Примерову А.С.»; '' leaves it to the director himself. */
  controlBy: line,
  /** Full names for the acquaintance sheet; none gives blank rows. */
  acquainted: lines,
});
export type OrderIntroductionForm = ReadonlyDeep<v.InferOutput<typeof orderIntroductionFormSchema>>;

export const newOrderIntroductionForm: OrderIntroductionForm = {
  date: null,
  number: '',
  startDate: null,
  formTitles: ['учитель – учитель'],
  curatorAccusative: '',
  curatorDative: '',
  acquaintBy: null,
  siteAddress: '',
  controlBy: '',
  acquainted: [],
};

/** What papers are made from; each takes the parts it needs. */
export const paperSourcesSchema = v.object({
  school: schoolDetailsSchema,
  /** null while the school has no roadmap yet. */
  roadmap: v.nullable(roadmapForPaperSchema),
  order: orderIntroductionFormSchema,
});
/** As callers give them: raw text, not yet cleaned. */
export type PaperSources = ReadonlyDeep<v.InferInput<typeof paperSourcesSchema>>;
/** As papers see them: every text cleaned and typeset. */
export type CleanPaperSources = ReadonlyDeep<v.InferOutput<typeof paperSourcesSchema>>;

/** Something a paper cannot do without and does not have yet. */
export interface MissingField {
  /** Path into the sources: `school.fullName`. */
  readonly field: string;
  /** In Russian, for a person. */
  readonly label: string;
}
