// Every paper about somebody or something that the program can make.
import type { OwnDataKind } from '../../shared/papers/kinds';
import type { PaperAboutDefinition } from './paperAbout';
import { consentDissemination } from './papers/consentDissemination';
import { consentMentorship } from './papers/consentMentorship';
import { consentProcessing } from './papers/consentProcessing';
import { contractAddendum } from './papers/contractAddendum';
import { interviewSheet } from './papers/interviewSheet';
import { orderPairs } from './papers/orderPairs';
import { preferenceQuestionnaire } from './papers/preferenceQuestionnaire';
import { supportPlan } from './papers/supportPlan';

export const paperAboutCatalogue = {
  'consent-processing': consentProcessing,
  'consent-dissemination': consentDissemination,
  'consent-mentorship': consentMentorship,
  'interview-sheet': interviewSheet,
  'preference-questionnaire': preferenceQuestionnaire,
  'contract-addendum': contractAddendum,
  'support-plan': supportPlan,
  'order-pairs': orderPairs,
} as const satisfies Record<OwnDataKind, PaperAboutDefinition<never>>;

/** What a paper of the kind is made from: raw text, not yet cleaned. */
export type PaperAboutData<Kind extends OwnDataKind> = Parameters<
  (typeof paperAboutCatalogue)[Kind]['make']
>[0];
