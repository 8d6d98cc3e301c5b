// People as orders name them: the position before the name, in the case that the sentence asks for.
import words from '../../../../../resources/papers/order-shared.json';
import type { GrammaticalCase } from '../../../../shared/model/personName';
import { declinePosition } from '../../declension/declinePosition';
import type { SchoolDetails } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { PaperBlock, TableRow } from '../../paperModel';
import { lowerFirst } from '../../typography';
import { textOrBlank } from '../../wording';

/** Letters that a line for a name in handwriting takes the place of. */
const NAME_BLANK_LENGTH = 40;
const SHORT_NAME_BLANK_LENGTH = 25;
/** More people than this are named in an appendix. */
export const MOST_PEOPLE_IN_TEXT = 5;

/** «заместителя директора Примерову Анну Сергеевну», or a line for a pen. @param field whom it waits for */
export function fullNamed(person: PaperPerson | null, as: GrammaticalCase, field: string): string {
  return person === null
    ? textOrBlank('', NAME_BLANK_LENGTH, field)
    : joined(person.position[as], person.full[as]);
}

/** «заместителя директора Примерову А.С.» */
export function shortNamed(person: PaperPerson | null, as: GrammaticalCase, field: string): string {
  return person === null
    ? textOrBlank('', SHORT_NAME_BLANK_LENGTH, field)
    : joined(person.position[as], person.short[as]);
}

/** «Заместителю директора Примеровой А.С.», at the beginning of a point. */
export function startingWith(person: PaperPerson | null, field: string): string {
  return upperFirst(shortNamed(person, 'dat', field));
}

/** «Примеровой А.С.», after words that tell what the person is. */
export function nameOnly(person: PaperPerson | null, as: GrammaticalCase, field: string): string {
  return person?.short[as] ?? textOrBlank('', SHORT_NAME_BLANK_LENGTH, field);
}

/** «директору»: whom reports are given to. */
export function headDative({ directorPosition }: SchoolDetails): string {
  return directorPosition === '' ? words.head : lowerFirst(declinePosition(directorPosition).dat);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «Наставникова Мария Петровна, учитель начальных классов». */
export function nameAndDetails({ full, details }: PaperPerson): string {
  return [full.nom, details].filter((part) => part !== '').join(', ');
}

/** Rows for a pen, where nobody is named yet. */
const BLANK_ROWS = 8;
const BLANK_ROW_HEIGHT_MM = 9;

/** A numbered list to be printed as an appendix: names and what stands beside them. */
export function peopleTable(people: readonly (readonly [name: string, details: string])[]): PaperBlock {
  const [number = '', name = '', details = ''] = words.peopleColumns;
  return numberedTable(
    [
      { header: number, weight: 10, align: 'centre' },
      { header: name, weight: 90, align: 'left' },
      { header: details, weight: 70, align: 'left' },
    ],
    people,
  );
}

type TableBlock = Extract<PaperBlock, { readonly type: 'table' }>;

/** Each row gets its number in the first column; without rows, an empty form. */
export function numberedTable(
  columns: TableBlock['columns'],
  rows: readonly (readonly string[])[],
  lastRow: readonly TableRow[] = [],
): PaperBlock {
  const blank = Array.from({ length: BLANK_ROWS }, () => columns.slice(1).map(() => ''));
  return {
    type: 'table',
    columns,
    rows: [
      ...(rows.length === 0 ? blank : rows).map((cells, index): TableRow => ({
        type: 'cells',
        cells: [String(index + 1), ...cells],
      })),
      ...lastRow,
    ],
    rowHeightMm: rows.length === 0 ? BLANK_ROW_HEIGHT_MM : 0,
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
