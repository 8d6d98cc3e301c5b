// What the body of a paper of ours refers to outside itself, carried into another package: pictures and links.
import { strFromU8, strToU8 } from 'fflate';
import { relationshipsNamedIn, type PaperSectionXml } from './paperSections';
import { descendantsOf, escapeXml, parseSource, withEdits } from './sourceXml';

type Parts = Readonly<Record<string, Uint8Array>>;
type GrowingParts = Record<string, Uint8Array>;

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/**
 * Carries over the pictures and links that the sections name.
 * @returns our relationship ids and what they are in the package
 */
export function mergeRelationships(
  parts: GrowingParts,
  mainPath: string,
  paper: Parts,
  sections: readonly PaperSectionXml[],
): ReadonlyMap<string, string> {
  const named = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(relationshipsNamedIn)));
  const relationships = paper['word/_rels/document.xml.rels'];
  const ids = new Map<string, string>();
  if (named.size === 0 || !relationships) return ids;
  for (const { attributes } of descendantsOf(parseSource(strFromU8(relationships)), 'Relationship')) {
    const { Id: id = '', Target: target = '', Type: type = '', TargetMode: mode } = attributes;
    if (!named.has(id)) continue;
    const isOutside = mode === 'External';
    const carried = isOutside ? target : carriedPicture(parts, mainPath, target, paper[`word/${target}`]);
    ids.set(id, addRelationship(parts, mainPath, type, carried, isOutside));
  }
  return ids;
}

/** @returns the picture's target, seen from the document */
function carriedPicture(
  parts: GrowingParts,
  mainPath: string,
  target: string,
  bytes: Uint8Array | undefined,
): string {
  if (!bytes) throw new Error(`a paper without its part ${target}`);
  const extension = (/[^.]*$/.exec(target)?.[0] ?? '').toLowerCase();
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1);
  let number = 1;
  while (`${folder}media/paper${number}.${extension}` in parts) number += 1;
  const path = `media/paper${number}.${extension}`;
  parts[folder + path] = bytes;
  const types = strFromU8(parts[CONTENT_TYPES] ?? new Uint8Array());
  const isKnown = descendantsOf(parseSource(types), 'Default').some(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  if (!isKnown) {
    const type = MEDIA_TYPES[extension];
    if (type === undefined) throw new Error(`a picture of an unknown kind: ${extension}`);
    parts[CONTENT_TYPES] = strToU8(
      withChild(types, `<Default Extension="${extension}" ContentType="${type}"/>`, true),
    );
  }
  return path;
}

/** The path of the document's styles or lists; null where it has none. */
export function relatedPath(parts: Parts, mainPath: string, kind: RelatedKind): string | null {
  const { folder, xml } = relationshipsOf(parts, mainPath);
  const found = descendantsOf(parseSource(xml), 'Relationship').find(
    ({ attributes }) => attributes['Type'] === `${TYPES}/${kind}`,
  )?.attributes['Target'];
  if (found === undefined) return null;
  const path = found.startsWith('/') ? found.slice(1) : folder + found;
  return path in parts ? path : null;
}

type RelatedKind = 'styles' | 'numbering';

/** Writes the document's styles or lists; where they were missing they are made known. */
export function setRelated(parts: GrowingParts, mainPath: string, kind: RelatedKind, xml: string): void {
  const known = relatedPath(parts, mainPath, kind);
  if (known !== null) {
    parts[known] = strToU8(xml);
    return;
  }
  const path = `${relationshipsOf(parts, mainPath).folder}${kind}.xml`;
  parts[path] = strToU8(xml);
  addRelationship(parts, mainPath, `${TYPES}/${kind}`, `${kind}.xml`, false);
  const types = strFromU8(parts[CONTENT_TYPES] ?? new Uint8Array());
  parts[CONTENT_TYPES] = strToU8(
    withChild(types, `<Override PartName="/${path}" ContentType="${WORD_TYPE}.${kind}+xml"/>`),
  );
}

function relationshipsOf(
  parts: Parts,
  mainPath: string,
): { readonly folder: string; readonly path: string; readonly xml: string } {
  const slash = mainPath.lastIndexOf('/') + 1;
  const folder = mainPath.slice(0, slash);
  const path = `${folder}_rels/${mainPath.slice(slash)}.rels`;
  const part = parts[path];
  return { folder, path, xml: part ? strFromU8(part) : EMPTY_RELATIONSHIPS };
}

function addRelationship(
  parts: GrowingParts,
  mainPath: string,
  type: string,
  target: string,
  isOutside: boolean,
): string {
  const { path, xml } = relationshipsOf(parts, mainPath);
  const taken = new Set(
    descendantsOf(parseSource(xml), 'Relationship').map(({ attributes }) => attributes['Id']),
  );
  let number = 1;
  while (taken.has(`paper${number}`)) number += 1;
  const id = `paper${number}`;
  const mode = isOutside ? ' TargetMode="External"' : '';
  parts[path] = strToU8(
    withChild(xml, `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`),
  );
  return id;
}

function withChild(xml: string, child: string, first = false): string {
  const root = parseSource(xml);
  if (root.innerStart === root.end) {
    return withEdits(xml, [{ start: root.end - 2, end: root.end, text: `>${child}</${root.name}>` }]);
  }
  const at = first ? root.innerStart : root.innerEnd;
  return withEdits(xml, [{ start: at, end: at, text: child }]);
}
