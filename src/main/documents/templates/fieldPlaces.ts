// Where the fields of a part stand: Word divides a field among runs as it likes, a person sees it in one piece.
import { foldedName } from './fieldNames';
import type { SourceElement } from './sourceXml';

/** A paragraph's text as it is seen, and the elements it is made of. */
export interface ParagraphText {
  readonly paragraph: SourceElement;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The table rows around it, the outermost first. */
  readonly rows: readonly SourceElement[];
  /** Whether it repeats, for older programs, what a drawing says already. */
  readonly isFallback: boolean;
}

/** Characters of one `w:t`, or a tab or break, which have no such element. */
interface TextPiece {
  readonly text: string;
  readonly element: SourceElement | null;
}

export interface FieldPlace {
  readonly paragraph: ParagraphText;
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** As written, between the braces. */
  readonly written: string;
  readonly folded: string;
}

const FIELD = /\{\{([^{}\t\n]{1,200})\}\}/g;
/** What holds runs inside a paragraph. Deleted text (`w:del`, `w:moveFrom`) is not text any more. */
const RUN_CONTAINERS = new Set(
  'w:hyperlink w:sdt w:sdtContent w:ins w:moveTo w:smartTag w:customXml w:fldSimple w:dir w:bdo'.split(' '),
);
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
]);

/** All paragraphs in the order of the source: in tables, text boxes and content controls too. */
export function paragraphsOf(root: SourceElement): readonly ParagraphText[] {
  const paragraphs: ParagraphText[] = [];
  const rows: SourceElement[] = [];
  let fallbacks = 0;

  function visit(element: SourceElement): void {
    if (element.name === 'w:p') {
      const pieces = piecesOf(element);
      const text = pieces.map((piece) => piece.text).join('');
      paragraphs.push({ paragraph: element, text, pieces, rows: [...rows], isFallback: fallbacks > 0 });
    }
    if (element.name === 'w:tr') rows.push(element);
    if (element.name === 'mc:Fallback') fallbacks += 1;
    element.children.forEach(visit);
    if (element.name === 'mc:Fallback') fallbacks -= 1;
    if (element.name === 'w:tr') rows.pop();
  }

  visit(root);
  return paragraphs;
}

function piecesOf(container: SourceElement): readonly TextPiece[] {
  return container.children.flatMap((child): readonly TextPiece[] => {
    if (child.name === 'w:r') return child.children.flatMap(pieceOf);
    return RUN_CONTAINERS.has(child.name) ? piecesOf(child) : [];
  });
}

function pieceOf(part: SourceElement): readonly TextPiece[] {
  if (part.name === 'w:t') return [{ text: shownText(part), element: part }];
  const text = BREAKS.get(part.name);
  return text === undefined ? [] : [{ text, element: null }];
}

/** Without `preserve` the spaces at both ends are only the layout of the XML. */
function shownText({ text, attributes }: SourceElement): string {
  return attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** The complete fields of a paragraph, from left to right. */
export function fieldsIn(paragraph: ParagraphText): readonly FieldPlace[] {
  return [...paragraph.text.matchAll(FIELD)].flatMap((match) => {
    const written = match[1] ?? '';
    const folded = foldedName(written);
    if (folded === '') return [];
    return [{ paragraph, start: match.index, end: match.index + match[0].length, written, folded }];
  });
}

const SNIPPET_LENGTH = 40;

/** Braces that are no field: opened and never closed, or closed and never opened; each with the words at it. */
export function strayBraces(paragraph: ParagraphText): readonly string[] {
  const rest = paragraph.text.replace(FIELD, (field) =>
    foldedName(field.slice(2, -2)) === '' ? field : '\0',
  );
  return rest
    .split('\0')
    .filter((stretch) => /\{\{|\}\}/.test(stretch))
    .map((stretch) => {
      const opened = stretch.indexOf('{{');
      if (opened >= 0) return stretch.slice(opened, opened + SNIPPET_LENGTH).trim();
      const closed = stretch.indexOf('}}') + 2;
      return stretch.slice(Math.max(0, closed - SNIPPET_LENGTH), closed).trim();
    });
}

/**
 * Which list repeats each table row: that of the row's own first field of a list. A row inside a row that another
 * list repeats has none, so that two long lists never multiply.
 */
export function repeatingRows(
  fields: readonly FieldPlace[],
  listOf: (folded: string) => string | null,
): (field: FieldPlace) => boolean {
  const listOfRow = new Map<SourceElement, string>();
  for (const { paragraph, folded } of fields) {
    const list = listOf(folded);
    const row = paragraph.rows[paragraph.rows.length - 1];
    if (list !== null && row && !listOfRow.has(row)) listOfRow.set(row, list);
  }
  return ({ paragraph: { rows }, folded }) => {
    const list = listOf(folded);
    const innermost = rows[rows.length - 1];
    return (
      list !== null &&
      innermost !== undefined &&
      listOfRow.get(innermost) === list &&
      rows.every((row) => (listOfRow.get(row) ?? list) === list)
    );
  };
}
