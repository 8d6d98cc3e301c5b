// Words and units of the paper model in WordprocessingML's own.
import { AlignmentType } from 'docx';
import type { Alignment, PaperStyleName } from '../paperStyles';

/** `w:line` of single spacing under the rule `auto`. */
export const LINE_UNITS = 240;

export const ALIGNMENT = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Alignment, unknown>;

/** Word's id of a style of ours; the prefix keeps clear of Word's built-in ones. */
export function styleId(name: PaperStyleName): string {
  return `paper-${name}`;
}
