// Every kind of paper that the program makes, and what both the window and the main process must know of it.
import type { ProgressTopic } from '../model/roadmap';

export const paperGroups = ['orders', 'acts', 'records', 'awards'] as const;
export type PaperGroup = (typeof paperGroups)[number];

/** Orders on the main activity and on personnel are numbered apart, each from 1 in a calendar year (ст. 19 and 434 of Перечень 236). */
export const orderSeries = ['core', 'personnel'] as const;
export type OrderSeries = (typeof orderSeries)[number];

/** What the ids of a paper name; `programme`: it is about the programme as a whole and names nothing. */
export type PaperSubject = 'programme' | 'person' | 'interview' | 'participant' | 'pair' | 'order';

/** A part of the roadmap's work that a row may be about; the first ones are kept by areas of their own. */
export type PaperTopic =
  ProgressTopic | 'informing' | 'regulations' | 'training' | 'meetings' | 'monitoring' | 'closing';

interface PaperFacts {
  readonly group: PaperGroup;
  readonly subject: PaperSubject;
  /** The series it is numbered in; null: it has no number of an order. */
  readonly series: OrderSeries | null;
  /** The rows of the roadmap it belongs to. */
  readonly topics: readonly PaperTopic[];
}

function order(topics: readonly PaperTopic[], series: OrderSeries = 'core'): PaperFacts {
  return { group: 'orders', subject: 'programme', series, topics };
}

function paper(
  group: PaperGroup,
  topics: readonly PaperTopic[],
  subject: PaperSubject = 'programme',
): PaperFacts {
  return { group, subject, series: null, topics };
}

/** In the order in which a school makes them. */
export const paperFacts = {
  'order-introduction': order(['regulations']),
  'order-roadmap': order(['regulations']),
  'order-curator': order(['regulations']),
  'order-acts': order(['regulations']),
  'order-forms': order(['forms', 'regulations']),
  'order-pairs': { ...order(['pairs']), subject: 'order' },
  'order-pairs-change': order(['pairs']),
  'order-training': order(['training']),
  'order-monitoring': order(['monitoring']),
  'order-closing-event': order(['closing']),
  'order-awards-staff': order(['closing'], 'personnel'),
  'order-awards-pupils': order(['closing']),
  'order-free': order([]),

  regulation: paper('acts', ['regulations']),
  programme: paper('acts', ['forms', 'regulations']),
  roadmap: paper('acts', ['regulations']),
  'order-appendix-roadmap': paper('acts', ['regulations']),
  'roadmap-facts': paper('acts', ['monitoring', 'closing']),
  'development-plan': paper('acts', ['meetings', 'pairs'], 'pair'),
  'support-plan': paper('acts', ['pairs'], 'pair'),
  'training-schedule': paper('acts', ['training']),
  'meeting-schedule': paper('acts', ['meetings'], 'pair'),

  'acquaintance-sheet': paper('records', ['informing']),
  'council-extract': paper('records', ['informing']),
  'consent-processing': paper('records', ['consents'], 'person'),
  'consent-dissemination': paper('records', ['consents'], 'person'),
  'consent-mentorship': paper('records', ['consents'], 'person'),
  'mentor-application': paper('records', ['interviews', 'consents'], 'person'),
  'contract-addendum': paper('records', ['pairs'], 'pair'),
  'interview-sheet': paper('records', ['interviews'], 'interview'),
  'mentor-questionnaire': paper('records', ['people'], 'person'),
  'mentee-questionnaire': paper('records', ['people'], 'person'),
  'preference-questionnaire': paper('records', ['preferences'], 'participant'),
  'base-mentors': paper('records', ['people']),
  'base-mentees': paper('records', ['people']),
  'pair-register': paper('records', ['pairs']),
  'meeting-log': paper('records', ['meetings'], 'pair'),
  'training-log': paper('records', ['training']),
  'mentor-report': paper('records', ['closing'], 'pair'),
  'analytic-note': paper('records', ['monitoring']),
  'summary-report': paper('records', ['closing']),
  'order-journal': paper('records', []),

  'certificate-of-merit': paper('awards', ['closing']),
  'letter-of-thanks': paper('awards', ['closing']),
  'certificate-training': paper('awards', ['training']),
} as const satisfies Record<string, PaperFacts>;

export type PaperKind = keyof typeof paperFacts;

export const paperKinds = Object.keys(paperFacts) as readonly PaperKind[] as readonly [
  PaperKind,
  ...PaperKind[],
];

export function factsOf(kind: PaperKind): PaperFacts {
  return paperFacts[kind];
}

/** Kinds that name somebody or something. */
export type PaperAboutKind = {
  [Kind in PaperKind]: (typeof paperFacts)[Kind]['subject'] extends 'programme' ? never : Kind;
}[PaperKind];

export const paperAboutKinds = paperKinds.filter(
  (kind): kind is PaperAboutKind => factsOf(kind).subject !== 'programme',
);

/** Papers about people, pairs and the like whose data an area gathers; the others are made from a form and facts of the file. */
export const ownDataKinds = [
  'consent-processing',
  'consent-dissemination',
  'consent-mentorship',
  'interview-sheet',
  'preference-questionnaire',
  'contract-addendum',
  'support-plan',
  'order-pairs',
] as const satisfies readonly PaperAboutKind[];
export type OwnDataKind = (typeof ownDataKinds)[number];
export type FormKind = Exclude<PaperKind, OwnDataKind>;

export function isOwnData(kind: PaperKind): kind is OwnDataKind {
  return ownDataKinds.some((known) => known === kind);
}
