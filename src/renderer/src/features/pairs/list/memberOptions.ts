// Who can be named in a pair or an order, as options to pick from.
import type { PersonRow } from '../../../../../shared/contract/people';
import type { Pair } from '../../../../../shared/contract/pairs';
import { fullName } from '../../../../../shared/model/personName';
import type { ParticipantRole } from '../../../../../shared/model/people';

interface MemberOption {
  readonly id: number;
  readonly label: string;
  readonly details: string;
}

/** Open roles of that side; members whom a pair has already stay among them whatever has become of their role. */
export function roleOptions(
  people: readonly PersonRow[],
  role: ParticipantRole,
  members: readonly Pair['mentor'][],
): readonly MemberOption[] {
  const open = people.flatMap((person) =>
    person.roles
      .filter((other) => other.role === role)
      .map(({ id }) => ({ id, label: fullName(person), details: person.className || person.position })),
  );
  const known = new Set(open.map(({ id }) => id));
  const others = members
    .filter(({ participantId }) => !known.has(participantId))
    .map(({ participantId, fullName: label, details }) => ({ id: participantId, label, details }));
  return [...open, ...others];
}

/** Staff who have not left, by their person's id. */
export function staffOptions(people: readonly PersonRow[]): readonly MemberOption[] {
  return people
    .filter(({ category, leftOn }) => category === 'staff' && leftOn === null)
    .map((person) => ({ id: person.id, label: fullName(person), details: person.position }));
}
