// The order of a mentoring programme: selection and consents → training → pairs → meetings (Р-145, stages).
import type { RoadmapWarning, RoadmapWarningCode } from '../../../shared/model/roadmap';
import { beginningOf, beginsAfter, firstOfKind, type ActivityKind } from './activityKinds';
import { rowsOnConsent } from './consents';
import type { FaultItem, FaultRule } from './faultSource';
import { rowName } from './rowNames';
import { warningTexts, type WarningText } from './warningTexts';

export const trainingAfterPairing: FaultRule = ({ items }) =>
  outOfOrder(items, 'training-after-pairing', 'training', 'pairing', warningTexts.trainingAfterPairing);

/** By dates only: a row of meetings may well stand above that of training. */
export const trainingAfterMeetingsStart: FaultRule = ({ items }) => {
  const training = firstOfKind(items, 'training');
  const meetings = firstOfKind(items, 'meetings');
  if (training === null || meetings === null) return [];
  const trainingBegins = beginningOf(items[training]);
  const meetingsBegin = beginningOf(items[meetings]);
  if (trainingBegins === null || meetingsBegin === null || trainingBegins <= meetingsBegin) return [];
  return warning(
    items,
    'training-after-meetings-start',
    training,
    meetings,
    warningTexts.trainingAfterMeetings,
  );
};

export const pairsBeforeInterviews: FaultRule = ({ items }) =>
  outOfOrder(items, 'pairs-before-interviews', 'interviews', 'pairing', warningTexts.pairsBeforeInterviews);

/** Consents that no row gathers are worse than late ones. */
export const pairsBeforeConsents: FaultRule = ({ items }) => {
  const pairing = firstOfKind(items, 'pairing');
  if (pairing === null) return [];
  const consents = rowsOnConsent(items);
  if (consents.length === 0) {
    return [
      {
        code: 'pairs-before-consents',
        row: pairing,
        ...warningTexts.pairsWithoutConsents(rowName(items, pairing)),
      },
    ];
  }
  const isLate = consents.every((row) => row !== pairing && beginsAfter(items, row, pairing));
  return isLate
    ? warning(
        items,
        'pairs-before-consents',
        consents[0] ?? pairing,
        pairing,
        warningTexts.pairsBeforeConsents,
      )
    : [];
};

/** A warning when the first row of `due` begins only after the first one of `before`. */
function outOfOrder(
  items: readonly FaultItem[],
  code: RoadmapWarningCode,
  due: ActivityKind,
  before: ActivityKind,
  text: (late: string, early: string) => WarningText,
): readonly RoadmapWarning[] {
  const late = firstOfKind(items, due);
  const early = firstOfKind(items, before);
  if (late === null || early === null || late === early || !beginsAfter(items, late, early)) return [];
  return warning(items, code, late, early, text);
}

function warning(
  items: readonly FaultItem[],
  code: RoadmapWarningCode,
  late: number,
  early: number,
  text: (late: string, early: string) => WarningText,
): readonly RoadmapWarning[] {
  return [{ code, row: late, ...text(rowName(items, late), rowName(items, early)) }];
}
