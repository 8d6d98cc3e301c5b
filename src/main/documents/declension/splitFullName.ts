// Reading a full name into its parts.
import type { PersonName } from '../../../shared/model/personName';
import { ruleKey } from './letters';
import { fixedFirstParts, kinshipParticles } from './nameLists';

/**
 * «Примерова Анна Сергеевна», «Анна Сергеевна Примерова», «Примерова А.С.», «А.С. Примерова»,
 * «Гасанова Лейла Ариф кызы», «Нгуен Тхи Лан» (surname and a given name of two words).
 * Capitals stay; spaces and hyphens are tidied.
 */
export function splitFullName(text: string): PersonName {
  const words = joinParticles(
    tidyName(text)
      .replace(/\.(?=\p{L})/gu, '. ')
      .split(' ')
      .filter(Boolean),
  );
  const [first = '', second = '', ...rest] = words;
  if (words.length < 2) return { surname: first, name: '', patronymic: '' };
  if (isInitial(first)) return splitAfterInitials(words);

  const particle = words.findIndex((word) => kinshipParticles.has(ruleKey(word)));
  if (particle > 0) return splitAroundParticle(words, particle);

  // «Лев Кузьмич Абрамович»: the second word is the patronymic, the third only looks like one.
  if (isPatronymic(second) && !isInitial(second)) {
    if (rest.length > 0) return { surname: rest.join(' '), name: first, patronymic: second };
    if (!isSurname(first)) return { surname: '', name: first, patronymic: second };
    return { surname: first, name: '', patronymic: second };
  }
  const last = words.at(-1) ?? '';
  if (words.length > 2 && (isPatronymic(last) || isInitial(last) || isInitial(second))) {
    return splitBeforePatronymic(words);
  }
  if (rest.length === 0 && isSurname(second) && !isSurname(first)) {
    return { surname: second, name: first, patronymic: '' };
  }
  return { surname: first, name: words.slice(1).join(' '), patronymic: '' };
}

/** One kind of space and hyphen, none where it does not belong, letters composed. */
function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?(?=\p{L})/gu, (hyphen, offset: number) =>
      offset === 0 ? hyphen : '-',
    )
    .trim();
}

/** The endings that patronymics share; Абрамович the surname has them too. */
function isPatronymic(word: string): boolean {
  return /(?:[ое]вич|[ое]вна|ична|ьич|лукич|фомич|кузьмич|никитич|саввич|фокич|[ео]выч|[ил]ыч|аныч|-(?:оглы|кызы|улы))$/u.test(
    ruleKey(word),
  );
}

function isInitial(word: string): boolean {
  return /^\p{L}{1,2}\.(?:-\p{L}{1,2}\.)*$/u.test(word);
}

/** Endings that given names do not have; -ин, -ина are theirs too (Константин, Марина). */
function isSurname(word: string): boolean {
  const key = ruleKey(word);
  return (
    /(?:[ое]в|[ое]ва|ын|ына|[сц]кий|[сц]кая|енко|ых|швили|дзе)$/u.test(key) &&
    !['яков', 'лев', 'ева'].includes(key)
  );
}

function joinParticles(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let prefix = '';
  for (const [index, word] of words.entries()) {
    // «Иванова (Петрова) Анна Сергеевна»: the former surname belongs to the surname.
    if (index === 1 && word.startsWith('(')) {
      joined[0] = `${joined[0] ?? ''} ${word}`;
      continue;
    }
    const particle = /^\p{Ll}/u.test(word) && fixedFirstParts.has(ruleKey(word)) && index < words.length - 1;
    const leading = index === 0 && words.length > 3 && fixedFirstParts.has(ruleKey(word));
    prefix += particle || leading ? `${word} ` : '';
    if (!(particle || leading)) {
      joined.push(prefix + word);
      prefix = '';
    }
  }
  return joined;
}

function splitAfterInitials(words: readonly string[]): PersonName {
  const [name = '', second = ''] = words;
  const patronymic = words.length > 2 && isInitial(second) ? second : '';
  return { surname: words.slice(patronymic === '' ? 1 : 2).join(' '), name, patronymic };
}

/** «Гасанова Лейла Ариф кызы», «Лейла Ариф кызы Гасанова»; without the father's name «Гасанов Рашид оглы». */
function splitAroundParticle(words: readonly string[], particle: number): PersonName {
  const after = words.slice(particle + 1).join(' ');
  if (after !== '') {
    return {
      surname: after,
      name: words.slice(0, particle - 1).join(' '),
      patronymic: words.slice(particle - 1, particle + 1).join(' '),
    };
  }
  const start = particle < 3 ? particle : particle - 1;
  return {
    surname: words[0] ?? '',
    name: words.slice(1, start).join(' '),
    patronymic: words.slice(start).join(' '),
  };
}

/** The last word is the patronymic. Of four words the second belongs to the surname when it looks like one. */
function splitBeforePatronymic(words: readonly string[]): PersonName {
  const initial = words.findIndex(isInitial);
  const nameStart =
    initial > 0 && initial < words.length - 1
      ? initial
      : words.length > 3 && isSurname(words[1] ?? '')
        ? 2
        : 1;
  return {
    surname: words.slice(0, nameStart).join(' '),
    name: words.slice(nameStart, -1).join(' '),
    patronymic: words.at(-1) ?? '',
  };
}
