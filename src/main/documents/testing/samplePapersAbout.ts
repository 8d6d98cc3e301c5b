// Invented data for the papers about people, pairs and orders: as usual, with next to nothing known, long, hostile.
import { ownDataKinds, type OwnDataKind } from '../../../shared/papers/kinds';
import { plainDate } from '../../../shared/model/plainDate';
import { directorGenitive } from '../paperPeople';
import { builtInWording } from '../acts';
import { paperAboutCatalogue, type PaperAboutData } from '../paperAboutCatalogue';
import type { PaperAbout } from '../paperAbout';
import type { PaperDocument } from '../paperModel';
import type { PaperWording } from '../wordingOf';
import { blankSchool, hostileSchool, longSchool, sampleSchool } from './samplePapers';
import { HOSTILE, people } from './samplePeople';

type Cases<Kind extends OwnDataKind> = Readonly<
  Record<'sample' | 'empty' | 'long' | 'hostile', PaperAboutData<Kind>>
> &
  Readonly<Record<string, PaperAboutData<Kind>>>;

const since = plainDate(2025, 9, 1);
const until = plainDate(2026, 5, 31);

const teacherConsent: PaperAboutData<'consent-processing'> = {
  school: sampleSchool,
  person: people.mentor,
  category: 'staff',
  signer: 'self',
  representative: null,
};
const childConsent: PaperAboutData<'consent-processing'> = {
  school: sampleSchool,
  person: people.pupil,
  category: 'pupil',
  signer: 'representative',
  representative: {
    person: people.parent,
    relation: 'отец',
    authority: 'свидетельство о рождении 0-АА № 000000 от 10.04.2012',
  },
};
const consents: Cases<'consent-processing'> = {
  sample: teacherConsent,
  child: childConsent,
  teenager: { ...childConsent, signer: 'both' },
  empty: { ...childConsent, school: blankSchool, person: people.barelyKnown, representative: null },
  long: { ...teacherConsent, school: longSchool, person: people.longNamed },
  hostile: {
    ...childConsent,
    school: hostileSchool,
    person: people.hostile,
    representative: { person: people.hostile, relation: HOSTILE, authority: HOSTILE },
  },
};

const pair: PaperAboutData<'order-pairs'>['pairs'][number] = {
  mentor: people.mentor,
  mentees: [people.mentee],
  formTitle: 'учитель – учитель',
  variant: 'опытный учитель – молодой специалист',
  since,
  until,
  approvedBy: { date: plainDate(2025, 9, 15), number: '52-ОД' },
  closedOn: null,
  closingReason: '',
};
const order: PaperAboutData<'order-pairs'> = {
  school: sampleSchool,
  kind: 'approval',
  date: plainDate(2025, 9, 15),
  number: '52-ОД',
  introduction: { date: plainDate(2021, 10, 5), number: '45-ОД' },
  surveyed: true,
  pairs: [pair, { ...pair, mentor: people.curator, mentees: [people.otherMentee, people.pupil] }],
  plansBy: plainDate(2025, 10, 1),
  curator: people.curator,
  control: null,
  withPay: true,
  reason: '',
  acquainted: [people.mentor, people.curator, people.mentee, people.otherMentee].map(({ full }) => full.nom),
};

const support: PaperAboutData<'support-plan'> = {
  school: sampleSchool,
  mentor: people.mentor,
  mentees: [people.mentee],
  formTitle: 'учитель – учитель',
  variant: '',
  since,
  until,
  items: [
    {
      activity: 'Знакомство, снятие тревоги перед первыми уроками',
      dueText: 'сентябрь',
      responsible: 'педагог-психолог',
      doneOn: plainDate(2025, 9, 20),
      note: '',
    },
    {
      activity: 'Беседа о трудностях первой четверти',
      dueText: 'ноябрь',
      responsible: 'педагог-психолог',
      doneOn: null,
      note: 'по запросу',
    },
  ],
};

const addendum: PaperAboutData<'contract-addendum'> = {
  school: sampleSchool,
  director: directorGenitive(sampleSchool.directorPosition, sampleSchool.directorName),
  mentor: people.mentor,
  mentorIsStaff: true,
  mentees: [people.mentee, people.pupil],
  formTitle: 'учитель – учитель',
  variant: 'опытный учитель – молодой специалист',
  since,
  until,
  date: plainDate(2025, 9, 15),
  number: '7',
};

const interview: PaperAboutData<'interview-sheet'> = {
  school: sampleSchool,
  person: people.mentor,
  service: '24 года, высшая',
  heldOn: plainDate(2025, 9, 10),
  time: '14:30',
  place: 'кабинет директора',
  interviewer: people.curator,
  maxScore: 2,
  scores: [
    { criterion: 'Готовность делиться опытом', score: 2 },
    { criterion: 'Умение слушать', score: 1 },
  ],
  decision: 'recommended',
  comment: 'Готова начать с октября.',
};

const questionnaire: PaperAboutData<'preference-questionnaire'> = {
  school: sampleSchool,
  fullName: people.mentee.full.nom,
  shortName: people.mentee.short.nom,
  details: people.mentee.details,
  role: 'mentee',
  choices: 3,
  others: [people.mentor, people.curator].map(({ full, details }) => ({ fullName: full.nom, details })),
};

const mentorship: PaperAboutData<'consent-mentorship'> = {
  school: sampleSchool,
  person: people.mentor,
  formTitle: 'учитель – учитель',
  since,
  until,
};

const casesByKind: { readonly [Kind in OwnDataKind]: Cases<Kind> } = {
  'consent-processing': consents,
  'consent-dissemination': consents,
  'consent-mentorship': {
    sample: mentorship,
    empty: { school: blankSchool, person: people.barelyKnown, formTitle: '', since: null, until: null },
    long: { ...mentorship, school: longSchool, person: people.longNamed },
    hostile: { ...mentorship, school: hostileSchool, person: people.hostile, formTitle: HOSTILE },
  },
  'interview-sheet': {
    sample: interview,
    empty: {
      ...interview,
      school: blankSchool,
      person: people.barelyKnown,
      service: '',
      heldOn: null,
      time: '',
      place: '',
      interviewer: null,
      scores: interview.scores.map((row) => ({ ...row, score: null })),
      decision: null,
      comment: '',
    },
    long: {
      ...interview,
      school: longSchool,
      person: people.longNamed,
      scores: Array.from({ length: 50 }, () => ({
        criterion: 'Готовность делиться опытом с молодыми коллегами и принимать их вопросы',
        score: 1,
      })),
      comment: 'Готова начать с октября. '.repeat(40),
    },
    hostile: {
      ...interview,
      school: hostileSchool,
      person: people.hostile,
      interviewer: people.hostile,
      scores: [{ criterion: HOSTILE, score: 0 }],
      comment: HOSTILE,
    },
  },
  'preference-questionnaire': {
    sample: questionnaire,
    empty: { ...questionnaire, school: blankSchool, details: '', others: [] },
    long: {
      ...questionnaire,
      school: longSchool,
      role: 'mentor',
      others: Array.from({ length: 40 }, () => ({
        fullName: people.longNamed.full.nom,
        details: people.longNamed.details,
      })),
    },
    hostile: {
      ...questionnaire,
      school: hostileSchool,
      fullName: HOSTILE,
      details: HOSTILE,
      others: [{ fullName: HOSTILE, details: HOSTILE }],
    },
  },
  'contract-addendum': {
    sample: addendum,
    empty: {
      ...addendum,
      school: blankSchool,
      director: directorGenitive('', ''),
      mentor: people.barelyKnown,
      mentees: [people.barelyKnown],
      formTitle: '',
      variant: '',
      since: null,
      until: null,
      date: null,
      number: '',
    },
    long: { ...addendum, school: longSchool, mentor: people.longNamed, mentees: [people.longNamed] },
    hostile: {
      ...addendum,
      school: hostileSchool,
      director: directorGenitive(HOSTILE, HOSTILE),
      mentor: people.hostile,
      mentees: [people.hostile],
      variant: HOSTILE,
      number: HOSTILE,
    },
  },
  'support-plan': {
    sample: support,
    empty: { ...support, school: blankSchool, formTitle: '', since: null, until: null, items: [] },
    long: {
      ...support,
      school: longSchool,
      mentor: people.longNamed,
      mentees: [people.longNamed, people.longNamed],
      items: Array.from({ length: 40 }, () => support.items.slice(0, 1)).flat(),
    },
    hostile: {
      ...support,
      school: hostileSchool,
      mentees: [people.hostile],
      items: support.items.map((item) => ({ ...item, activity: HOSTILE, note: HOSTILE })),
    },
  },
  'order-pairs': {
    sample: order,
    'of one pair': { ...order, pairs: [pair], withPay: false, control: people.curator },
    dissolution: {
      ...order,
      kind: 'dissolution',
      date: plainDate(2026, 1, 12),
      number: '3-ОД',
      pairs: [{ ...pair, closedOn: plainDate(2026, 1, 12), closingReason: 'увольнение наставника' }],
    },
    empty: {
      ...order,
      school: blankSchool,
      date: null,
      number: '',
      introduction: { date: null, number: '' },
      surveyed: false,
      pairs: [{ ...pair, since: null, until: null, formTitle: '', variant: '' }],
      plansBy: null,
      curator: null,
      acquainted: [],
    },
    long: {
      ...order,
      school: longSchool,
      control: people.longNamed,
      pairs: Array.from({ length: 60 }, () => ({
        ...pair,
        mentor: people.longNamed,
        mentees: Array.from({ length: 6 }, () => people.mentee),
      })),
      acquainted: Array.from({ length: 60 }, () => people.longNamed.full.nom),
    },
    hostile: {
      ...order,
      school: hostileSchool,
      kind: 'dissolution',
      number: HOSTILE,
      introduction: { date: null, number: HOSTILE },
      pairs: [{ ...pair, mentees: [people.hostile, people.hostile], closingReason: HOSTILE }],
      curator: people.hostile,
      control: people.hostile,
      acquainted: [HOSTILE],
    },
  },
};

export interface SampleAbout {
  readonly kind: OwnDataKind;
  readonly name: string;
  readonly paper: PaperAbout;
}

/** Every kind with each of its cases. */
export const samplesAbout: readonly SampleAbout[] = ownDataKinds.flatMap(samplesOf);

export function sampleAbout(kind: OwnDataKind, name: string): PaperAbout {
  const found = samplesAbout.find((sample) => sample.kind === kind && sample.name === name);
  if (!found) throw new Error(`no sample ${kind}, ${name}`);
  return found.paper;
}

/** The sample order with one text wherever a person types. */
export function orderOnPairsWith(typed: string): PaperDocument {
  const person = {
    ...people.mentor,
    full: { ...people.mentor.full, nom: typed },
    short: { ...people.mentor.short, dat: typed, acc: typed },
    details: typed,
  };
  const typedOrder = {
    ...order,
    school: { ...sampleSchool, shortName: typed },
    number: typed,
    curator: person,
    control: person,
    pairs: [{ ...pair, mentor: person, mentees: [person, person], formTitle: typed, variant: typed }],
    acquainted: [typed],
  };
  return paperAboutCatalogue['order-pairs'].make(typedOrder, builtInWording).document;
}

function samplesOf(kind: OwnDataKind): readonly SampleAbout[] {
  // Kind and cases belong together by the type of `casesByKind`, which the union of all kinds forgets.
  const make = paperAboutCatalogue[kind].make as (data: unknown, wording: PaperWording) => PaperAbout;
  return Object.entries(casesByKind[kind]).map(([name, data]) => ({
    kind,
    name,
    paper: make(data, builtInWording),
  }));
}

/** The data of every case of a kind. */
export function aboutCasesOf(kind: OwnDataKind): readonly unknown[] {
  return Object.values(casesByKind[kind]);
}
