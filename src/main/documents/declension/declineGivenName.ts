// Given names and patronymics in cases.
import type { CaseForms, Sex } from '../../../shared/model/personName';
import { unchanged, withEndings } from './caseForms';
import { isVowel, ruleKey, vowelCount } from './letters';
import { libraryForms } from './library';
import {
  fixedFeminineNames,
  fixedMasculineNames,
  givenNamesOfNounRules,
  kinshipParticles,
  russianNamesInO,
} from './nameLists';
import { declineParts } from './nameParts';
import { feminineInSoftSign, masculineNoun, nounInA } from './nouns';

/** A given name of one or more parts: «Анна-Мария» changes in both, «Жан-Жак» in the last. */
export function declineGivenName(name: string, sex: Sex): CaseForms {
  return declineParts(name, (part) => declineName(part, sex));
}

/** The given name of «Ким Чен Ир», «Нгуен Тхи Лан»: its last syllable changes, and a man's only. */
export function declineSyllables(name: string, sex: Sex): CaseForms {
  return declineParts(name, (part, isLast) =>
    sex === 'male' && isLast && !isVowel(ruleKey(part).at(-1)) ? masculineNoun(part) : unchanged(part),
  );
}

/** «Ильич» – Ильичом; «Ариф кызы» stays. A father's bare name is declined of a man: «Ахмед» – Ахмеда. */
export function declinePatronymic(patronymic: string, sex: Sex): CaseForms {
  const key = ruleKey(patronymic);
  const particle = key.split(/[ -]/u).at(-1) ?? '';
  if (kinshipParticles.has(particle) || /(?:кызы|улы|оглы)$/u.test(key)) return unchanged(patronymic);
  return declineParts(patronymic, (part, isLast) => {
    const partKey = ruleKey(part);
    if (!isLast) return unchanged(part);
    // Силыч, Иваныч: shortened, with the stress of Силович.
    if (partKey.endsWith('ыч')) return withEndings(part, part, ['а', 'у', 'а', 'ем', 'е']);
    if (sex === 'male' && partKey.endsWith('ич')) return masculineNoun(part);
    if (sex === 'female' && /(?:вна|чна)$/u.test(partKey)) return libraryForms('patronymic', part, sex);
    return declineName(part, sex);
  });
}

function declineName(part: string, sex: Sex): CaseForms {
  const key = ruleKey(part);
  const last = key.at(-1) ?? '';
  if (sex === 'male' && russianNamesInO.has(key)) return { ...nounInA(part), nom: part };
  // Initials; Али, Отто, Хеди.
  if (!/\p{L}/u.test(last) || 'еиоуыэю'.includes(last) || vowelCount(key) === 0) return unchanged(part);
  if (last === 'я' || last === 'а') return declineInA(part, key, sex);
  if (sex === 'female')
    return last === 'ь' && !fixedFeminineNames.has(key) ? feminineInSoftSign(part) : unchanged(part);
  const byNounRules = 'йьжшчщц'.includes(last) || givenNamesOfNounRules.has(key) || /ёк$/iu.test(part);
  if (byNounRules) return masculineNoun(part);
  // Марек, Шерлок: the library takes the vowel for fleeting.
  if (last === 'к') return withEndings(part, part, ['а', 'у', 'а', 'ом', 'е']);
  return libraryForms('name', part, sex);
}

function declineInA(part: string, key: string, sex: Sex): CaseForms {
  if (/[аеиоуыэюя]а$/u.test(key) || (sex === 'male' && fixedMasculineNames.has(key))) return unchanged(part);
  const ordinary = /[бвгдзклмнпрстфх]а$/u.test(key);
  return ordinary ? libraryForms('name', part, sex) : nounInA(part);
}
