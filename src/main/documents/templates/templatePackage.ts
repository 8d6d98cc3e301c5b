// A school's .docx opened with suspicion: every part that will stand in a paper is looked at before any is used.
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fail, ok, type Result } from '../../../shared/model/result';
// The guarded reader of Word files lives with the roadmap, which was the first to need it.
import { DocxRefusal } from '../package/docxRefusal';
import { openWordPackage } from '../package/wordPackage';
import { openZip, UNPACKED_LIMIT_MB } from '../package/zip';
import { attachedTemplateEdits, dangerWords, partDangers, relationshipDangers } from './dangers';
import { descendantsOf, parseSource, withEdits, type SourceElement } from './sourceXml';

export interface TemplateFile {
  /** The file's own name, for refusals. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part of XML and what stands where in it. */
export interface XmlPart {
  readonly path: string;
  readonly xml: string;
  readonly root: SourceElement;
}

export interface OpenedTemplate {
  readonly name: string;
  /** By path; harmless. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** What a reader sees: the document, then headers, footers, footnotes, endnotes. */
  readonly textParts: readonly XmlPart[];
  /** Of the document itself: `word/document.xml`. */
  readonly mainPath: string;
  /** What was taken out of the file, in Russian. */
  readonly removed: readonly string[];
}

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TEXT_ROOTS = ['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes'];
const CONTENT_TYPES = '[Content_Types].xml';
/** More would not be read anyway. */
const TOLD_DANGERS = 8;

/** @returns the template, or one of the `docx-…` refusals, or `template-unsafe` with what was found */
export function openTemplate({ name, bytes }: TemplateFile): Result<OpenedTemplate> {
  try {
    return readTemplate(name, bytes);
  } catch (error) {
    if (!(error instanceof DocxRefusal)) throw error;
    return error.code === 'docx-too-large'
      ? fail(error.code, { name, limitMb: UNPACKED_LIMIT_MB })
      : fail(error.code, { name });
  }
}

function readTemplate(name: string, bytes: Uint8Array): Result<OpenedTemplate> {
  openWordPackage(bytes);
  const parts = unpacked(bytes);
  const xmlParts = Object.keys(parts)
    .filter((path) => /\.(?:xml|rels|vml)$/i.test(path))
    .map((path): XmlPart => {
      const xml = decoded(parts[path] ?? new Uint8Array());
      return { path, xml, root: parseSource(xml) };
    });
  const mainPath = mainPathOf(xmlParts);

  const dangers = xmlParts.flatMap(({ path, root }) => {
    if (/\.rels$/i.test(path)) return relationshipDangers(root);
    return path === CONTENT_TYPES ? typeDangers(root, mainPath) : partDangers(root);
  });
  if (dangers.length > 0) {
    return fail('template-unsafe', { name, found: [...new Set(dangers)].slice(0, TOLD_DANGERS) });
  }

  const detached = xmlParts.flatMap(({ path, xml, root }) => {
    const edits = attachedTemplateEdits(root);
    return edits.length === 0 ? [] : [[path, strToU8(withEdits(xml, edits))] as const];
  });
  return ok({
    name,
    parts: { ...parts, ...Object.fromEntries(detached) },
    textParts: TEXT_ROOTS.flatMap((rootName) => xmlParts.filter(({ root }) => root.name === rootName)),
    mainPath,
    removed: detached.length === 0 ? [] : [dangerWords.attachedTemplate],
  });
}

/** All entries, within the limits of the guarded zip. */
function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const archive = openZip(bytes);
  const paths = pathsIn(bytes).filter((path) => !path.endsWith('/'));
  const folded = new Set(paths.map((path) => path.toLowerCase()));
  // Two readers must not see two files in one (ECMA-376 part 2, §9.1.1: names are equal whatever their case).
  const ambiguous = folded.size < paths.length || paths.some((path) => !archive.has(path));
  if (ambiguous || paths.some((path) => /^\/|\\|(?:^|\/)\.\.?(?:\/|$)/.test(path))) {
    throw new DocxRefusal('docx-unsafe', 'names of entries');
  }
  return Object.fromEntries(paths.map((path) => [path, archive.read(path)]));
}

function pathsIn(bytes: Uint8Array): readonly string[] {
  const paths: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => paths.push(name) < 0 });
  } catch {
    throw new DocxRefusal('docx-damaged', 'directory');
  }
  return paths;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Word, LibreOffice and Google write UTF-8; another encoding could say one thing here and another there.
    throw new DocxRefusal('docx-unsafe', 'not UTF-8');
  }
}

/** The document's path; its names must be written as all word processors write them: `w:p`. */
function mainPathOf(parts: readonly XmlPart[]): string {
  const [main, ...others] = parts.filter(({ root }) => root.name === 'w:document');
  if (!main || others.length > 0 || !main.path.startsWith('word/')) {
    throw new DocxRefusal('docx-unsafe', 'not one main part under word/');
  }
  for (const { root } of parts) {
    for (const [attribute, value] of namespacesIn(root)) {
      const isWord = value === WORD_NAMESPACE || value === STRICT_NAMESPACE;
      if (value === STRICT_NAMESPACE || isWord !== (attribute === 'xmlns:w')) {
        throw new DocxRefusal('docx-unsafe', `prefix of the namespace: ${attribute}`);
      }
    }
  }
  return main.path;
}

function namespacesIn(element: SourceElement): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(element.attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:')),
    ...element.children.flatMap(namespacesIn),
  ];
}

function typeDangers(types: SourceElement, mainPath: string): readonly string[] {
  const contentTypes = types.children.map(({ attributes }) => attributes['ContentType'] ?? '');
  if (contentTypes.some((type) => /macroEnabled|vbaProject/i.test(type))) return [dangerWords.macros];
  const main = descendantsOf(types, 'Override').find(
    ({ attributes }) => attributes['PartName'] === `/${mainPath}`,
  );
  if (main?.attributes['ContentType'] !== MAIN_TYPE) {
    throw new DocxRefusal('docx-not-docx', 'the main part is of another type');
  }
  return [];
}

/** The first day a zip can name, in local time as zip has it: the same bytes in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Equal parts are equal bytes. */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const paths = Object.keys(parts)
    .filter((path) => path !== CONTENT_TYPES)
    .sort();
  const ordered: Zippable = {};
  // Readers sniff the type from the first entry.
  for (const path of [CONTENT_TYPES, ...paths]) ordered[path] = parts[path] ?? new Uint8Array();
  return zipSync(ordered, { mtime: ZIP_EPOCH, level: 6 });
}
