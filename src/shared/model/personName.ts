// A person's name in its parts, and the two short forms that papers use.

export const grammaticalCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];
/** A word or a phrase in all six cases. */
export type CaseForms = Readonly<Record<GrammaticalCase, string>>;

export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/** Absent parts are empty. A patronymic with a particle is one part: «Ариф кызы». */
export interface PersonName {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
}

const NBSP = '\u00A0';

/** «Примерова Анна Сергеевна». */
export function fullName({ surname, name, patronymic }: PersonName): string {
  return [surname, name, patronymic].filter((part) => part !== '').join(' ');
}

/** «А.С. Примерова»: initials stand before the surname in a signature. The space is unbreakable. */
export function initialsBefore(name: PersonName): string {
  return [initialsOf(name), name.surname].filter((part) => part !== '').join(NBSP);
}

/** «Примерова А.С.»: initials stand after the surname in a list. The space is unbreakable. */
export function surnameFirstInitials(name: PersonName): string {
  return [name.surname, initialsOf(name)].filter((part) => part !== '').join(NBSP);
}

/** Two at most: «А.-М.В.» of Анна-Мария Витальевна, «Т.Л.» of Тхи Лан, «Л.А.» of Лейла Ариф кызы. */
function initialsOf({ name, patronymic }: PersonName): string {
  return `${name} ${patronymic}`
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) =>
      word
        .split('-')
        .filter((part) => part !== '')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join('');
}
