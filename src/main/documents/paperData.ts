// What papers are made from beside their own forms: the schemas of those data.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import { layoutProfileIds } from './layoutProfile';
import { date, line, lines, personSchema, referenceSchema, text } from './paperFields';

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

/** A pair or group as papers name it. */
const pairForPaperSchema = v.object({
  mentor: personSchema,
  mentees: v.pipe(v.array(personSchema), v.readonly()),
  /** Of the mentor: «12 лет, высшая»; may be empty. */
  mentorService: line,
  menteeService: line,
  formTitle: line,
  variant: line,
  since: date,
  until: date,
  /** In Russian: «работает», «завершена». */
  status: line,
  /** The order that approved it; null: none is signed. */
  approvedBy: v.nullable(referenceSchema),
  /** What the mentees ask for, as the register has it. */
  requests: lines,
});
export type PairForPaper = ReadonlyDeep<v.InferOutput<typeof pairForPaperSchema>>;

/** Somebody a paper is about, with what only their own papers tell. */
const subjectSchema = v.object({
  person: personSchema,
  /** «работник», «обучающийся»… */
  category: v.picklist(['staff', 'pupil', 'parent', 'outside']),
  className: line,
  workplace: line,
  /** «12 лет»; may be empty. */
  service: line,
  qualification: line,
  subjects: lines,
  competences: lines,
  requests: lines,
  formTitle: line,
  variant: line,
});
export type SubjectForPaper = ReadonlyDeep<v.InferOutput<typeof subjectSchema>>;

/** A numbered order as the journal of registration has it. */
const journalRowSchema = v.object({
  number: line,
  date,
  title: line,
  series: v.picklist(['core', 'personnel']),
  /** «отменён приказом от … № …»; empty while in force. */
  note: line,
});

/** A row of the roadmap with what was planned and what came of it. */
const roadmapFactSchema = v.object({
  number: line,
  activity: text,
  deadlineText: text,
  /** «выполнено 12.10.2021», «идёт», «не начато». */
  state: line,
  plannedEnd: date,
  actualStart: date,
  actualEnd: date,
  outcome: text,
  note: text,
  responsible: lines,
});

/** Something a paper cannot do without and does not have yet. */
export interface MissingField {
  /** Path into the sources: `school.fullName`. */
  readonly field: string;
  /** In Russian, for a person. */
  readonly label: string;
}

/** What a paper may be made from beside its own form, read from the areas when it needs them. */
export const needSchemas = {
  /** null while the school has no roadmap yet. */
  roadmap: v.nullable(roadmapForPaperSchema),
  roadmapFacts: v.pipe(v.array(roadmapFactSchema), v.readonly()),
  forms: v.pipe(v.array(formForPaperSchema), v.readonly()),
  mentors: baseSchema,
  mentees: baseSchema,
  /** Every pair that has not been taken back, by the mentors' names. */
  pairs: v.pipe(v.array(pairForPaperSchema), v.readonly()),
  /** The pair the paper is about; null prints a blank. */
  pair: v.nullable(pairForPaperSchema),
  /** The person the paper is about; null prints a blank. */
  subject: v.nullable(subjectSchema),
  /** The order that introduced the model, of the register; null where it is not there. */
  introduction: v.nullable(referenceSchema),
  /** Orders of the register, by series and number. */
  journal: v.pipe(v.array(journalRowSchema), v.readonly()),
} as const;
export type NeedName = keyof typeof needSchemas;
