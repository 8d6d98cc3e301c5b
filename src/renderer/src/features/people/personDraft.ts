// A person's card while it is edited, and what of it main has to be told.
import type { Person, PersonInput, RoleInput } from '../../../../shared/contract/people';
import type { ParticipantRole, PersonCategory } from '../../../../shared/model/people';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { same } from '../../../../shared/model/same';
import { emptyPerson } from '../../../../shared/people/emptyPerson';

export interface RoleDraft {
  /** null: not in the file yet. */
  readonly id: number | null;
  /** Tells drafts apart. */
  readonly key: string;
  readonly role: RoleInput;
  /** Will go when the card is saved. */
  readonly removed: boolean;
}

export interface RepresentativeDraft {
  readonly key: string;
  readonly adultId: number | null;
  /** A parent who is not in the register yet. */
  readonly newcomer: Newcomer | null;
  readonly relation: string;
  readonly authority: string;
}

export interface Newcomer {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
  readonly phone: string;
}

export interface PersonDraft {
  readonly person: Omit<PersonInput, 'representatives'>;
  readonly roles: readonly RoleDraft[];
  readonly representatives: readonly RepresentativeDraft[];
}

export const nobodyYet: Newcomer = { surname: '', name: '', patronymic: '', phone: '' };

let lastKey = 0;

export function newKey(): string {
  lastKey += 1;
  return `new-${lastKey}`;
}

export function draftOf({ person: { representatives, ...person }, roles }: Person): PersonDraft {
  return {
    person,
    roles: roles.map(({ id, ...role }) => ({ id, key: `role-${id}`, role, removed: false })),
    representatives: representatives.map((other) => ({
      ...other,
      key: `adult-${other.adultId}`,
      newcomer: null,
    })),
  };
}

export function emptyDraft(category: PersonCategory): PersonDraft {
  const { representatives: _, ...person } = emptyPerson(category);
  return { person, roles: [], representatives: [] };
}

export function newRole(role: ParticipantRole, formId: number | null, today: PlainDate): RoleDraft {
  return {
    id: null,
    key: newKey(),
    removed: false,
    role: {
      role,
      formId,
      variant: '',
      capacity: role === 'mentor' ? 1 : 0,
      targetGroup: null,
      days: [],
      since: null,
      until: null,
      enteredOn: today,
      leftOn: null,
      outcome: '',
      caseLink: '',
      feedback: '',
    },
  };
}

/** Roles that main has not got as they are here: new ones and changed ones. */
export function changedRoles(draft: PersonDraft, stored: PersonDraft): readonly RoleDraft[] {
  return draft.roles.filter(
    ({ id, role, removed }) =>
      !removed && !same(role, stored.roles.find((other) => other.id === id && id !== null)?.role),
  );
}

export function removedRoles(draft: PersonDraft): readonly number[] {
  return draft.roles.flatMap(({ id, removed }) => (removed && id !== null ? [id] : []));
}

/** Representatives as main takes them; those not chosen yet are left out. */
export function representativesOf(drafts: readonly RepresentativeDraft[]): PersonInput['representatives'] {
  return drafts.flatMap(({ adultId, relation, authority }) =>
    adultId === null ? [] : [{ adultId, relation: relation.trim(), authority: authority.trim() }],
  );
}
