// A school's own blank with its fields filled in; all else in it stays as the school made it.
import { PatchType, patchDocument, TextRun, type IPatch, type PatchDocumentOptions } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ok, type Result } from '../../../shared/model/result';
import { withoutMarks } from '../blankMarks';
import { sanitiseText } from '../typography';
import type { FieldPlace } from './fieldPlaces';
import { knownNames, locateFields, repeatsItsRow, type KnownNames } from './inspectTemplate';
import type { KnownFields } from './knownFields';
import { escapeXml, withEdits, type Edit, type SourceElement } from './sourceXml';
import { openTemplate, packParts, type OpenedTemplate, type TemplateFile } from './templatePackage';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Names of fields that the program does not know: they stand in the file as the school wrote them. */
  readonly left: readonly string[];
}

/**
 * Fills a blank. Values are text and nothing else: braces and markup in them are printed as they are; \n breaks a line.
 * A table row with fields of a list is repeated for each entry; of an empty list one empty row is left, for a pen.
 * Outside of a table row, and in a row of another list, a field of a list gives all its values, one a line.
 * Equal blanks and values give equal bytes.
 * Import this module dynamically: it brings the docx library with it.
 * @returns the file, or one of the `docx-…` refusals, or `template-unsafe`
 */
export async function fillTemplate(
  template: TemplateFile,
  known: KnownFields,
): Promise<Result<FilledTemplate>> {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  const filled = await fillParts(opened.value, known);
  return filled.ok ? ok({ bytes: packParts(filled.value.parts), left: filled.value.left }) : filled;
}

interface FilledParts {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly left: readonly string[];
}

/**
 * Known fields are first marked with characters that no value can hold, each within one run; docx then patches the
 * marks. Parts without a known field are not touched by it.
 */
export async function fillParts(template: OpenedTemplate, known: KnownFields): Promise<Result<FilledParts>> {
  const located = locateFields(template);
  if (!located.ok) return located;
  const names = knownNames(known);
  const marked: Record<string, Uint8Array> = {};
  const used = new Set<string>();
  for (const [index, { path, xml }] of template.textParts.entries()) {
    const marks = marksFor(located.value[index] ?? [], names);
    for (const { key } of marks) used.add(key);
    if (marks.length > 0) marked[path] = strToU8(withEdits(xml, markEdits(marks)));
  }
  const left = [
    ...new Set(
      located.value
        .flat()
        .filter(({ folded }) => !names.values.has(folded) && !names.listed.has(folded))
        .map(({ written }) => written.trim()),
    ),
  ];
  if (Object.keys(marked).length === 0) return ok({ parts: template.parts, left });

  // Rows last: docx searches all of a part for each single value, and a long list makes parts long.
  let parts: Readonly<Record<string, Uint8Array>> = { ...template.parts, ...marked };
  for (const patches of [valuePatches(known, used), rowPatches(known, used)]) {
    if (Object.keys(patches).length > 0) parts = await patchedParts(parts, patches);
  }
  const changed = Object.keys(marked).map((path) => [path, parts[path] ?? new Uint8Array()] as const);
  for (const [path, part] of changed) {
    if (strFromU8(part).includes(MARK_START)) throw new Error(`a field of ${path} was found and not filled`);
  }
  return ok({ parts: { ...template.parts, ...Object.fromEntries(changed) }, left });
}

type Patches = PatchDocumentOptions['patches'];

async function patchedParts(
  parts: Readonly<Record<string, Uint8Array>>,
  patches: Patches,
): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(
    await patchDocument({
      outputType: 'uint8array',
      data: packParts(parts),
      patches,
      placeholderDelimiters: { start: MARK_START, end: MARK_END },
      keepOriginalStyles: true,
    }),
  );
}

/** Private-use characters: `sanitiseText` drops them from every value. */
const MARK_START = '\uE000';
const MARK_END = '\uE001';
/** Before the name of a list's field that does not repeat its row. */
const WHOLE_LIST = 'all ';

interface Mark {
  readonly place: FieldPlace;
  /** The patch that it asks for. */
  readonly key: string;
}

/** Of the known fields, in their order. */
function marksFor(places: readonly FieldPlace[], names: KnownNames): readonly Mark[] {
  const repeats = repeatsItsRow(places, names);
  return places.flatMap((place): readonly Mark[] => {
    const listed = names.listed.get(place.folded);
    const key = listed
      ? `${repeats(place) ? '' : WHOLE_LIST}${listed.list}.${listed.field}`
      : names.values.get(place.folded);
    return key === undefined ? [] : [{ place, key }];
  });
}

/** Fields become marks, all of a mark in the run where its field begins. */
function markEdits(marks: readonly Mark[]): readonly Edit[] {
  const byParagraph = new Map<SourceElement, Mark[]>();
  for (const mark of marks) {
    const { paragraph } = mark.place.paragraph;
    const together = byParagraph.get(paragraph);
    if (together) together.push(mark);
    else byParagraph.set(paragraph, [mark]);
  }
  return [...byParagraph.values()].flatMap(paragraphEdits);
}

function paragraphEdits(marks: readonly Mark[]): readonly Edit[] {
  const pieces = marks[0]?.place.paragraph.pieces ?? [];
  const edits: Edit[] = [];
  let pieceStart = 0;
  for (const { text, element } of pieces) {
    const pieceEnd = pieceStart + text.length;
    let at = pieceStart;
    let edited = '';
    for (const { place, key } of marks) {
      if (place.end <= at || place.start >= pieceEnd) continue;
      edited += text.slice(at - pieceStart, Math.max(0, place.start - pieceStart));
      if (place.start >= pieceStart) edited += MARK_START + key + MARK_END;
      at = Math.min(place.end, pieceEnd);
    }
    if (at > pieceStart && element) {
      edited += text.slice(at - pieceStart);
      const { start, end } = element;
      edits.push({ start, end, text: `<w:t xml:space="preserve">${escapeXml(edited)}</w:t>` });
    }
    pieceStart = pieceEnd;
  }
  return edits;
}

/** Single values that the blank has, and lists that it has outside of their rows. */
function valuePatches({ values, lists }: KnownFields, used: ReadonlySet<string>): Patches {
  const wholeLists = lists.flatMap(({ name: list, fields, rows }) =>
    fields.map(({ name }) => ({
      name: `${WHOLE_LIST}${list}.${name}`,
      value: rows.map((row) => row[name] ?? '').join('\n'),
    })),
  );
  return Object.fromEntries(
    [...values, ...wholeLists]
      .filter(({ name }) => used.has(name))
      .map(({ name, value }) => [name, textPatch(value)]),
  );
}

function rowPatches({ lists }: KnownFields, used: ReadonlySet<string>): Patches {
  return Object.fromEntries(
    lists.flatMap(({ name: list, fields, rows }) => {
      const inRows = fields.filter(({ name }) => used.has(`${list}.${name}`));
      if (inRows.length === 0) return [];
      // The library removes the rows of an empty list, and a table without rows; a field without a patch it empties.
      const entries: typeof rows = rows.length === 0 ? [{}] : rows;
      const patches = entries.map((row) =>
        Object.fromEntries(inRows.map(({ name }) => [name, textPatch(row[name] ?? '')])),
      );
      return [[list, { type: PatchType.TABLE_ROWS, rows: patches }] as const];
    }),
  );
}

/** A run a line, in the look of the field's own run. */
function textPatch(value: string): IPatch {
  const text = sanitiseText(withoutMarks(value));
  const lines = text === '' ? [] : text.split('\n');
  return {
    type: PatchType.PARAGRAPH,
    children: lines.map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) })),
  };
}
