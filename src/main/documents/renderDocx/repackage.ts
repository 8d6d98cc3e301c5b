// The library's parts, packed again so that equal papers are equal bytes: fixed times, fixed order, our own properties.
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { LayoutProfile } from '../layoutProfile';
import type { PaperDocument } from '../paperModel';
import type { Package } from './joinPackages';

interface PackageFacts {
  readonly paper: PaperDocument;
  readonly profile: LayoutProfile;
  readonly generatedAt: PlainDate;
}

/** The first day a zip can name, in local time as zip has it: the same bytes in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const CONTENT_TYPES = '[Content_Types].xml';

export function repackage(rendered: Package, facts: PackageFacts): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    ...rendered,
    'docProps/core.xml': strToU8(coreProperties(facts)),
    'word/fontTable.xml': strToU8(fontTable(facts.profile)),
  };
  // Readers sniff the type from the first entry.
  const names = Object.keys(parts)
    .filter((name) => name !== CONTENT_TYPES)
    .sort();
  const ordered: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) ordered[name] = parts[name] ?? new Uint8Array();
  return zipSync(ordered, { mtime: ZIP_EPOCH, level: 6 });
}

function coreProperties({ paper, generatedAt }: PackageFacts): string {
  const time = `${generatedAt}T00:00:00Z`;
  const author = escapeXml(paper.author);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(paper.title)}</dc:title><dc:creator>${author}</dc:creator>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    '<dc:language>ru-RU</dc:language></cp:coreProperties>'
  );
}

/** Names a font of the same metric for machines that lack the first: no line breaks elsewhere. */
function fontTable({ fontFamily, fontFallback }: LayoutProfile): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:font w:name="${escapeXml(fontFamily)}"><w:altName w:val="${escapeXml(fontFallback)}"/>` +
    '<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
