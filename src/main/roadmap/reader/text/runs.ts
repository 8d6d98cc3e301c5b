// The characters of one paragraph: what a reader sees on paper, no more.
import { childOf, switchOf, valueOf, type XmlElement } from '../../../documents/package/xmlTree';
import type { Styles } from './styles';
import { unwrapped } from './unwrapped';

export interface RunText {
  readonly text: string;
  /** `w:txbxContent` of text boxes anchored in the paragraph. */
  readonly textBoxes: readonly XmlElement[];
}

/** Signs that schools insert from the Symbol and Wingdings fonts; the low byte is the place in the font. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xb7, '•'],
  [0xa7, '•'],
  [0xd8, '•'],
  [0x76, '•'],
  [0x2d, '-'],
  [0xbe, '–'],
  [0xfc, '✓'],
]);
/** Soft hyphen, zero-width spaces and joiners, byte order mark: never seen, and they would split words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

export function readRuns(paragraph: XmlElement, paragraphStyle: string | undefined, styles: Styles): RunText {
  const hiddenByParagraph = styles.isHidden(paragraphStyle);
  const textBoxes: XmlElement[] = [];
  /** One entry an open field: true while its instruction, not yet its result, is being read. */
  const fields: boolean[] = [];
  let text = '';

  const readRun = (run: XmlElement): void => {
    const properties = childOf(run, 'w:rPr');
    const runStyle = valueOf(properties, 'w:rStyle');
    const hidden =
      switchOf(properties, 'w:vanish') ??
      (runStyle === undefined ? hiddenByParagraph : styles.isHidden(runStyle));
    for (const part of unwrapped(run)) {
      if (part.name === 'w:fldChar') followField(part.attributes.get('fldCharType'), fields);
      else if (part.name === 'w:txbxContent') textBoxes.push(part);
      else if (!hidden && !fields.includes(true)) text += charactersOf(part);
    }
  };

  for (const child of unwrapped(paragraph)) {
    if (child.name === 'w:r') readRun(child);
  }
  return { text: text.replace(INVISIBLE, ''), textBoxes };
}

/** A field's instruction never outlives its paragraph here, so a missing end cannot swallow the document. */
function followField(type: string | undefined, fields: boolean[]): void {
  if (type === 'begin') fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}

function charactersOf(part: XmlElement): string {
  switch (part.name) {
    case 'w:t':
      // A raw line break in the XML is only a space on paper.
      return part.text.replace(/[\r\n\t]+/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return SYMBOLS.get(Number.parseInt(part.attributes.get('char') ?? '', 16) & 0xff) ?? '';
    default:
      return '';
  }
}
