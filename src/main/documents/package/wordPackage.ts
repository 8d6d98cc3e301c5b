// A .docx opened to the three parts that carry a roadmap's words: the document, its numbering, its styles.
import { DocxRefusal } from './docxRefusal';
import { childrenOf, parseXml, type XmlElement } from './xmlTree';
import { openZip, type ZipArchive } from './zip';

export interface WordPackage {
  /** `w:body`. */
  readonly body: XmlElement;
  /** `w:numbering`, where the document has lists. */
  readonly numbering: XmlElement | undefined;
  /** `w:styles`. */
  readonly styles: XmlElement | undefined;
}

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary Format: the container of Word 97–2003, and of password-protected .docx files. */
const COMPOUND_FILE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Finds the parts by the package's relationships, never by guessed paths (ECMA-376 part 2, §9).
 * @throws DocxRefusal when the file is not a Word document that this program may read
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  if (startsWith(bytes, COMPOUND_FILE_START)) throw refusalOfCompoundFile(bytes);
  if (!startsWith(bytes, ZIP_START)) throw new DocxRefusal('docx-not-docx', 'not a zip');
  const archive = openZip(bytes);
  const mainPath = relatedPart(archive, '', 'officeDocument');
  if (mainPath === null || !archive.has(mainPath)) throw new DocxRefusal('docx-not-docx', 'no main part');
  const body = parseXml(archive.read(mainPath))
    .children.find((root) => root.name === 'w:document')
    ?.children.find((child) => child.name === 'w:body');
  if (!body) throw new DocxRefusal('docx-not-docx', 'the main part is no Word document');
  return {
    body,
    numbering: optionalPart(archive, mainPath, 'numbering'),
    styles: optionalPart(archive, mainPath, 'styles'),
  };
}

function optionalPart(archive: ZipArchive, mainPath: string, kind: string): XmlElement | undefined {
  const path = relatedPart(archive, mainPath, kind);
  return path !== null && archive.has(path) ? parseXml(archive.read(path)).children[0] : undefined;
}

/** The path of the part that `from` (the package itself when empty) names as its `kind`. */
function relatedPart(archive: ZipArchive, from: string, kind: string): string | null {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const path = `${folder}_rels/${from.slice(slash)}.rels`;
  if (!archive.has(path)) return null;
  const relationships = childrenOf(parseXml(archive.read(path)).children[0], 'rel:Relationship');
  // The type's beginning differs between the transitional and the strict flavour of the format.
  const found = relationships.find((each) => each.attributes.get('Type')?.endsWith(`/relationships/${kind}`));
  const target = found?.attributes.get('Target');
  if (target === undefined || found?.attributes.get('TargetMode') === 'External') return null;
  return resolvePath(folder, target);
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function refusalOfCompoundFile(bytes: Uint8Array): DocxRefusal {
  // Stream names stand in the container's directory as UTF-16.
  if (containsUtf16(bytes, 'EncryptedPackage')) return new DocxRefusal('docx-encrypted', 'password');
  if (containsUtf16(bytes, 'WordDocument')) return new DocxRefusal('docx-old-doc', 'Word 97–2003');
  return new DocxRefusal('docx-not-docx', 'another compound file');
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const needle = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
