// What papers are made from: the data a caller gives, their schemas, and the values a new form starts with.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import { layoutProfileIds } from './layoutProfile';
import { date, line, lines, personSchema, text } from './paperFields';

export const schoolDetailsSchema = v.object({
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
  /** Of the operator of personal data. */
  postalAddress: line,
  inn: line,
  ogrn: line,
  /** The section of the site where names and photographs are published. */
  siteAddress: line,
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

/** A chosen form of mentoring with what the catalogue says of those who take part in it. */
const formForPaperSchema = v.object({
  title: line,
  /** For whom: «молодые специалисты»; may be empty. */
  targetCategory: line,
  goal: text,
  tasks: lines,
  expectedResults: lines,
  variants: lines,
  mentorPortrait: text,
  menteePortrait: text,
  programmes: v.pipe(
    v.array(v.object({ title: line, content: text, duration: line, results: text })),
    v.readonly(),
  ),
});
export type FormForPaper = ReadonlyDeep<v.InferOutput<typeof formForPaperSchema>>;

const formsOrderSchema = v.object({
  date,
  number: line,
  /** The pedagogical council's decision; null and '' leave it out. */
  councilDate: date,
  councilNumber: line,
  curator: v.nullable(personSchema),
  /** null: the director himself. */
  control: v.nullable(personSchema),
});

/** A row of a base: everything as text, in the order of its columns. */
const baseRowSchema = v.object({
  number: line,
  fullName: line,
  birthDate: line,
  contact: line,
  place: line,
  position: line,
  service: line,
  qualification: line,
  skills: text,
  targetGroup: line,
  enteredOn: line,
  form: line,
  pair: text,
  closedOn: line,
  outcome: text,
  caseLink: line,
  feedback: text,
  consent: line,
});
export type BaseRowForPaper = ReadonlyDeep<v.InferOutput<typeof baseRowSchema>>;
const baseSchema = v.pipe(v.array(baseRowSchema), v.readonly());

/** What papers are made from; each takes the parts it needs. */
export const paperSourcesSchema = v.object({
  school: schoolDetailsSchema,
  /** null while the school has no roadmap yet. */
  roadmap: v.nullable(roadmapForPaperSchema),
  order: orderIntroductionFormSchema,
  forms: v.pipe(v.array(formForPaperSchema), v.readonly()),
  formsOrder: formsOrderSchema,
  mentors: baseSchema,
  mentees: baseSchema,
});
/** As callers give them: raw text, not yet cleaned. */
export type PaperSources = ReadonlyDeep<v.InferInput<typeof paperSourcesSchema>>;
/** As papers see them: every text cleaned and typeset. */
export type CleanPaperSources = ReadonlyDeep<v.InferOutput<typeof paperSourcesSchema>>;

/** What the sources are where a paper does not need them. */
export const noSources: Omit<PaperSources, 'school'> = {
  roadmap: null,
  order: newOrderIntroductionForm,
  forms: [],
  formsOrder: {
    date: null,
    number: '',
    councilDate: null,
    councilNumber: '',
    curator: null,
    control: null,
  },
  mentors: [],
  mentees: [],
};

/** Something a paper cannot do without and does not have yet. */
export interface MissingField {
  /** Path into the sources: `school.fullName`. */
  readonly field: string;
  /** In Russian, for a person. */
  readonly label: string;
}
