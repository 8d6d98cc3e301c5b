// How the inner layers of the reader give up on a file; `readSpreadsheet` turns it into a Result at the border.
import type { ErrorParams } from '../../shared/model/errors';

export type ForeignFormat = ErrorParams['sheet-other-format']['format'];
export type SheetLimit = ErrorParams['sheet-too-large']['unit'];

/** The refusals that need no more than the file's name. */
type PlainRefusalCode =
  'file-empty' | 'sheet-not-a-table' | 'sheet-encrypted' | 'sheet-damaged' | 'sheet-unsafe' | 'sheet-blank';

type Detail =
  | { readonly code: PlainRefusalCode }
  | { readonly code: 'sheet-other-format'; readonly format: ForeignFormat }
  | { readonly code: 'sheet-too-large'; readonly limit: number; readonly unit: SheetLimit };

/** Thrown inside the reader only: depths of parsing callbacks cannot hand a Result upwards. */
export class SheetRefusal extends Error {
  constructor(
    readonly detail: Detail,
    reason: string,
  ) {
    super(`${detail.code}: ${reason}`);
    this.name = 'SheetRefusal';
  }
}

export function damaged(reason: string): SheetRefusal {
  return new SheetRefusal({ code: 'sheet-damaged' }, reason);
}

export function otherFormat(format: ForeignFormat): SheetRefusal {
  return new SheetRefusal({ code: 'sheet-other-format', format }, format);
}

export function tooLarge(limit: number, unit: SheetLimit): SheetRefusal {
  return new SheetRefusal({ code: 'sheet-too-large', limit, unit }, `over ${limit} ${unit}`);
}
