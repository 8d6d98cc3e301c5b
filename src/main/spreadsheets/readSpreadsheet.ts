// Reads a table file of whatever kind a school has: bytes in, sheets out. Nothing is written anywhere.
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import { readCsv } from './csv/readCsv';
import { SheetRefusal, tooLarge } from './sheetRefusal';
import type { Sheet, Spreadsheet } from './spreadsheet';
import { readCompoundFile } from './xlsx/compoundFile';
import { readXlsx } from './xlsx/readXlsx';

const FILE_LIMIT_MB = 20;

/** Compound File Binary Format: the container of Excel 97–2003, and of password-protected .xlsx files. */
const COMPOUND_FILE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

/**
 * Reads .xlsx (also .xlsm, .xltx) and text tables (.csv, .tsv, .txt). What a file is, its contents say, not its
 * name: a table of text that a site calls .xls is read, a renamed .docx is refused.
 * @param fileName the file's own name: for refusals, and for the name of a text table's only sheet
 * @returns the visible, filled sheets, or `file-empty`, or one of the `sheet-…` refusals; never throws on bad bytes
 */
export function readSpreadsheet(bytes: Uint8Array, fileName: string): Result<Spreadsheet> {
  try {
    const sheets = readSheets(bytes, fileName).filter(({ rows }) => rows.length > 0);
    return sheets.length > 0 ? ok({ sheets }) : fail('sheet-blank', { name: fileName });
  } catch (error) {
    if (error instanceof SheetRefusal) return refusalOf(error, fileName);
    throw error;
  }
}

function readSheets(bytes: Uint8Array, fileName: string): readonly Sheet[] {
  if (bytes.length === 0) throw new SheetRefusal({ code: 'file-empty' }, 'no bytes');
  if (bytes.length > FILE_LIMIT_MB * 1024 * 1024) throw tooLarge(FILE_LIMIT_MB, 'megabytes');
  if (startsWith(bytes, COMPOUND_FILE_START)) return readCompoundFile(bytes);
  if (startsWith(bytes, ZIP_START)) return readXlsx(bytes);
  return [{ name: withoutEnding(fileName), rows: readCsv(bytes) }];
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '') || fileName;
}

function refusalOf({ detail }: SheetRefusal, name: string): { readonly ok: false; readonly error: Failure } {
  switch (detail.code) {
    case 'sheet-other-format':
      return fail(detail.code, { name, format: detail.format });
    case 'sheet-too-large':
      return fail(detail.code, { name, limit: detail.limit, unit: detail.unit });
    default:
      return fail(detail.code, { name });
  }
}
