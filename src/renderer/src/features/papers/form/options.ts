// Whom and what a paper's form offers to choose from.
import type { PersonRow } from '../../../../../shared/contract/people';
import type { PaperRecord } from '../../../../../shared/contract/papers';
import type { PersonRange } from '../../../../../shared/papers/fields';
import type { PaperKind } from '../../../../../shared/papers/kinds';
import { fullName } from '../../../../../shared/model/personName';
import { numericDate } from '../../../../../shared/texts/dates';
import { formTexts as texts } from './texts';

export interface Option {
  readonly id: number;
  readonly label: string;
  readonly details: string;
}

export interface Shortcut {
  readonly label: string;
  readonly ids: readonly number[];
}

const ranges: Readonly<Record<PersonRange, (person: PersonRow) => boolean>> = {
  staff: ({ category }) => category === 'staff',
  mentors: hasRole('mentor'),
  mentees: hasRole('mentee'),
  pupilsAndParents: ({ category }) => category === 'pupil' || category === 'parent',
  anyone: () => true,
};

function hasRole(role: PersonRow['roles'][number]['role']): (person: PersonRow) => boolean {
  return ({ roles }) => roles.some((held) => held.role === role);
}

/** People of a range who have not left; those chosen already stay among them whatever has become of them. */
export function personOptions(
  people: readonly PersonRow[],
  range: PersonRange,
  chosen: readonly number[] = [],
): readonly Option[] {
  const kept = new Set(chosen);
  return people
    .filter((person) => kept.has(person.id) || (person.leftOn === null && ranges[range](person)))
    .map((person) => ({
      id: person.id,
      label: fullName(person),
      details: person.className || person.position,
    }));
}

/** Words that take many at once: those of the range's parts that hold anybody. */
export function shortcutsOf(people: readonly PersonRow[], range: PersonRange): readonly Shortcut[] {
  return partsOf[range]
    .map(({ label, has }) => ({
      label,
      ids: people
        .filter((person) => person.leftOn === null && ranges[range](person) && has(person))
        .map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
}

interface Part {
  readonly label: string;
  readonly has: (person: PersonRow) => boolean;
}

const allMentors: Part = { label: texts.all.mentors, has: ranges.mentors };
const allMentees: Part = { label: texts.all.mentees, has: ranges.mentees };
const allStaff: Part = { label: texts.all.staff, has: ranges.staff };
const allPupils: Part = { label: texts.all.pupils, has: ({ category }) => category === 'pupil' };
const allParents: Part = { label: texts.all.parents, has: ({ category }) => category === 'parent' };

const partsOf: Readonly<Record<PersonRange, readonly Part[]>> = {
  staff: [allStaff, allMentors],
  mentors: [allMentors],
  mentees: [allMentees],
  pupilsAndParents: [allPupils, allParents],
  anyone: [allMentors, allMentees, allStaff],
};

/** Papers of the register that may be referred to, signed ones first; the one chosen stays whatever has become of it. */
export function paperOptions(
  register: readonly PaperRecord[],
  kinds: readonly PaperKind[],
  chosen: number | null,
): readonly Option[] {
  const fit = register.filter(
    ({ id, kind, status }) => id === chosen || (kinds.includes(kind) && status !== 'cancelled'),
  );
  const isSigned = ({ status }: PaperRecord) => status === 'signed';
  return [...fit.filter(isSigned), ...fit.filter((record) => !isSigned(record))].map((record) => ({
    id: record.id,
    label: [requisites(record), record.title].filter(Boolean).join(' '),
    details: isSigned(record) ? '' : texts.notSigned,
  }));
}

/** «№ 45-ОД от 05.10.2021»; what is not known is left out. */
export function requisites({ number, date }: Pick<PaperRecord, 'number' | 'date'>): string {
  return [number === '' ? '' : `№ ${number}`, date === null ? '' : `от ${numericDate(date)}`]
    .filter(Boolean)
    .join(' ');
}
