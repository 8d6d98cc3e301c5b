// The board «Кто ещё не сдал»: everybody who takes part, and those who no longer do but have given a consent.
import type { ConsentBoard, ConsentBoardRow } from '../../shared/contract/consents';
import type { ConsentKind } from '../../shared/model/consents';
import { ageOn, type ParticipantRole } from '../../shared/model/people';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { detailsOf, readPeople, readRepresentatives, type PersonRecord } from '../people/roster';
import { consentRules } from './consentRules';
import { consentsByPerson, openRolesByPerson } from './consents';
import { decidingConsent, isGiven, signerOn } from './consentState';
import { isNeeded } from './need';
import type { ConsentRecord } from './repository';

type Count = ConsentBoard['counts'][ConsentKind];

const collator = new Intl.Collator('ru');

/** Rows by name. Counts are of those of whom a consent is needed. */
export function consentBoard(database: Database, today: PlainDate): Result<ConsentBoard> {
  const people = readPeople(database);
  const consents = consentsByPerson(database);
  const openRoles = openRolesByPerson(database, today);
  const representatives = readRepresentatives(database);

  const rows: ConsentBoardRow[] = [];
  const counts = { processing: noneYet(), dissemination: noneYet(), mentorship: noneYet() };
  for (const person of people.values()) {
    const hasLeft = person.leftOn !== null && person.leftOn <= today;
    const roles = hasLeft ? [] : (openRoles.get(person.id) ?? []);
    const known = consents.get(person.id) ?? [];
    if (roles.length === 0 && known.length === 0) continue;
    const cell = (kind: ConsentKind) => cellOf(kind, person, roles, known, today);
    const cells = {
      processing: cell('processing'),
      dissemination: cell('dissemination'),
      mentorship: cell('mentorship'),
    };
    for (const kind of ['processing', 'dissemination', 'mentorship'] as const) {
      if (!isNeeded(kind, person, roles, today)) continue;
      counts[kind] = {
        needed: counts[kind].needed + 1,
        given: counts[kind].given + Number(isGiven(cells[kind].state)),
      };
    }
    rows.push({
      personId: person.id,
      fullName: fullName(person),
      category: person.category,
      details: detailsOf(person),
      roles: [...roles],
      age: ageOn(person.birthDate, today),
      signer: signerOn(person, today),
      representatives: (representatives.get(person.id) ?? []).flatMap(({ adultId }) => {
        const adult = people.get(adultId);
        return adult ? [{ id: adult.id, fullName: fullName(adult) }] : [];
      }),
      cells,
    });
  }
  rows.sort((one, other) => collator.compare(one.fullName, other.fullName) || one.personId - other.personId);
  return ok({ rows, counts, usualCategories: consentRules.disseminationCategories });
}

function cellOf(
  kind: ConsentKind,
  person: PersonRecord,
  roles: readonly ParticipantRole[],
  known: readonly ConsentRecord[],
  today: PlainDate,
): ConsentBoardRow['cells'][ConsentKind] {
  const deciding = decidingConsent(
    known.filter((consent) => consent.kind === kind),
    person.birthDate,
    today,
  );
  if (deciding) return { state: deciding.state, consentId: deciding.consent.id, date: deciding.date };
  const state = isNeeded(kind, person, roles, today) ? 'missing' : 'notNeeded';
  return { state, consentId: null, date: null };
}

function noneYet(): Count {
  return { given: 0, needed: 0 };
}
