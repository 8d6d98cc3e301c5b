// XML as a small tree of the elements that the reader knows.
// All others are transparent: what they hold stands where they stand. So tracked insertions, links and drawings
// need no rules of their own, and thousands of formatting elements cost next to nothing.
import { SaxesParser } from 'saxes';
import { DocxRefusal } from './docxRefusal';

/** `name` has a fixed prefix whatever the file calls it: `w:p`, `mc:Choice`, `rel:Relationship`. */
export interface XmlElement {
  readonly name: string;
  /** By local name: `w:val` is `val`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Characters directly inside `w:t`; empty elsewhere. */
  readonly text: string;
}

type GrowingElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[];
};

/** Namespaces in force, and the names that were already looked up under them. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string | null>;
}

/** What to return to at the closing tag. */
interface OpenTag {
  readonly parent: GrowingElement;
  readonly scope: Scope;
}

/** Word's own documents nest some 30 deep; a hundred nested tables would be an attack on the stack. */
const DEPTH_LIMIT = 256;
/** Word declares about 35. */
const PREFIX_LIMIT = 200;

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);
/** Containers, properties, and the parts of a run. Those whose contents must not be read are known too, to be passed over. */
const KNOWN_ELEMENTS = new Set(
  [
    'document body p pPr r rPr t tab ptab br cr noBreakHyphen sym fldChar txbxContent',
    'tbl tr trPr tc tcPr gridSpan gridBefore vMerge hMerge cellDel hidden',
    'sdt sdtPr showingPlcHdr del moveFrom rt pPrChange rPrChange trPrChange tcPrChange',
    'styles style basedOn pStyle rStyle vanish',
    'numbering abstractNum num abstractNumId lvl start numFmt lvlText lvlRestart isLgl',
    'lvlOverride startOverride styleLink numStyleLink numPr numId ilvl',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
);
for (const name of [
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'rel:Relationships',
  'rel:Relationship',
]) {
  KNOWN_ELEMENTS.add(name);
}
const KNOWN_ATTRIBUTES = new Set([
  ...['val', 'type', 'styleId', 'numId', 'abstractNumId', 'ilvl', 'fldCharType', 'char'],
  ...['Type', 'Target', 'TargetMode'],
]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * @returns a nameless element that holds the document's root
 * @throws DocxRefusal `docx-unsafe` at a DOCTYPE or too deep nesting, `docx-damaged` where it is not well-formed
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root = emptyElement('', NO_ATTRIBUTES);
  const open: OpenTag[] = [];
  let current = root;
  let scope: Scope = { prefixes: new Map(), names: new Map() };

  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new DocxRefusal('docx-unsafe', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new DocxRefusal('docx-damaged', error.message);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEPTH_LIMIT) throw new DocxRefusal('docx-unsafe', 'nesting');
    open.push({ parent: current, scope });
    scope = innerScope(scope, tag.attributes);
    const name = knownName(scope, tag.name);
    if (name === null) return;
    const element = emptyElement(name, knownAttributes(tag.attributes));
    current.children.push(element);
    current = element;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) ({ parent: current, scope } = closed);
  });
  const addText = (text: string): void => {
    if (current.name === 'w:t') current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes)).close();
  return root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The `w:val` of a child, the form in which Word writes most properties. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}

/** A property that is switched on by its presence: null where it is absent, so that a style can answer. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | null {
  const property = childOf(element, name);
  if (!property) return null;
  return !['0', 'false', 'off'].includes(property.attributes.get('val') ?? 'true');
}

function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(key.slice('xmlns:'.length), attributes[key] ?? '');
  }
  // Copied at each declaration: without a bound a hostile file could make that slow.
  if (prefixes && prefixes.size > PREFIX_LIMIT) throw new DocxRefusal('docx-unsafe', 'namespaces');
  return prefixes ? { prefixes, names: new Map() } : outer;
}

/** The fixed name of an element; null for one that the reader does not know. */
function knownName({ prefixes, names }: Scope, written: string): string | null {
  const remembered = names.get(written);
  if (remembered !== undefined) return remembered;
  const colon = written.indexOf(':');
  const namespace = prefixes.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
  const name = `${PREFIXES.get(namespace) ?? ''}:${written.slice(colon + 1)}`;
  const known = KNOWN_ELEMENTS.has(name) ? name : null;
  names.set(written, known);
  return known;
}

function knownAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let known: Map<string, string> | null = null;
  for (const key in attributes) {
    const local = key.slice(key.indexOf(':') + 1);
    if (!KNOWN_ATTRIBUTES.has(local)) continue;
    known ??= new Map();
    known.set(local, attributes[key] ?? '');
  }
  return known ?? NO_ATTRIBUTES;
}

function emptyElement(name: string, attributes: ReadonlyMap<string, string>): GrowingElement {
  return { name, attributes, children: [], text: '' };
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocxRefusal('docx-damaged', `not ${encoding}`);
  }
}
