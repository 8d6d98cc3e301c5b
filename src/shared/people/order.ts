// The order of people in lists, by Russian rules: «Ёлкин» stands among «Ел…», «2 А» before «10 Б».
import type { PersonName } from '../model/personName';

const collator = new Intl.Collator('ru', { sensitivity: 'variant' });
const numeric = new Intl.Collator('ru', { numeric: true });

/** By surname, then name, then patronymic; «е» and «ё» are told apart only where all else is equal. */
export function compareNames(one: PersonName, other: PersonName): number {
  return (
    collator.compare(one.surname, other.surname) ||
    collator.compare(one.name, other.name) ||
    collator.compare(one.patronymic, other.patronymic)
  );
}

/** «2 А» < «10 А» < «10 Б»; whoever has no class comes last. */
export function compareClasses(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return numeric.compare(one, other);
}

/** Any words of a list's column: positions, qualifications; empty ones last. */
export function compareWords(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return collator.compare(one, other);
}
