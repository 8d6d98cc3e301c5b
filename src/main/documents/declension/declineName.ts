// A whole name in cases: each part by its own rules.
import {
  fullName,
  surnameFirstInitials,
  type CaseForms,
  type PersonName,
  type Sex,
} from '../../../shared/model/personName';
import { mapCases, unchanged } from './caseForms';
import { declineGivenName, declinePatronymic, declineSyllables } from './declineGivenName';
import { declineSurname } from './declineSurname';
import { vowelCount } from './letters';

export interface NameForms {
  readonly surname: CaseForms;
  readonly name: CaseForms;
  readonly patronymic: CaseForms;
}

/** The sex is never guessed here: «Шевчук», «Ким», «Саша» do not tell it. Spelling and capitals stay as given. */
export function declineName(name: PersonName, sex: Sex): NameForms {
  if (isSyllabic(name)) {
    return {
      surname: unchanged(name.surname),
      name: declineSyllables(name.name, sex),
      patronymic: unchanged(''),
    };
  }
  return {
    surname: declineSurname(name.surname, sex),
    name: declineGivenName(name.name, sex),
    patronymic: declinePatronymic(name.patronymic, sex),
  };
}

/** «Примеровой Анны Сергеевны»… */
export function fullNameForms(name: PersonName, sex: Sex): CaseForms {
  const forms = declineName(name, sex);
  return mapCases((grammaticalCase) => fullName(inCase(forms, grammaticalCase)));
}

/** «Примеровой А.С.»…: initials do not change. */
export function surnameInitialsForms(name: PersonName, sex: Sex): CaseForms {
  const { surname } = declineName(name, sex);
  return mapCases((grammaticalCase) => surnameFirstInitials({ ...name, surname: surname[grammaticalCase] }));
}

function inCase(forms: NameForms, grammaticalCase: keyof CaseForms): PersonName {
  return {
    surname: forms.surname[grammaticalCase],
    name: forms.name[grammaticalCase],
    patronymic: forms.patronymic[grammaticalCase],
  };
}

/** Chinese, Korean and Vietnamese full names: a surname and two syllables or more, no patronymic («Ким Чен Ир»). */
function isSyllabic({ name, patronymic }: PersonName): boolean {
  const syllables = name.split(/[ -]/u);
  return patronymic === '' && syllables.length > 1 && syllables.every(isSyllable);
}

function isSyllable(word: string): boolean {
  return (
    !word.includes('.') &&
    vowelCount(word) > 0 &&
    /^[^аеёиоуыэюя]*[аеёиоуыэюя]{1,3}[^аеёиоуыэюя]*$/iu.test(word)
  );
}
