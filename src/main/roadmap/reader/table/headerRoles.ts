// What a column of a roadmap is for, judged by the words that schools write in its header.
import type { ColumnRole } from '../../../../shared/model/roadmap';
import { monthColumns } from './deadlineColumns';

type NamedRole = Exclude<ColumnRole, 'other'>;

/** `weight`: how surely the word names the role. A word that stands later in the header counts less. */
interface HeaderWord {
  readonly role: NamedRole;
  readonly pattern: RegExp;
  readonly weight: number;
}

const WEIGHT_LOST_PER_CHARACTER = 0.1;

// Stems stand at a word's beginning: JavaScript's \b does not know Cyrillic letters.
const HEADER_WORDS: readonly HeaderWord[] = [
  word('deadline', 'срок', 9),
  word('deadline', 'дат[аы]', 8),
  word('deadline', 'период', 7),
  word('deadline', '(?:время|месяц|когда|календарн)', 6),
  word('deadline', '(?:учебный год|четверть|квартал|недел|полугодие|начало|окончание|график)', 3),
  word('responsible', 'ответст', 9),
  word('responsible', 'исполнител', 8),
  word('responsible', 'кто (?:проводит|отвечает|выполняет|исполняет)', 7),
  word('responsible', 'кто(?![а-я])', 5),
  word('responsible', '(?:организатор|ф ?и ?о)', 4),
  word('outcome', 'результат', 9),
  word('outcome', 'итог(?!о)', 6),
  word('outcome', '(?:вид документ|документ|продукт|показател|индикатор|выход)', 5),
  word('outcome', '(?:форма отчет|форма представления|эффект|подтвержд)', 4),
  // Beside «Мероприятие» a column of contents tells what will be there when it is done.
  word('outcome', 'содержани', 1),
  word('stage', 'этап', 8),
  word('stage', '(?:раздел|блок|модул|подпрограмм)', 6),
  word('stage', '(?:направлени|задач)', 3),
  word('activity', 'мероприяти', 9),
  word('activity', 'содержани', 7),
  word('activity', '(?:деятельност|действи|вид[ыа]? работ)', 6),
  word('activity', 'что(?![а-я])', 5),
  word('activity', '(?:шаг|наименовани|название|работ)', 4),
  word('activity', '(?:направлени|тем[аы]|вопрос)', 3.5),
  word('activity', '(?:задач|план|форм[аы])', 2),
];

/** Columns for the school's own later marks, which would otherwise pass for deadlines or outcomes. */
const OWN_MARKS = /^(?:отметк|примечани|контрол|выполнени|исполнени)|^(?!.*план).*(?<![а-я])факт/u;
const NUMBER_HEADER = /^(?:(?:№+|n|no|номер|#)(?: ?(?:п ?\/? ?п|мероприятия|строки|пункта))?|п ?\/? ?п)$/u;

const BEGINNING = /(?<![а-я])начал/u;
const END = /(?<![а-я])(?:окончани|конец|завершени)/u;

/** How much each role says that a table is a roadmap. */
const ROLE_WORTH: Readonly<Record<ColumnRole, number>> = {
  activity: 4,
  deadline: 4,
  responsible: 3,
  outcome: 1,
  stage: 1,
  number: 1,
  other: 0,
};

export interface JudgedHeader {
  readonly roles: readonly ColumnRole[];
  /** 0 when these cannot be the headers of a roadmap; a full one reaches about 15. */
  readonly score: number;
}

/**
 * Gives each role to at most one column, the surest first.
 * «Этап» alone, without any column of activities, is the activity itself.
 */
export function judgeHeaders(headers: readonly string[]): JudgedHeader {
  const plain = headers.map(normaliseHeader);
  const claims = plain
    .flatMap((header, column) => claimsOf(header).map((claim) => ({ ...claim, column })))
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  const roles = new Map<number, NamedRole>();
  let sureness = 0;
  for (const { role, column, weight } of claims) {
    if (roles.has(column) || [...roles.values()].includes(role)) continue;
    roles.set(column, role);
    sureness += weight;
  }
  const named = headers.map((_, column): ColumnRole => roles.get(column) ?? 'other');
  const dated = withMonths(named, plain);
  const completed = withEndOfDeadline(withActivity(dated, plain), plain);
  return { roles: completed, score: scoreOf(completed, sureness) };
}

/** Lower case, ё as е, no punctuation, hyphenated words joined. */
export function normaliseHeader(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/([а-я])-\s*([а-я])/gu, '$1$2')
    .replace(/[^а-яa-z0-9№#/]+/gu, ' ')
    .trim();
}

function claimsOf(header: string): readonly { readonly role: NamedRole; readonly weight: number }[] {
  if (header === '') return [];
  if (NUMBER_HEADER.test(header)) return [{ role: 'number', weight: 10 }];
  if (OWN_MARKS.test(header)) return [];
  return HEADER_WORDS.flatMap(({ role, pattern, weight }) => {
    const at = header.search(pattern);
    return at < 0 ? [] : [{ role, weight: weight - at * WEIGHT_LOST_PER_CHARACTER }];
  });
}

function withActivity(roles: readonly ColumnRole[], headers: readonly string[]): readonly ColumnRole[] {
  if (roles.includes('activity') || !roles.includes('deadline')) return roles;
  const stage = roles.indexOf('stage');
  const spare = roles.findIndex(
    (role, column) => role === 'other' && headers[column] !== '' && !OWN_MARKS.test(headers[column] ?? ''),
  );
  const column = stage >= 0 ? stage : roles.includes('responsible') ? spare : -1;
  return column < 0 ? roles : roles.map((role, at) => (at === column ? 'activity' : role));
}

/** A calendar: a column a month, marked where something happens. */
function withMonths(roles: readonly ColumnRole[], headers: readonly string[]): readonly ColumnRole[] {
  const isMonth = monthColumns(headers);
  return roles.map((role, at) => (isMonth[at] ? 'deadline' : role));
}

/** «Дата начала» and «Дата окончания» are one deadline. */
function withEndOfDeadline(roles: readonly ColumnRole[], headers: readonly string[]): readonly ColumnRole[] {
  const start = roles.indexOf('deadline');
  if (!BEGINNING.test(headers[start] ?? '')) return roles;
  const end = roles.findIndex((role, at) => at > start && role === 'other' && END.test(headers[at] ?? ''));
  return roles.map((role, at) => (at === end ? 'deadline' : role));
}

function scoreOf(roles: readonly ColumnRole[], sureness: number): number {
  const others = ['deadline', 'responsible', 'outcome'] as const;
  if (!roles.includes('activity') || !others.some((role) => roles.includes(role))) return 0;
  return [...new Set(roles)].reduce((sum, role) => sum + ROLE_WORTH[role], 0) + sureness / 100;
}

function word(role: NamedRole, stem: string, weight: number): HeaderWord {
  return { role, pattern: new RegExp(`(?<![а-я])${stem}`, 'u'), weight };
}
