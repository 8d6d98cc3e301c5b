// Words that say what kind of deadline it is, and the small words and marks between the pieces.
import type { Token } from '../tokens';
import { found, isMark, isUnit, isWord, numberIn, skipWords, type Rule } from './reading';

/** «постоянно», «на постоянной основе», «весь период», «в ходе реализации»: the term of the programme itself. */
export const constant: Rule = ({ tokens }, at) => {
  if (isWord(tokens[at], 'constant')) return found(at + 1, { type: 'sign', sign: 'constant' });
  if (isWord(tokens[at], 'on') && isWord(tokens[at + 1], 'constantBasis')) {
    return found(at + 3, { type: 'sign', sign: 'constant' });
  }
  const start = skipWords(tokens, at, 'in', 'on', 'during', 'within');
  const whole = isWord(tokens[start], 'whole');
  const noun = whole ? start + 1 : start;
  if (isWord(tokens[noun], 'course') && start > at) {
    return isMark(tokens[noun + 1]) ? null : found(noun + 1, { type: 'sign', sign: 'constant' });
  }
  if (!isWord(tokens[noun], 'span')) return null;
  const carryingOut = isWord(tokens[noun + 1], 'carryingOut');
  if (whole || (carryingOut && (start > at || at === 0))) {
    return found(carryingOut ? noun + 2 : noun + 1, { type: 'sign', sign: 'constant' });
  }
  return null;
};

/** «по мере необходимости», «при поступлении», «по запросу», «в случае …». */
export const perNeed: Rule = ({ tokens }, at) => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const said =
    (isWord(first, 'to') && isWord(second, 'measure', 'need')) ||
    (isWord(first, 'at') && isWord(second, 'need', 'arrival')) ||
    (isWord(first, 'in') && isWord(second, 'occasion')) ||
    isWord(first, 'occasion');
  return said ? found(isWord(first, 'occasion') ? at + 1 : at + 2, { type: 'sign', sign: 'perNeed' }) : null;
};

/** «через месяц», «в течение 3 дней», «за 2 недели», «в течение месяца»: counted from an event, not from the calendar. */
export const relative: Rule = ({ tokens }, at) => {
  if (isWord(tokens[at], 'relative')) return found(at + 1, { type: 'sign', sign: 'relative' });
  const introduced = isWord(tokens[at], 'during', 'within', 'after', 'later', 'by', 'until');
  const counted = numberIn(tokens[at + 1], 1, 366) !== null ? at + 2 : at + 1;
  const unitAt = skipWords(tokens, counted, 'working', 'calendar', 'study', 'whole');
  const unit = tokens[unitAt];
  if (!introduced || !isUnit(unit, 'day', 'week', 'decade', 'month', 'term', 'quarter', 'half')) return null;
  // «в течение 1 полугодия» has a number and is on the calendar.
  const named = counted === at + 2 && isUnit(unit, 'term', 'quarter', 'half');
  const partOfMonth = tokens[unitAt + 1]?.type === 'month';
  return named || partOfMonth ? null : found(unitAt + 1, { type: 'sign', sign: 'relative' });
};

export const sign: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  if (isWord(token, 'further')) return found(at + 1, { type: 'sign', sign: 'further' });
  if (isWord(token, 'inclusive')) return found(at + 1, { type: 'sign', sign: 'inclusive' });
  if (isWord(token, 'document')) return found(at + 1, { type: 'sign', sign: 'document' });
  if (isWord(token, 'holiday')) return found(at + 1, { type: 'sign', sign: 'holiday' });
  if (isWord(token, 'during', 'whole')) return found(at + 1, { type: 'sign', sign: 'during' });
  return null;
};

/** «№ 45», «п. 3.2»: the number is a name. */
export const numberOfDocument: Rule = ({ tokens }, at) => {
  if (!isWord(tokens[at], 'numberSign') || tokens[at + 1]?.type !== 'number') return null;
  let next = at + 2;
  while (isMark(tokens[next], '.') && tokens[next + 1]?.type === 'number' && tokens[next + 1]?.glued)
    next += 2;
  return found(next, { type: 'sign', sign: 'document' });
};

export const bound: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  if (isWord(token, 'not') && isWord(tokens[at + 1], 'later')) {
    const date = skipWords(tokens, afterThan(tokens, at + 2), 'until');
    return found(date, { type: 'bound', bound: 'until', exclusive: false });
  }
  if (isWord(token, 'not') && isWord(tokens[at + 1], 'earlier')) {
    return found(afterThan(tokens, at + 2), { type: 'bound', bound: 'from', exclusive: false });
  }
  if (isWord(token, 'starting')) {
    return found(isWord(tokens[at + 1], 'from') ? at + 2 : at + 1, {
      type: 'bound',
      bound: 'from',
      exclusive: false,
    });
  }
  if (isWord(token, 'from')) return found(at + 1, { type: 'bound', bound: 'from', exclusive: false });
  if (isWord(token, 'of')) return found(at + 1, { type: 'bound', bound: 'of', exclusive: false });
  if (isWord(token, 'after')) return found(at + 1, { type: 'bound', bound: 'after', exclusive: true });
  if (isWord(token, 'to')) return found(at + 1, { type: 'bound', bound: 'to', exclusive: false });
  if (isWord(token, 'until', 'by')) return found(at + 1, { type: 'bound', bound: 'until', exclusive: true });
  return null;
};

/** «не позднее, чем 15 ноября». */
function afterThan(tokens: readonly Token[], at: number): number {
  const than = isMark(tokens[at], ',') ? at + 1 : at;
  return isWord(tokens[than], 'than') ? than + 1 : at;
}

export const link: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.type === 'mark') return found(at + 1, { type: 'link', mark: token.mark });
  return isWord(token, 'and') ? found(at + 1, { type: 'link', mark: 'and' }) : null;
};

export const weekdayAlone: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.type !== 'weekday') return null;
  return found(at + 1, { type: 'weekday', weekday: token.weekday, distributive: token.distributive });
};

/** «10» of «10, 17, 24 октября»: means something only beside another piece. */
export const loneNumber: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  const value = numberIn(token, 1, 31);
  if (token?.type !== 'number' || value === null) return null;
  return found(at + 1, { type: 'number', value, day: token.form === 'plain' || token.form === 'ordinal' });
};

/** Words that only lead to the next one, so that pieces on both sides stay neighbours. */
export const filler: Rule = ({ tokens }, at) =>
  isWord(tokens[at], 'in', 'on', 'span', 'current', 'not', 'dayNumber') ? { items: [], next: at + 1 } : null;
