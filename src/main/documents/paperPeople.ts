// A person of the register as papers name them: every case ready, by the rules and the school's own corrections.
import type { PersonInput } from '../../shared/contract/people';
import type { PersonName, Sex } from '../../shared/model/personName';
import { declinePosition } from './declension/declinePosition';
import { guessSex } from './declension/guessSex';
import { personForms, withOverrides } from './declension/personForms';
import { splitFullName } from './declension/splitFullName';
import type { PaperPerson } from './paperFields';
import { lowerFirst } from './typography';

type Registered = Omit<PersonInput, 'representatives'>;

/** @param details what stands beside the name in lists: the position, or «4 А класс» */
export function paperPerson(person: Registered, details: string): PaperPerson {
  const name: PersonName = {
    surname: person.surname,
    name: person.name,
    patronymic: person.patronymic,
  };
  const { full, short } = personForms({
    name,
    sex: person.sex,
    indeclinable: person.indeclinable,
    overrides: person.nameForms,
  });
  return {
    full,
    short,
    sex: person.sex ?? guessSex(name),
    position: withOverrides(declinePosition(person.position), person.positionForms),
    details,
    birthDate: person.birthDate,
    address: person.address,
    phone: person.phone,
    email: person.email,
    passport: person.passport,
  };
}

/** The head as a contract names them; the name is empty where its cases cannot be told. */
export function directorGenitive(
  position: string,
  directorName: string,
): { readonly position: string; readonly name: string; readonly sex: Sex | null } {
  const name = splitFullName(directorName);
  const sex = guessSex(name);
  const { full } = personForms({ name, sex, indeclinable: false, overrides: {} });
  const post = declinePosition(position).gen;
  return {
    // In the middle of a sentence: «в лице директора …».
    position: lowerFirst(post),
    name: sex === null ? '' : full.gen,
    sex,
  };
}
