// The forms that a paper prints for a person: by the rules, with what the school has corrected by hand.
import {
  fullName,
  surnameFirstInitials,
  type CaseForms,
  type GrammaticalCase,
  type PersonName,
  type Sex,
} from '../../../shared/model/personName';
import { mapCases, unchanged } from './caseForms';
import { declineName, fullNameForms, type NameForms } from './declineName';
import { guessSex } from './guessSex';

/** What the school has written by hand; blank is not written. */
export type CaseOverrides = Readonly<Partial<Record<GrammaticalCase, string | undefined>>>;

export interface DeclinedPerson {
  readonly name: PersonName;
  /** Null: guessed from the name. */
  readonly sex: Sex | null;
  /** «Не склонять»: the nominative everywhere; overrides still count. */
  readonly indeclinable: boolean;
  /** The full name as the school writes it, by case. */
  readonly overrides: CaseOverrides;
}

export interface PersonForms extends NameForms {
  /** «Примеровой Анны Сергеевны». */
  readonly full: CaseForms;
  /** «Примеровой А.С.». */
  readonly short: CaseForms;
  /** The sex is neither given nor to be seen in the name: all is left in the nominative. */
  readonly uncertain: boolean;
}

/** An override of the full name replaces the surname in the short form too; name and patronymic stay by the rules. */
export function personForms({ name, sex, indeclinable, overrides }: DeclinedPerson): PersonForms {
  const knownSex = sex ?? guessSex(name);
  const declined = !indeclinable && knownSex !== null;
  const forms: NameForms = declined
    ? declineName(name, knownSex)
    : {
        surname: unchanged(name.surname),
        name: unchanged(name.name),
        patronymic: unchanged(name.patronymic),
      };
  const surname = withOverrides(forms.surname, surnamesOf(overrides, name.surname));
  return {
    ...forms,
    surname,
    full: withOverrides(declined ? fullNameForms(name, knownSex) : unchanged(fullName(name)), overrides),
    short: mapCases((grammaticalCase) =>
      surnameFirstInitials({ ...name, surname: surname[grammaticalCase] }),
    ),
    uncertain: knownSex === null && !indeclinable,
  };
}

/** Blank overrides do not count. */
export function withOverrides(forms: CaseForms, overrides: CaseOverrides): CaseForms {
  return mapCases((grammaticalCase) => overrides[grammaticalCase]?.trim() || forms[grammaticalCase]);
}

/** The first words of each override, as many as the surname has. */
function surnamesOf(overrides: CaseOverrides, surname: string): CaseOverrides {
  const length = surname === '' ? 0 : surname.split(' ').length;
  return mapCases((grammaticalCase) =>
    (overrides[grammaticalCase] ?? '').trim().split(/\s+/u).slice(0, length).join(' '),
  );
}
