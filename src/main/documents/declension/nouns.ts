// Declension of a single Russian noun that names a person, by its ending.
import type { CaseForms } from '../../../shared/model/personName';
import { unchanged, withEndings } from './caseForms';
import { isVowel, ruleKey, vowelCount } from './letters';
import {
  fleetingNouns,
  fleetingInOk,
  stemStressedInAr,
  stemStressedInEts,
  stressedFirstDeclension,
  stressedInstrumental,
} from './nounLists';

/** Second declension, animate: Жук, Заяц, Король, Палий. A word on a vowel stays as it is. */
export function masculineNoun(word: string): CaseForms {
  const key = ruleKey(word);
  const last = key.at(-1) ?? '';
  if (last === 'й') return masculineInJ(word, key);
  if (last === 'ь') {
    const stem = fleetingNouns.has(key) ? withoutLastVowel(word) : word;
    // Мышь – Мыша: я and ю are not written after a hissing consonant.
    const [a, u] = 'жшчщ'.includes(key.at(-2) ?? '-') ? (['а', 'у'] as const) : (['я', 'ю'] as const);
    return withEndings(word, stem.slice(0, -1), [a, u, a, hasStressedEnding(key) ? 'ём' : 'ем', 'е']);
  }
  if (!/\p{L}/u.test(last) || isVowel(last)) return unchanged(word);
  const hissing = 'жшчщц'.includes(last);
  const instrumental = hissing && !hasStressedEnding(key) ? 'ем' : 'ом';
  return withEndings(word, masculineStem(word, key), ['а', 'у', 'а', instrumental, 'е']);
}

/** First declension, of men and women alike: Сова, Кваша, Данелия, Илья. */
export function nounInA(word: string): CaseForms {
  const key = ruleKey(word);
  const stem = word.slice(0, -1);
  const before = key.at(-2) ?? '';
  const stressed = stressedFirstDeclension.has(key);
  if (key.endsWith('ия')) {
    // Данелии, but Зульфие, Лие: the ending -е under stress and after a stem of one syllable (Lopatin, § 71).
    const dative = stressed || vowelCount(key) === 2 ? 'е' : 'и';
    return withEndings(word, stem, ['и', dative, 'ю', stressed ? 'ёй' : 'ей', dative]);
  }
  if (key.endsWith('я')) return withEndings(word, stem, ['и', 'е', 'ю', stressed ? 'ёй' : 'ей', 'е']);
  const genitive = 'гкхжшчщ'.includes(before) ? 'и' : 'ы';
  const instrumental = 'жшчщц'.includes(before) && !stressed ? 'ей' : 'ой';
  return withEndings(word, stem, [genitive, 'е', 'у', instrumental, 'е']);
}

/** Third declension: Любовь, Нинель; мать and дочь lengthen their stem. */
export function feminineInSoftSign(word: string): CaseForms {
  const stem = word.slice(0, -1) + (/^(?:мать|дочь)$/iu.test(word) ? 'ер' : '');
  return { ...withEndings(word, stem, ['и', 'и', 'ь', 'ью', 'и']), acc: word };
}

const SPARROW = /(?:солов|вороб|мурав|реп|руч)ей$/u;

function masculineInJ(word: string, key: string): CaseForms {
  const instrumental = stressedInstrumental.has(key) ? 'ём' : 'ем';
  if (SPARROW.test(key)) return withEndings(word, `${word.slice(0, -2)}ь`, ['я', 'ю', 'я', 'ём', 'е']);
  // «о гении», but «о Вие»: a stem of one syllable takes -е (Lopatin, § 71).
  const prepositional = key.endsWith('ий') && vowelCount(key) > 1 ? 'и' : 'е';
  return withEndings(word, word.slice(0, -1), ['я', 'ю', 'я', instrumental, prepositional]);
}

/** Ёж – Ежа: the stress leaves ё, and the vowel stays. */
const LOSES_DOTS = /^(?:еж|ерш|осетр|петр)$/u;

function masculineStem(word: string, key: string): string {
  if (LOSES_DOTS.test(key)) return word.replace(/ё/u, 'е').replace(/Ё/u, 'Е');
  return hasFleetingVowel(word, key) ? withoutLastVowel(word) : word;
}

function hasFleetingVowel(word: string, key: string): boolean {
  if (fleetingNouns.has(key)) return true;
  if (vowelCount(key) < 2) return false;
  // Кравец – Кравца, Боец – Бойца; a cluster keeps its vowel: Кузнец – Кузнеца.
  if (key.endsWith('ец')) return isVowel(key.at(-3)) || isVowel(key.at(-4));
  if (key.endsWith('ок')) return fleetingInOk.has(key) || /(?:[чшж]|[ео]н)ок$/u.test(key);
  return /ёк$/iu.test(word) || /[ое]чек$/u.test(key);
}

/** The vowel leaves ь after л and before к (Стрелец – Стрельца, Хорёк – Хорька), й after a vowel (Боец – Бойца). */
function withoutLastVowel(word: string): string {
  const parts = /^(.*)([аеёиоуыэюя])(.*)$/isu.exec(word);
  if (!parts) return word;
  const [, head = '', vowel = '', tail = ''] = parts;
  const before = head.at(-1)?.toLowerCase();
  const soft = 'её'.includes(vowel.toLowerCase());
  if (isVowel(before)) return `${head}й${tail}`;
  const leavesSoftSign =
    soft && (before === 'л' ? !/ь$/iu.test(tail) : /^к$/iu.test(tail) && !'жшчщ'.includes(before ?? ''));
  return head + (leavesSoftSign ? 'ь' : '') + tail;
}

function hasStressedEnding(key: string): boolean {
  if (stressedInstrumental.has(key)) return true;
  if (key.endsWith('ец')) {
    return vowelCount(key) === 2 && !isVowel(key.at(-3)) && !stemStressedInEts.has(key);
  }
  if (/[аы]рь$/u.test(key)) return vowelCount(key) > 1 && !stemStressedInAr.has(key);
  // Ткачом, Гармашом, Голышом; with the stress on the stem завучем, Бабичем, Якушем, найдёнышем.
  return /(?:ач|аш|ыш)$/u.test(key) && !/(?:еныш|ландыш|последыш)$/u.test(key);
}
