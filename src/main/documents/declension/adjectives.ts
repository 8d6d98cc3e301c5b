// Declension of a single adjective or participle in the singular: surnames (Толстой, Крайняя) and posts (заведующий).
import type { CaseForms } from '../../../shared/model/personName';
import { joinForms, unchanged, withEndings, type Endings } from './caseForms';
import { isVowel, ruleKey, vowelCount } from './letters';
import { nounsInIj, nounsInOj, possessiveInIj } from './nounLists';

/** True of Толстой, Горячий, Крайний; false of Цой, Палий, Гений, which are nouns. */
export function isMasculineAdjective(word: string): boolean {
  const key = ruleKey(word);
  const before = key.at(-3) ?? '';
  if (key.endsWith('ый')) return vowelCount(key) > 1;
  if (key.endsWith('ой')) return vowelCount(key) > 1 ? !nounsInOj.has(key) : key === 'злой';
  if (!key.endsWith('ий') || vowelCount(key) < 2 || nounsInIj.has(key)) return false;
  if (possessiveInIj.has(key) || key === 'куций' || key === 'синий') return true;
  // Ukrainian: Садовий – Садового.
  if (/[ое]вий$/u.test(key)) return true;
  // Крайний, нижний are soft adjectives; Гений, Антоний have a vowel before -ний.
  return before === 'н' ? !isVowel(key.at(-4)) : 'гкхжшчщ'.includes(before);
}

/** Третья, лисья. */
export function isFemininePossessive(word: string): boolean {
  return possessiveInIj.has(ruleKey(word).replace(/ья$/u, 'ий')) && /ья$/iu.test(word);
}

/** Any adjectival form of the nominative singular: -ый -ий -ой, -ая -яя -ья, -ое -ее, also with -ся. */
export function adjective(word: string): CaseForms {
  const reflexive = /^(.+)(ся)$/iu.exec(word);
  if (reflexive) return joinForms([adjective(reflexive[1] ?? ''), unchanged(reflexive[2] ?? '')], '');
  const endings = endingsOf(ruleKey(word));
  return endings === null ? unchanged(word) : withEndings(word, word.slice(0, -2), endings);
}

const FEMININE_STRESSED = /(?:^|[^а-я])(?:чужая|большая)$/u;

function endingsOf(key: string): Endings | null {
  const ending = key.slice(-2);
  const before = key.at(-3) ?? '';
  const hissing = 'жшчщ'.includes(before);
  const instrumental = 'гкхжшчщ'.includes(before) ? 'им' : 'ым';
  if (ending === 'ья') return ['ьей', 'ьей', 'ью', 'ьей', 'ьей'];
  if (possessiveInIj.has(key)) return ['ьего', 'ьему', 'ьего', 'ьим', 'ьем'];
  if (ending === 'ий' && (hissing || before === 'н')) return ['его', 'ему', 'его', 'им', 'ем'];
  if (before === 'ц' && (ending === 'ий' || ending === 'ый')) return ['его', 'ему', 'его', 'ым', 'ем'];
  if (ending === 'ый' || ending === 'ий' || ending === 'ой') return ['ого', 'ому', 'ого', instrumental, 'ом'];
  if (ending === 'яя') return ['ей', 'ей', 'юю', 'ей', 'ей'];
  if (ending === 'ая') {
    const soft = (hissing || before === 'ц') && !FEMININE_STRESSED.test(key);
    return soft ? ['ей', 'ей', 'ую', 'ей', 'ей'] : ['ой', 'ой', 'ую', 'ой', 'ой'];
  }
  if (ending === 'ое') return ['ого', 'ому', 'ое', instrumental, 'ом'];
  if (ending === 'ее') return ['его', 'ему', 'ее', 'им', 'ем'];
  return null;
}
