// Recognises people's names as plans write them: «Иванова И. И.», «Т.В.Лаврова», «Иванова Мария Петровна».
import { roleNumber } from './roleWords';

const surname = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const oneInitial = /^\p{Lu}\.$/u;
const initials = /^\p{Lu}\.\p{Lu}\.?$/u;
const surnameAndInitials = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\p{Lu}\.(?:\p{Lu}\.?)?$/u;
const initialsAndSurname = /^\p{Lu}\.(?:\p{Lu}\.)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const patronymic = /^\p{Lu}\p{Ll}+(?:ович|евич|ич|овна|евна|ична|инична)$/u;

/** How many words from the first on are one person's name; 0 when none begins there. */
export function nameLength(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words.slice(0, 3).map(withoutComma);
  if (surnameAndInitials.test(first) || initialsAndSurname.test(first)) return 1;
  if (initials.test(first) && isSurname(second)) return 2;
  if (oneInitial.test(first) && oneInitial.test(second) && isSurname(third)) return 3;
  if (!isSurname(first)) return 0;
  if (initials.test(second)) return 2;
  if (oneInitial.test(second)) return oneInitial.test(third) ? 3 : 2;
  if (surname.test(second) && patronymic.test(third)) return 3;
  return patronymic.test(second) ? 2 : 0;
}

function isSurname(word: string): boolean {
  return surname.test(word) && roleNumber(word) === null;
}

function withoutComma(word: string): string {
  return word.replace(/[,;]$/u, '');
}
