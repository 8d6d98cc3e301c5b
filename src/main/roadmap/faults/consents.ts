// Rule: both sides of a pair must give their consent.
import { wordsOf, type FaultItem, type FaultRule } from './faultSource';
import { rowsOf } from './rowNames';
import { warningTexts } from './warningTexts';

/** «Согласие», not «по согласованию». */
const CONSENT = /(?<![а-яё])согласи[еяйюи]м?(?![а-яё])/iu;
const MENTORS = /наставник/iu;
const MENTEES = /наставляем|родител|законн\S+\s+представител|обучающ\S+|молод\S+\s+(?:педагог|специалист)/iu;
const BOTH = /участник|обеих\s+сторон|всех\s+сторон/iu;

export function rowsOnConsent(items: readonly FaultItem[]): readonly number[] {
  return items.flatMap((item, index) => (CONSENT.test(wordsOf(item)) ? [index] : []));
}

/** Who is named in the rows on consents: both sides must agree before a pair is approved. */
export const consentOneSided: FaultRule = ({ items }) => {
  const rows = rowsOnConsent(items);
  const words = rows
    .flatMap((row) => items[row] ?? [])
    .map(wordsOf)
    .join(' ');
  const hasMentors = MENTORS.test(words);
  const hasMentees = MENTEES.test(words);
  if (BOTH.test(words) || hasMentors === hasMentees) return [];
  const missing = hasMentors ? 'наставляемых' : 'наставников';
  return [
    {
      code: 'consent-one-sided',
      row: rows[0] ?? null,
      ...warningTexts.consentOneSided(rowsOf(items, rows), missing),
    },
  ];
};
