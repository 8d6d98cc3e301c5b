// Rule: no cell breaks off in the middle of a list.
import type { FaultRule } from './faultSource';
import { rowName } from './rowNames';
import { warningTexts } from './warningTexts';

/** A list sign, a hyphen, or a word that asks for another one at the very end of a cell. */
const CUT = /(?:[;:,]|[а-яё]-|(?<![а-яё])(?:и|или|а также|в|на|с|по|для|о|об|от|при))$/iu;
const TAIL_CHARACTERS = 40;

export const outcomeCutOff: FaultRule = ({ items }) =>
  items.flatMap(({ activity, outcome }, row) => {
    const cut = [outcome ?? '', activity].map((text) => text.trim()).find((text) => CUT.test(text));
    if (cut === undefined) return [];
    return [{ code: 'outcome-cut-off', row, ...warningTexts.cutOff(rowName(items, row), tailOf(cut)) }];
  });

/** The last words, so that the place is found by eye. */
function tailOf(text: string): string {
  const tail = text.replace(/\s+/g, ' ').slice(-TAIL_CHARACTERS);
  return text.length > TAIL_CHARACTERS ? `…${tail.replace(/^\S*\s/u, '')}` : tail;
}
