// People of the register as papers name them.
import type { Database } from '../../database/connection';
import type { PaperPerson } from '../../documents/paperFields';
import { paperPerson } from '../../documents/paperPeople';
import { detailsOf, readPeople } from '../../people/roster';

/** null for nobody, and for somebody who is not in the register any more. */
export function personForPaper(database: Database, id: number | null): PaperPerson | null {
  const person = id === null ? undefined : readPeople(database).get(id);
  return person ? paperPerson(person, detailsOf(person)) : null;
}

const noForms = { nom: '', gen: '', dat: '', acc: '', ins: '', pre: '' };

/** Nobody yet: a blank to fill by hand. */
export const nobody: PaperPerson = {
  full: noForms,
  short: noForms,
  sex: null,
  position: noForms,
  details: '',
  birthDate: null,
  address: '',
  phone: '',
  email: '',
  passport: '',
};
