// The parts that we write in place of the library's: what a file says of itself, and its fonts.
import type { PlainDate } from '../../../shared/model/plainDate';
import { withoutMarks } from '../blankMarks';
import type { LayoutProfile } from '../layoutProfile';
import type { PaperDocument } from '../paperModel';

export const CORE_PROPERTIES = 'docProps/core.xml';
export const FONT_TABLE = 'word/fontTable.xml';

export function coreProperties(
  paper: Pick<PaperDocument, 'title' | 'author'>,
  generatedAt: PlainDate,
): string {
  const time = `${generatedAt}T00:00:00Z`;
  const author = escapeXml(withoutMarks(paper.author));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(withoutMarks(paper.title))}</dc:title><dc:creator>${author}</dc:creator>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    '<dc:language>ru-RU</dc:language></cp:coreProperties>'
  );
}

/** Names a font of the same metric for machines that lack the first: no line breaks elsewhere. */
export function fontTable({ fontFamily, fontFallback }: LayoutProfile): string {
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
