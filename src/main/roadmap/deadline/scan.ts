// Runs the rules over the tokens: at each place the first rule that applies wins, so the list reads from the narrow to the wide.
import type { SchoolYear } from '../../../shared/model/schoolYear';
import type { Item } from './pieces';
import { dayOfMonth, figureDate, isoDate, listNumber, month } from './rules/dates';
import { besideSchoolYear, partOfPeriod, results } from './rules/parts';
import { numberedPeriod, season } from './rules/periods';
import type { Rule } from './rules/reading';
import {
  dayOfEveryMonth,
  distributive,
  every,
  perUnitTimes,
  rhythmWord,
  timesPerUnit,
} from './rules/rhythms';
import * as signs from './rules/signs';
import { relativeYear, writtenYear, yearInWords } from './rules/years';
import type { Token } from './tokens';

const rules: readonly Rule[] = [
  signs.numberOfDocument,
  listNumber,
  isoDate,
  figureDate,
  relativeYear,
  dayOfEveryMonth,
  dayOfMonth,
  timesPerUnit,
  perUnitTimes,
  distributive,
  signs.perNeed,
  signs.constant,
  signs.relative,
  besideSchoolYear,
  results,
  partOfPeriod,
  every,
  rhythmWord,
  numberedPeriod,
  yearInWords,
  writtenYear,
  month,
  season,
  signs.sign,
  signs.bound,
  signs.link,
  signs.weekdayAlone,
  signs.loneNumber,
  signs.filler,
];

export function scan(tokens: readonly Token[], schoolYear: SchoolYear): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = { tokens, schoolYear, before: items };
    let match = null;
    for (const rule of rules) {
      match = rule(reading, at);
      if (match) break;
    }
    if (tokens[at]?.opensLine && ends(items.at(-1))) items.push({ type: 'link', mark: '\n' });
    items.push(...(match?.items ?? [{ type: 'noise' as const }]));
    at = match?.next ?? at + 1;
  }
  return items;
}

/** A line break parts entries of a list, but not «до» from its date. */
function ends(item: Item | undefined): boolean {
  return item !== undefined && item.type !== 'bound' && item.type !== 'sign';
}
