// Same text to the eye, one spelling for the machine: what typists, scanners and narrow columns do to a phrase.
import { isKnown, meaningOf } from './lexicon';

/** Soft hyphens, stress marks, footnote signs and quotes say nothing; contractions are written out; «1У» is IV. */
export function spelledPlainly(phrase: string): string {
  return phrase
    .replace(/[¹²³⁰-⁹]/gu, '')
    .normalize('NFKC')
    .replace(/[\u00AD\u0301\u200B-\u200D\u2060\uFEFF"'«»“”„‘’*]/gu, '')
    .replace(/[ёЁ]/gu, 'е')
    .replace(digitLookalikes, (figures) => figures.replace(/\D/gu, (letter) => digitOf[letter] ?? letter))
    .replace(/(?<![\p{L}\d])1(?=[VУ](?!\p{L}))/gu, 'I')
    .replace(contraction, (_all, short: string) => contractions[short.toLowerCase()] ?? short)
    .replace(/\r\n?/gu, '\n');
}

/** «З0 сентября», «2O22»: letters inside a figure that look like its digits. */
const digitLookalikes = /(?<![\p{L}\d])(?=[ОOЗlI]*\d)(?=\d*[ОOЗlI])[ОOЗlI\d]*(?:\d|[ОOЗlI](?!\p{L}))/gu;
const digitOf: Readonly<Record<string, string>> = { О: '0', O: '0', З: '3', l: '1', I: '1' };

const contraction = /(?<!\p{L})(п\/г|кв-л|м-ц)(?:-?[ауе])?(?!\p{L})/giu;
const contractions: Readonly<Record<string, string>> = {
  'п/г': 'полугодие',
  'кв-л': 'квартал',
  'м-ц': 'месяц',
};

const cyrillicOf: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
}; // prettier-ignore

/** Latin letters that look Cyrillic: «oктябрь» typed with a Latin o. */
export function toCyrillic(word: string): string {
  return word.replace(/[a-z]/gu, (letter) => cyrillicOf[letter] ?? letter);
}

const romanNumerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** I–XII in Latin letters of any case, or in the Cyrillic capitals that look like them («ІІ», «Х», «IУ»). */
export function romanValue(word: string): number | null {
  const latin = word.replace(/І/gu, 'I').replace(/Х/gu, 'X').replace(/У/gu, 'V');
  if (/^[УХ]$/u.test(word) && word !== 'Х') return null;
  const index = romanNumerals.indexOf(latin.toUpperCase());
  return index < 0 ? null : index + 1;
}

const prepositions: readonly string[] = ['в', 'во', 'с', 'со', 'к', 'ко', 'до', 'по', 'на', 'за', 'от'];
const shortestGluedWord = 3;
const longestGlued = 40;

/**
 * «сентябрьоктябрь», «досентября», «течениеучебного»: the words of the lexicon that lost their spaces, or null.
 * Behind a preposition only a month or a long word counts, so that «закон» and «сразу» stay themselves.
 */
export function ungluedWords(word: string): readonly string[] | null {
  if (word.length > longestGlued) return null;
  for (let at = word.length - shortestGluedWord; at > 0; at -= 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    const isPreposition = prepositions.includes(first);
    if (!isKnown(first) || (!isPreposition && first.length < shortestGluedWord)) continue;
    const isLong = first.length > 1 && rest.length > 4;
    if (isPreposition && !isLong && meaningOf(rest)?.type !== 'month') continue;
    if (isKnown(rest)) return [first, rest];
    const others = ungluedWords(rest);
    if (others) return [first, ...others];
  }
  return null;
}
