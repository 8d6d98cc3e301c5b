// Which of the register's people are shown.
import type { PersonRow } from '../../../../shared/contract/people';
import type { ParticipantRole, PersonCategory, TargetGroup } from '../../../../shared/model/people';
import { matches, type SearchKey } from '../../../../shared/people/search';

export interface PeopleFilter {
  readonly query: string;
  readonly category: PersonCategory | 'all';
  readonly role: ParticipantRole | 'any' | 'none';
  readonly formId: number | null;
  readonly group: TargetGroup | null;
  readonly className: string | null;
  /** Only those who lack something. */
  readonly lacking: boolean;
  /** Those who have left too. */
  readonly withLeft: boolean;
}

export const everybody: PeopleFilter = {
  query: '',
  category: 'all',
  role: 'any',
  formId: null,
  group: null,
  className: null,
  lacking: false,
  withLeft: false,
};

/** A row and the key it is found by, made once for many queries. */
export interface Findable {
  readonly row: PersonRow;
  readonly key: SearchKey;
}

export function filterPeople(people: readonly Findable[], filter: PeopleFilter): readonly PersonRow[] {
  const found = matches(filter.query);
  return people.filter(({ row, key }) => keeps(row, filter) && found(key)).map(({ row }) => row);
}

/** How many of the less used filters are set: they stand behind a button, and it says so. */
export function hiddenFilters({ formId, group, className, lacking, withLeft }: PeopleFilter): number {
  return [formId !== null, group !== null, className !== null, lacking, withLeft].filter(Boolean).length;
}

function keeps(row: PersonRow, filter: PeopleFilter): boolean {
  const { category, className, lacking, withLeft } = filter;
  return (
    (withLeft || row.leftOn === null) &&
    (category === 'all' || row.category === category) &&
    (className === null || row.className === className) &&
    (!lacking || row.lacks.length > 0) &&
    keepsRole(row, filter)
  );
}

/** Role, form and group are of one and the same role. */
function keepsRole(row: PersonRow, { role, formId, group }: PeopleFilter): boolean {
  if (role === 'none') return row.roles.length === 0 && formId === null && group === null;
  if (role === 'any' && formId === null && group === null) return true;
  return row.roles.some(
    (held) =>
      (role === 'any' || held.role === role) &&
      (formId === null || held.formId === formId) &&
      (group === null || held.targetGroup === group),
  );
}
