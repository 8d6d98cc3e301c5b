// Rule: the title and the line on terms name the same years.
import { warningTexts } from './warningTexts';
import type { FaultRule } from './faultSource';

/** The years in the title and those in the line on terms. */
export const periodMismatch: FaultRule = ({ titlePeriod, termPeriod }) => {
  if (!titlePeriod || !termPeriod) return [];
  const isSame =
    titlePeriod.firstYear === termPeriod.firstYear && titlePeriod.lastYear === termPeriod.lastYear;
  return isSame
    ? []
    : [
        {
          code: 'period-mismatch',
          row: null,
          ...warningTexts.periodMismatch(titlePeriod.text, termPeriod.text),
        },
      ];
};
