// An .xlsx opened to its parts, found by relationships and never by guessed paths (ECMA-376 part 2, §9).
import { DocxRefusal } from '../../documents/package/docxRefusal';
import { openZip, UNPACKED_LIMIT_MB, type ZipArchive } from '../../documents/package/zip';
import { damaged, otherFormat, SheetRefusal, tooLarge } from '../sheetRefusal';
import { parseXml } from './xmlEvents';

export interface XlsxPackage {
  readonly workbook: Uint8Array;
  /** The part that the workbook names by a relationship's id; null for another kind of part, or none. */
  readonly worksheet: (relationshipId: string) => Uint8Array | null;
  readonly styles: Uint8Array | null;
  readonly sharedStrings: Uint8Array | null;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path inside the package. */
  readonly path: string;
}

/** @throws SheetRefusal when the archive is no workbook that this program may read */
export function openXlsxPackage(bytes: Uint8Array): XlsxPackage {
  const archive = openArchive(bytes);
  const workbookPath = relationshipsOf(archive, '').find((each) => isOf(each, 'officeDocument'))?.path;
  if (workbookPath === undefined) throw foreignArchive(archive);
  if (workbookPath.endsWith('.bin')) throw otherFormat('xlsb');
  const related = relationshipsOf(archive, workbookPath);
  const only = (kind: string): Uint8Array | null => {
    const path = related.find((each) => isOf(each, kind))?.path;
    return path !== undefined && archive.has(path) ? archive.read(path) : null;
  };
  return {
    workbook: archive.read(workbookPath),
    worksheet(id) {
      const found = related.find((each) => each.id === id && isOf(each, 'worksheet'));
      return found ? archive.read(found.path) : null;
    },
    styles: only('styles'),
    sharedStrings: only('sharedStrings'),
  };
}

/** The guarded zip of the Word reader, its refusals told in words of tables. */
function openArchive(bytes: Uint8Array): ZipArchive {
  const archive = inTableWords(() => openZip(bytes));
  return { has: archive.has, read: (name) => inTableWords(() => archive.read(name)) };
}

function inTableWords<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DocxRefusal)) throw error;
    switch (error.code) {
      case 'docx-too-large':
        throw tooLarge(UNPACKED_LIMIT_MB, 'megabytes');
      case 'docx-encrypted':
        throw new SheetRefusal({ code: 'sheet-encrypted' }, error.message);
      case 'docx-unsafe':
        throw new SheetRefusal({ code: 'sheet-unsafe' }, error.message);
      default:
        throw damaged(error.message);
    }
  }
}

/** A zip that is no Office file, or one without its main part. */
function foreignArchive(archive: ZipArchive): SheetRefusal {
  // The OpenDocument type stands in an entry of its own (ODF 1.3 part 2, §3.3).
  if (archive.has('mimetype')) {
    const type = new TextDecoder().decode(archive.read('mimetype'));
    if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return otherFormat('ods');
    if (type.startsWith('application/vnd.oasis.opendocument.text')) return otherFormat('word');
  }
  if (archive.has('Index/Document.iwa') || archive.has('Index.zip')) return otherFormat('numbers');
  return new SheetRefusal({ code: 'sheet-not-a-table' }, 'another zip');
}

/** The type's beginning differs between the transitional and the strict flavour of the format. */
function isOf({ type }: Relationship, kind: string): boolean {
  return type.endsWith(`/relationships/${kind}`);
}

/** What a part (the package itself when empty) names as its own. */
function relationshipsOf(archive: ZipArchive, from: string): readonly Relationship[] {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const path = `${folder}_rels/${from.slice(slash)}.rels`;
  if (!archive.has(path)) return [];
  const relationships: Relationship[] = [];
  parseXml(archive.read(path), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      relationships.push({ id: Id, type: Type, path: resolvePath(folder, Target) });
    },
  });
  return relationships;
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
