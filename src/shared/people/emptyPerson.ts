// Somebody of whom nothing is known yet: what a new card, a spreadsheet's row and a test begin with.
import type { PersonInput } from '../contract/people';
import type { PersonCategory } from '../model/people';

export function emptyPerson(category: PersonCategory): PersonInput {
  return {
    category,
    surname: '',
    name: '',
    patronymic: '',
    sex: null,
    indeclinable: false,
    nameForms: {},
    position: '',
    positionForms: {},
    birthDate: null,
    className: '',
    workplace: '',
    qualification: '',
    service: null,
    phone: '',
    email: '',
    address: '',
    subjects: [],
    competences: [],
    requests: [],
    note: '',
    passport: '',
    leftOn: null,
    representatives: [],
  };
}
