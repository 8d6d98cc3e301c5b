// Of whom which consents are asked.
import type { ConsentKind } from '../../shared/model/consents';
import type { ParticipantRole } from '../../shared/model/people';
import type { PlainDate } from '../../shared/model/plainDate';
import type { PersonRecord, RoleRecord } from '../people/roster';
import { consentRules } from './consentRules';

/** A role that has not been left by that day. */
export function isOpenRole({ leftOn }: Pick<RoleRecord, 'leftOn'>, day: PlainDate): boolean {
  return leftOn === null || leftOn > day;
}

/** @param roles the person's open roles; without any nothing is needed */
export function isNeeded(
  kind: ConsentKind,
  person: Pick<PersonRecord, 'category'>,
  roles: readonly ParticipantRole[],
  day: PlainDate,
): boolean {
  const rule = consentRules.needed[kind];
  return (
    (rule.since === null || rule.since <= day) &&
    rule.categories.includes(person.category) &&
    roles.some((role) => rule.roles.includes(role))
  );
}
