// Surnames in cases. Rules: Grammatical Dictionary (Zaliznyak), Lopatin's rules, Kalakutskaya on surnames.
import type { CaseForms, Sex } from '../../../shared/model/personName';
import { adjective, isFemininePossessive, isMasculineAdjective } from './adjectives';
import { unchanged, withEndings } from './caseForms';
import { isVowel, ruleKey, vowelCount } from './letters';
import { libraryForms } from './library';
import { nounsInInOv, nounsLikePossessives, stressedFrench } from './nameLists';
import { declineParts } from './nameParts';
import { masculineNoun, nounInA } from './nouns';

/** A surname of one or more parts: «Мамин-Сибиряк» changes in both, «Бонч-Бруевич» and «фон Дервиз» in the last. */
export function declineSurname(surname: string, sex: Sex): CaseForms {
  return declineParts(surname, (part) => declinePart(part, sex));
}

/** True of the endings that Russian possessives share: Иванов, Лыткина – not Грин, Сова, Цин. */
export function isPossessive(part: string, sex: Sex): boolean {
  const key = ruleKey(part);
  if (sex === 'female') {
    return (
      /(?:[ео]ва|[иы]на)$/u.test(key) &&
      vowelCount(key) > 2 - Number(key === 'львова') &&
      !nounsLikePossessives.has(key)
    );
  }
  // Alone ц is followed by -ын: Синицын; Алтын is a noun.
  if (!/(?:[ео]в|ин|цын)$/u.test(key) || nounsInInOv.has(key)) return false;
  // Лев, Зев, Цин, Грин are nouns of one syllable; Львов is not.
  return vowelCount(key) > 1 || key === 'львов';
}

/** «Бандровска» of a woman is declined as «Бандровская» (Polish, Czech). */
const POLISH_ADJECTIVE = /(?:[^аеиоуыэюя]с|[еи]ц)ка$/u;

function declinePart(part: string, sex: Sex): CaseForms {
  const key = ruleKey(part);
  if (isPossessive(part, sex)) return libraryForms('surname', part, sex);
  if (/[ая]$/u.test(key)) return declineInA(part, key, sex);
  if (sex === 'female' || isVowel(key.at(-1)) || isGenitivePlural(key)) return unchanged(part);
  return isMasculineAdjective(part) ? adjective(part) : masculineNoun(part);
}

function declineInA(part: string, key: string, sex: Sex): CaseForms {
  const feminineAdjective =
    (/[^аеиоуыэюяь](?:ая|яя)$/u.test(key) && vowelCount(key) > 2) || isFemininePossessive(part);
  if (sex === 'female' && feminineAdjective && !nounsLikePossessives.has(key)) return adjective(part);
  if (sex === 'female' && POLISH_ADJECTIVE.test(key)) {
    return withEndings(part, part.slice(0, -1), ['ой', 'ой', 'ую', 'ой', 'ой']);
  }
  // Стуруа, Гулиа; Дюма; one syllable is foreign.
  if (/[аеиоуыэюя]а$/u.test(key) || stressedFrench.has(key) || vowelCount(key) < 2) return unchanged(part);
  return nounInA(part);
}

/** Черных, Долгих – not Дитрих, Либих: an adjective's -их stands after г к х ж ш ч щ and a soft н (Крайних). */
function isGenitivePlural(key: string): boolean {
  return key.endsWith('ых')
    ? vowelCount(key) > 1 || key === 'злых'
    : /(?:[гкхжшчщь]|[^аеиоуыэюя]н|^син)их$/u.test(key);
}
