// The data of a paper that is about nobody yet: it prints as a blank to fill by hand.
import type { OwnDataKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import type { PaperAboutData } from '../../documents/paperAboutCatalogue';
import { directorGenitive } from '../../documents/paperPeople';
import { readCriteria } from '../../interviews/interviews';
import { supportTemplate } from '../../pairs/supportPlan';
import { schoolDetails } from '../../school/details';
import { introductionOrder } from './introduction';
import { nobody } from './people';

/** How many a questionnaire asks for where no round says it. */
const CHOICES = 3;
const undated = { date: null, number: '' } as const;
const openPeriod = { formTitle: '', variant: '', since: null, until: null } as const;

export function blankData<Kind extends OwnDataKind>(database: Database, kind: Kind): PaperAboutData<Kind> {
  return blanks[kind](database);
}

const blanks: { readonly [Kind in OwnDataKind]: (database: Database) => PaperAboutData<Kind> } = {
  'consent-processing': blankConsent,
  'consent-dissemination': blankConsent,
  'consent-mentorship': (database) => ({
    school: schoolDetails(database),
    person: nobody,
    formTitle: '',
    since: null,
    until: null,
  }),
  'interview-sheet': (database) => {
    const { criteria, maxScore } = readCriteria(database);
    return {
      school: schoolDetails(database),
      person: nobody,
      service: '',
      heldOn: null,
      time: '',
      place: '',
      interviewer: null,
      maxScore,
      scores: criteria.map((criterion) => ({ criterion, score: null })),
      decision: null,
      comment: '',
    };
  },
  'preference-questionnaire': (database) => ({
    school: schoolDetails(database),
    fullName: '',
    shortName: '',
    details: '',
    role: 'mentee',
    choices: CHOICES,
    others: [],
  }),
  'contract-addendum': (database) => {
    const school = schoolDetails(database);
    return {
      school,
      director: directorGenitive(school.directorPosition, school.directorName),
      mentor: nobody,
      mentees: [],
      mentorIsStaff: true,
      ...openPeriod,
      ...undated,
    };
  },
  'support-plan': (database) => ({
    school: schoolDetails(database),
    mentor: nobody,
    mentees: [],
    ...openPeriod,
    items: supportTemplate(),
  }),
  'order-pairs': (database) => ({
    school: schoolDetails(database),
    kind: 'approval',
    ...undated,
    introduction: introductionOrder(database) ?? undated,
    surveyed: false,
    pairs: [],
    plansBy: null,
    curator: null,
    control: null,
    withPay: false,
    reason: '',
    acquainted: [],
  }),
};

/** With room for both: who signs is known only with the person. */
function blankConsent(database: Database): PaperAboutData<'consent-processing' | 'consent-dissemination'> {
  return {
    school: schoolDetails(database),
    person: nobody,
    category: 'other',
    signer: 'both',
    representative: null,
  };
}
