// Where the header of a table stands: under a title, over two rows, or nowhere.
import { cellText, type Cell } from '../../spreadsheets/spreadsheet';
import { looksLikeEmail, looksLikePhone } from './cellWords';
import { headerMeaning } from './columns';
import { looksLikeDay } from './days';

type Rows = readonly (readonly Cell[])[];

/** Titles and addressees stand above a table, seldom more. */
const SEARCHED_ROWS = 40;
const LONGEST_TITLE = 120;

const NO_HEADER = -1;

/** Index of the row with the headers, the lower one of two; `NO_HEADER` when there is none. */
export function findHeaderRow(rows: Rows): number {
  let best = { row: NO_HEADER, score: 0 };
  for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row += 1) {
    if (!isHeaderLike(rows[row] ?? [])) continue;
    const score = scoreOf(titlesAt(rows, row));
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

/** A title a column; of a header over two rows both: «Стаж общий», «Законный представитель телефон». */
export function titlesAt(rows: Rows, headerRow: number): readonly string[] {
  const width = rows[0]?.length ?? 0;
  const own = textsOf(rows[headerRow] ?? []);
  const above = rows[headerRow - 1];
  const parents = above && isGroupRow(above, own) ? carried(textsOf(above), own) : [];
  return Array.from({ length: width }, (_, column) => {
    const [parent = '', title = ''] = [parents[column], own[column]];
    return parent === title || parent === '' ? title : `${parent} ${title}`.trim();
  });
}

function textsOf(row: readonly Cell[]): readonly string[] {
  return row.map((cell) => cellText(cell).replace(/\s+/gu, ' ').trim());
}

/** How many different fields the titles name; without a name there is no list of people. */
function scoreOf(titles: readonly string[]): number {
  const meanings = new Set(titles.filter((title) => title !== '').map(headerMeaning));
  const named = meanings.has('fullName') || meanings.has('surname');
  meanings.delete(null);
  return named ? meanings.size : meanings.size > 2 ? meanings.size - 1 : 0;
}

/** Short words, no data: neither days, nor phones, nor somebody's patronymic. */
function isHeaderLike(row: readonly Cell[]): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  return (
    texts.some((text) => headerMeaning(text) !== null) &&
    texts.every(
      (text) =>
        text.length <= LONGEST_TITLE &&
        !looksLikeEmail(text) &&
        !looksLikePhone(text) &&
        !/\p{L}{3,}(?:ович|евич|овна|евна|ична)(?![\p{L}])/u.test(text),
    ) &&
    !row.some((cell) => looksLikeDay(cell, cellText(cell).trim()))
  );
}

/** The upper row of a header over two: several words, and columns that only the lower row tells apart. */
function isGroupRow(above: readonly Cell[], own: readonly string[]): boolean {
  const texts = textsOf(above);
  const distinct = new Set(texts.filter((text) => text !== ''));
  const divided = texts.some((text, column) => own[column] !== '' && own[column] !== text);
  return distinct.size > 1 && divided && isHeaderLike(above);
}

/** A group's words stand in its first cell only, where the cells were not merged. */
function carried(parents: readonly string[], own: readonly string[]): readonly string[] {
  let group = '';
  return parents.map((parent, column) => {
    const below = own[column] ?? '';
    if (parent !== '') group = below === '' || below === parent ? '' : parent;
    return parent !== '' ? parent : below === '' ? '' : group;
  });
}
