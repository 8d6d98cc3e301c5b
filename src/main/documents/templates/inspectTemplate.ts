// What stands in a school's own blank: its fields, which of them the program knows, and what is wrong with it.
import { fail, ok, type Result } from '../../../shared/model/result';
import { dangerWords } from './dangers';
import { foldedName, nearestName, TEXT_FIELD } from './fieldNames';
import { fieldsIn, paragraphsOf, repeatingRows, strayBraces, type FieldPlace } from './fieldPlaces';
import type { KnownFields } from './knownFields';
import { openTemplate, type OpenedTemplate, type TemplateFile } from './templatePackage';

export interface TemplateField {
  /** As it is written where it stands first, between the braces. */
  readonly name: string;
  readonly count: number;
  readonly known: boolean;
  /** The list whose rows it belongs to; null for a single value. */
  readonly list: string | null;
  /** For an unknown name: the known one that was probably meant. */
  readonly suggestion: string | null;
}

export interface TemplateFacts {
  /** In reading order: the document, then headers, footers and notes. */
  readonly fields: readonly TemplateField[];
  /** Braces without their pair, each with the words that follow it: «{{дата». */
  readonly unbalanced: readonly string[];
  /** Whether `{{текст}}` stands in a paragraph of its own, so that whole papers can be put on it. */
  readonly isLetterhead: boolean;
  /** What was harmless to leave out of the file, in Russian. */
  readonly removed: readonly string[];
}

/** A blank of some pages has a few dozen. */
const FIELD_LIMIT = 1000;
const UNBALANCED_TOLD = 20;

/**
 * Looks into a blank without changing it.
 * @returns facts, or one of the `docx-…` refusals, or `template-unsafe` with what was found
 */
export function inspectTemplate(template: TemplateFile, known: KnownFields): Result<TemplateFacts> {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  const located = locateFields(opened.value);
  if (!located.ok) return located;

  const names = knownNames(known);
  const paragraphs = opened.value.textParts.flatMap(({ root }) => paragraphsOf(root));
  return ok({
    fields: countedFields(located.value.flat(), names),
    unbalanced: paragraphs
      .filter(({ isFallback }) => !isFallback)
      .flatMap(strayBraces)
      .slice(0, UNBALANCED_TOLD),
    isLetterhead: letterheadPlace(opened.value) !== null,
    removed: opened.value.removed,
  });
}

/** The fields of each text part, in the order of `textParts`. */
export function locateFields(template: OpenedTemplate): Result<readonly (readonly FieldPlace[])[]> {
  const located = template.textParts.map(({ root }) => paragraphsOf(root).flatMap(fieldsIn));
  const total = located.reduce((sum, fields) => sum + fields.length, 0);
  return total > FIELD_LIMIT
    ? fail('template-unsafe', { name: template.name, found: [dangerWords.manyFields(FIELD_LIMIT)] })
    : ok(located);
}

/** The field that a paper takes the place of: alone in a paragraph of the document's body. */
export function letterheadPlace({ textParts, mainPath }: OpenedTemplate): FieldPlace | null {
  const main = textParts.find(({ path }) => path === mainPath);
  const places = main ? paragraphsOf(main.root).flatMap(fieldsIn) : [];
  return (
    places.find(
      ({ folded, paragraph, start, end }) =>
        folded === TEXT_FIELD &&
        paragraph.paragraph.parent?.name === 'w:body' &&
        paragraph.text.slice(0, start).trim() === '' &&
        paragraph.text.slice(end).trim() === '',
    ) ?? null
  );
}

/** Known names by their folded form, each as it is to be written. */
export interface KnownNames {
  readonly values: ReadonlyMap<string, string>;
  /** `пары.наставник` and the list it belongs to. */
  readonly listed: ReadonlyMap<string, { readonly list: string; readonly field: string }>;
}

export function knownNames({ values, lists }: KnownFields): KnownNames {
  return {
    values: new Map(values.map(({ name }) => [foldedName(name), name])),
    listed: new Map(
      lists.flatMap(({ name: list, fields }) =>
        fields.map(({ name: field }) => [foldedName(`${list}.${field}`), { list, field }] as const),
      ),
    ),
  };
}

function countedFields(places: readonly FieldPlace[], names: KnownNames): readonly TemplateField[] {
  const spelled = [
    TEXT_FIELD,
    ...names.values.values(),
    ...[...names.listed.values()].map(({ list, field }) => `${list}.${field}`),
  ];
  const found = new Map<string, TemplateField>();
  for (const { folded, written, paragraph } of places) {
    if (paragraph.isFallback) continue;
    const before = found.get(folded);
    if (before) {
      found.set(folded, { ...before, count: before.count + 1 });
      continue;
    }
    const list = names.listed.get(folded)?.list ?? null;
    const known = folded === TEXT_FIELD || list !== null || names.values.has(folded);
    const suggestion = known ? null : nearestName(folded, spelled);
    found.set(folded, { name: written.trim(), count: 1, known, list, suggestion });
  }
  return [...found.values()];
}

/** Whether a field stands in a table row that its list repeats. */
export function repeatsItsRow(
  places: readonly FieldPlace[],
  { listed }: KnownNames,
): (field: FieldPlace) => boolean {
  return repeatingRows(places, (folded) => listed.get(folded)?.list ?? null);
}
