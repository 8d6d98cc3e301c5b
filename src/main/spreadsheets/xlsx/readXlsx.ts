// A workbook into its visible sheets. Clauses: ECMA-376 part 1, §18 (SpreadsheetML).
import { otherFormat, SheetRefusal } from '../sheetRefusal';
import type { Sheet } from '../spreadsheet';
import { readCellFormats } from './cellFormats';
import { readSharedStrings } from './sharedStrings';
import { readWorksheet } from './worksheet';
import { openXlsxPackage } from './xlsxPackage';
import { isOn, parseXml, prefixedAttribute } from './xmlEvents';

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly relationshipId: string }[];
  /** Dates are counted from 1904, as old Excel for Macintosh did (§18.2.28). */
  readonly from1904: boolean;
}

/** @throws SheetRefusal when the file is no workbook that this program may read */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const parts = openXlsxPackage(bytes);
  const { sheets, from1904 } = readWorkbook(parts.workbook);
  const strings = parts.sharedStrings ? readSharedStrings(parts.sharedStrings) : [];
  const formats = parts.styles ? readCellFormats(parts.styles) : [];
  return sheets.flatMap(({ name, relationshipId }) => {
    const worksheet = parts.worksheet(relationshipId);
    return worksheet ? [{ name, rows: readWorksheet(worksheet, { strings, formats, from1904 }) }] : [];
  });
}

function readWorkbook(bytes: Uint8Array): Workbook {
  const sheets: Workbook['sheets'][number][] = [];
  let root = '';
  let from1904 = false;
  parseXml(bytes, {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const relationshipId = prefixedAttribute(attributes, 'id');
      if (relationshipId !== undefined) sheets.push({ name: attributes['name'] ?? '', relationshipId });
    },
  });
  if (root === 'document') throw otherFormat('word');
  if (root !== 'workbook')
    throw new SheetRefusal({ code: 'sheet-not-a-table' }, 'the main part is no workbook');
  return { sheets, from1904 };
}
