// The sex a name speaks of, offered when a register does not say it.
import { getFirstnameGender } from 'lvovich';
import type { PersonName, Sex } from '../../../shared/model/personName';
import { isMasculineAdjective } from './adjectives';
import { isPossessive } from './declineSurname';
import { ruleKey } from './letters';
import { nounsLikePossessives } from './nameLists';

/**
 * The patronymic says it («-ович», «-овна», «кызы»), else the surname («Иванов», «Крайняя»), else the given name.
 * @returns null when nothing says it («Ким Женя»), or when parts contradict («Иванов Анна»): then ask.
 */
export function guessSex(name: PersonName): Sex | null {
  const fromPatronymic = sexOfPatronymic(ruleKey(name.patronymic));
  const fromSurname = sexOfSurname(name.surname);
  const fromName = sexOfGivenName(name.name);
  const decisive = fromPatronymic ?? fromSurname ?? fromName;
  const checked = fromPatronymic === null ? [fromSurname, fromName] : [fromSurname];
  return checked.every((sex) => sex === null || sex === decisive) ? decisive : null;
}

function sexOfPatronymic(key: string): Sex | null {
  if (/(?:вна|чна|кызы|гызы|кизи)$/u.test(key)) return 'female';
  if (/(?:[иы]ч|оглы|оглу|угли|улы|уулу)$/u.test(key)) return 'male';
  return null;
}

/** Of «Мамина-Сибиряк» one part is enough. */
function sexOfSurname(surname: string): Sex | null {
  const parts = surname.split(/[ -]/u);
  if (parts.some((part) => isPossessive(part, 'male') || isMasculineAdjective(part))) return 'male';
  if (parts.some((part) => isPossessive(part, 'female') || isFeminineAdjective(ruleKey(part))))
    return 'female';
  return null;
}

function isFeminineAdjective(key: string): boolean {
  return /[аеиоуыэюя].*[^аеиоуыэюяь](?:ая|яя)$/u.test(key) && !nounsLikePossessives.has(key);
}

function sexOfGivenName(name: string): Sex | null {
  const guess = name === '' || name.includes('.') ? null : getFirstnameGender(name.split(/[ -]/u)[0] ?? '');
  return guess === 'male' || guess === 'female' ? guess : null;
}
