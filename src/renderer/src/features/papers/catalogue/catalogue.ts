// The catalogue as it is shown: in its groups, found while typing, each with what was last made of it.
import type { PaperCatalogue, PaperRecord } from '../../../../../shared/contract/papers';
import { plain } from '../../../../../shared/people/search';
import { paperGroups, type PaperGroup, type PaperKind } from '../../../../../shared/papers/kinds';

export type CatalogueEntry = PaperCatalogue[number];

interface CatalogueGroup {
  readonly group: PaperGroup;
  readonly papers: readonly CatalogueEntry[];
}

/** Papers whose title or lead has every typed word; groups without any are left out. */
export function groupsOf(catalogue: PaperCatalogue, query: string): readonly CatalogueGroup[] {
  const found = catalogue.filter(({ title, lead }) => hasWords(`${title} ${lead}`, query));
  return paperGroups
    .map((group) => ({ group, papers: found.filter((paper) => paper.group === group) }))
    .filter(({ papers }) => papers.length > 0);
}

/** Whether a text has every word of a query; beginnings and middles of words will do. */
export function hasWords(text: string, query: string): boolean {
  const searched = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

type Missing = CatalogueEntry['missing'];

const SCHOOL = 'school.';

/** The school's details that any paper lacks, each once: they are asked for once, not with every paper. */
export function lackingSchool(catalogue: PaperCatalogue): Missing {
  const lacking = catalogue.flatMap(({ missing }) => missing.filter(({ field }) => field.startsWith(SCHOOL)));
  return [...new Map(lacking.map((item) => [item.field, item])).values()];
}

/** What a paper lacks of its own. */
export function ownMissing({ missing }: Pick<CatalogueEntry, 'missing'>): Missing {
  return missing.filter(({ field }) => !field.startsWith(SCHOOL));
}

/** Papers of each kind that the register has and that are in force, the newest first. */
export function madeOf(register: readonly PaperRecord[]): ReadonlyMap<PaperKind, readonly PaperRecord[]> {
  const made = new Map<PaperKind, PaperRecord[]>();
  for (const record of [...register].sort((one, other) => other.id - one.id)) {
    if (record.status === 'cancelled') continue;
    const list = made.get(record.kind);
    if (list) list.push(record);
    else made.set(record.kind, [record]);
  }
  return made;
}
