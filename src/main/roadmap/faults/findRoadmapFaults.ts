// The roadmap's faults, each with its place and a cure. Nothing is repaired here: a person decides.
import type { RoadmapWarning } from '../../../shared/model/roadmap';
import { acts as catalogue, type Act } from './acts';
import { agesOutsideSchool } from './ages';
import { roleNeverAppointed } from './appointments';
import { consentOneSided } from './consents';
import { outcomeCutOff } from './cutOff';
import { crowdedMonth, deadlineDoubtful, deadlineOutsidePeriod, rowsWithoutYear } from './deadlines';
import type { FaultRule, FaultSource } from './faultSource';
import { actMisquoted } from './misquotedActs';
import {
  pairsBeforeConsents,
  pairsBeforeInterviews,
  trainingAfterMeetingsStart,
  trainingAfterPairing,
} from './order';
import { periodMismatch } from './period';
import { nameIrregular } from './schoolName';

const RULES: readonly FaultRule[] = [
  periodMismatch,
  rowsWithoutYear,
  nameIrregular,
  agesOutsideSchool,
  actMisquoted,
  roleNeverAppointed,
  trainingAfterPairing,
  trainingAfterMeetingsStart,
  pairsBeforeInterviews,
  pairsBeforeConsents,
  consentOneSided,
  outcomeCutOff,
  crowdedMonth,
  deadlineDoubtful,
  deadlineOutsidePeriod,
];

/** All faults: first those of the document as a whole, then by row. */
export function findRoadmapFaults(
  roadmap: FaultSource,
  acts: readonly Act[] = catalogue,
): readonly RoadmapWarning[] {
  return RULES.flatMap((rule) => rule(roadmap, acts)).sort((a, b) => (a.row ?? -1) - (b.row ?? -1));
}
