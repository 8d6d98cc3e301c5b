// Papers whose data an area gathers: consents, interviews, questionnaires, papers of pairs and orders on them.
import type { PlainDate } from '../../../shared/model/plainDate';
import { ok, type Result } from '../../../shared/model/result';
import type { OwnDataKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import type { PaperAbout, PaperAboutDefinition } from '../../documents/paperAbout';
import { paperAboutCatalogue, type PaperAboutData } from '../../documents/paperAboutCatalogue';
import { consentData, mentorshipConsentData } from '../about/consents';
import { interviewData } from '../about/interviews';
import { addendumData, pairOrderData, supportPlanData } from '../about/pairs';
import { questionnaireData } from '../about/rounds';
import { wordingFor } from '../texts/wording';
import { blankData } from './blanks';

export interface OwnRequest {
  /** What they name depends on the kind: see `paperFacts`. None: a blank. */
  readonly ids: readonly number[];
  /** Of questionnaires. */
  readonly roundId: number | null;
  /** Of an order on pairs, where the register knows it better than the order; null and '': as the order has it. */
  readonly date: PlainDate | null;
  readonly number: string;
}

/** Each id's paper, once, in the order given. Refusal: not-found. */
export function makeOwnPapers(
  database: Database,
  kind: OwnDataKind,
  request: OwnRequest,
  today: PlainDate,
): Result<readonly PaperAbout[]> {
  return makers[kind](database, { ...request, ids: [...new Set(request.ids)] }, today);
}

type Maker = (database: Database, request: OwnRequest, today: PlainDate) => Result<readonly PaperAbout[]>;

const makers: Readonly<Record<OwnDataKind, Maker>> = {
  'consent-processing': maker('consent-processing', (database, { ids }, today) =>
    consentData(database, ids, today),
  ),
  'consent-dissemination': maker('consent-dissemination', (database, { ids }, today) =>
    consentData(database, ids, today),
  ),
  'consent-mentorship': maker('consent-mentorship', (database, { ids }) =>
    mentorshipConsentData(database, ids),
  ),
  'interview-sheet': maker('interview-sheet', (database, { ids }, today) =>
    interviewData(database, ids, today),
  ),
  'preference-questionnaire': maker('preference-questionnaire', (database, { ids, roundId }, today) =>
    questionnaireData(database, ids, roundId, today),
  ),
  'contract-addendum': maker('contract-addendum', (database, { ids }, today) =>
    addendumData(database, ids, today),
  ),
  'support-plan': maker('support-plan', (database, { ids }, today) => supportPlanData(database, ids, today)),
  'order-pairs': maker('order-pairs', pairOrderData),
};

/** Joins a paper's definition to the reading of its data. */
function maker<Kind extends OwnDataKind>(
  kind: Kind,
  gather: (
    database: Database,
    request: OwnRequest,
    today: PlainDate,
  ) => Result<readonly PaperAboutData<Kind>[]>,
): Maker {
  // The catalogue's entry of a kind takes the data of that kind; the union of all kinds forgets it.
  const { make } = paperAboutCatalogue[kind] as unknown as PaperAboutDefinition<PaperAboutData<Kind>>;
  return (database, request, today) => {
    const wording = wordingFor(database, kind);
    if (request.ids.length === 0) return ok([make(blankData(database, kind), wording)]);
    const data = gather(database, request, today);
    return data.ok ? ok(data.value.map((own) => make(own, wording))) : data;
  };
}
