// Which entry of the catalogue a form of mentoring is, however its title is written.
import type { ChosenForm, FormCatalogueEntry } from '../contract/forms';

/** By its id, or by its title where the roadmap only named it. */
export function entryOf(
  form: Pick<ChosenForm, 'catalogueId' | 'title'>,
  catalogue: readonly FormCatalogueEntry[],
): FormCatalogueEntry | null {
  return (
    catalogue.find(({ id }) => id === form.catalogueId) ??
    catalogue.find(({ title }) => sameTitle(title, form.title)) ??
    null
  );
}

/** «Учитель — учитель» and «учитель-учитель» are one title. */
export function sameTitle(one: string, other: string): boolean {
  return key(one) === key(other);
}

function key(title: string): string {
  return title
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"„“”]/g, '')
    .replace(/\s*[-‐‑–—−]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
