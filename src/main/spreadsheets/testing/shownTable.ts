// What a test compares: the first sheet as a person sees it.
import { readSpreadsheet } from '../readSpreadsheet';
import { cellText, type Cell, type Sheet } from '../spreadsheet';

/** @throws Error with the refusal when the file is not read */
export function sheetsOf(bytes: Uint8Array, fileName = 'список.xlsx'): readonly Sheet[] {
  const result = readSpreadsheet(bytes, fileName);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.sheets;
}

export function cellsOf(bytes: Uint8Array): readonly (readonly Cell[])[] {
  return sheetsOf(bytes)[0]?.rows ?? [];
}

export function shownTable(bytes: Uint8Array): readonly (readonly string[])[] {
  return cellsOf(bytes).map((row) => row.map(cellText));
}

/** The code of a refusal with what it carries beside the name; `read` when there is none. */
export function refusalOf(bytes: Uint8Array, name = 'список.xlsx'): string {
  const result = readSpreadsheet(bytes, name);
  if (result.ok) return 'read';
  const { code, params } = result.error;
  const details = Object.entries(params).flatMap(([key, value]) => (key === 'name' ? [] : [String(value)]));
  return [code, ...details].join(' ');
}
