// XML with the places of its elements in the source, so that a part is changed where it must be and nowhere else.
import { SaxesParser } from 'saxes';
// The guarded reader of Word files lives with the roadmap, which was the first to need it.
import { DocxRefusal } from '../package/docxRefusal';

/** Places are offsets into the source, in UTF-16 units. */
export interface SourceElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: SourceElement | null;
  readonly children: readonly SourceElement[];
  /** Characters directly inside, decoded. */
  readonly text: string;
  /** Of the opening `<`. */
  readonly start: number;
  /** Behind the opening tag. Of an element that closes itself all three ends are one. */
  readonly innerStart: number;
  /** Before the closing tag. */
  readonly innerEnd: number;
  /** Behind the closing tag. */
  readonly end: number;
}

type GrowingElement = { -readonly [Key in keyof SourceElement]: SourceElement[Key] } & {
  readonly children: GrowingElement[];
};

/** Word's own documents nest some 30 deep. */
const DEPTH_LIMIT = 256;
/** A table of a thousand rows and ten columns has some 100 000 elements. */
const ELEMENT_LIMIT = 600_000;

/**
 * @returns the root
 * @throws DocxRefusal `docx-unsafe` at a DOCTYPE or too deep nesting, `docx-damaged` where it is not well-formed,
 * `docx-too-large` where it has more elements than any paper
 */
export function parseSource(xml: string): SourceElement {
  const roots: GrowingElement[] = [];
  const open: GrowingElement[] = [];
  let count = 0;

  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new DocxRefusal('docx-unsafe', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new DocxRefusal('docx-damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length >= DEPTH_LIMIT) throw new DocxRefusal('docx-unsafe', 'nesting');
    if (count > ELEMENT_LIMIT) throw new DocxRefusal('docx-too-large', 'elements');
    const innerStart = parser.position;
    // No attribute holds a bare «<» (XML 1.0, §3.1).
    const start = xml.lastIndexOf('<', innerStart - 1);
    const ends = { start, innerStart, innerEnd: innerStart, end: innerStart };
    const parent = open[open.length - 1] ?? null;
    const element: GrowingElement = { name, attributes, parent, children: [], text: '', ...ends };
    (parent?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.innerEnd = isSelfClosing ? element.end : xml.lastIndexOf('<', element.end - 1);
  });
  const addText = (text: string): void => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [root] = roots;
  if (!root) throw new DocxRefusal('docx-damaged', 'no root');
  return root;
}

/** The first child of that name. */
export function childOf(element: SourceElement | undefined, name: string): SourceElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All elements of that name at any depth, in the order of the source. */
export function descendantsOf(element: SourceElement, name: string): readonly SourceElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** Puts `text` in the place of a stretch of the source; an empty stretch is a place to insert. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The stretches must not overlap; at one place insertions come first, in their order. */
export function withEdits(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  let edited = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error('edits overlap');
    edited += xml.slice(at, start) + text;
    at = end;
  }
  return edited + xml.slice(at);
}

/** What the element is in the source. */
export function sourceOf(xml: string, { start, end }: SourceElement): string {
  return xml.slice(start, end);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
