// Posts and statuses in cases: «заместитель директора по УВР», «классный руководитель 5 класса».
// Only the head changes: its adjectives, its noun with an apposition, and further heads after a comma, «и» or a bracket.
import type { CaseForms } from '../../../shared/model/personName';
import { adjective, isMasculineAdjective } from './adjectives';
import { joinForms, unchanged, withEndings } from './caseForms';
import { ruleKey, vowelCount } from './letters';
import { feminineInSoftSign, masculineNoun, nounInA } from './nouns';
import {
  adjectiveAbbreviations,
  femininePostNouns,
  fixedPostParts,
  headNouns,
  nounAdjectives,
} from './postLists';

/** @returns the post as it is written, spaces tidied; what is not understood («и.о.», «зам.», «ПДО») stays. */
export function declinePosition(text: string): CaseForms {
  const tokens = tidyPosition(text).split(/( и | ?[-–—] | [-–—]|[ ,;/()«»"]+)/u);
  const forms: CaseForms[] = tokens.map(unchanged);
  let place: Place = 'start';
  let quoted = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    if (index % 2 === 1) {
      if (/[«»"]/u.test(token)) quoted = token.includes('«') || (token.includes('"') && !quoted);
      place = placeAfter(token);
      continue;
    }
    if (token === '' || quoted || place === 'inside') continue;
    const head = readHead(tokens, index, place);
    for (const [at, form] of head) forms[at] = form;
    index = Math.max(index, ...head.keys());
  }
  return joinForms(forms, '');
}

function tidyPosition(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(\p{L}+\.)(?=\p{L})/u, (abbreviation) =>
      isAbbreviatedAdjective(abbreviation) ? `${abbreviation} ` : abbreviation,
    );
}

/** Where a head may stand: at the very start anything is one, later only what is known to be. */
type Place = 'start' | 'next' | 'inside';

function placeAfter(separator: string): Place {
  return /[,;/(–—-]|^ и $/u.test(separator) ? 'next' : 'inside';
}

/** The head that begins at a token: the index of each declined word with its forms. */
function readHead(tokens: readonly string[], from: number, place: Place): Map<number, CaseForms> {
  const head = new Map<number, CaseForms>();
  if (isFixed(tokens[from] ?? '')) return head;
  let at = from;
  for (;;) {
    const word = tokens[at] ?? '';
    const next = tokens[at + 1] === ' ' ? (tokens[at + 2] ?? '') : '';
    if (isAbbreviatedAdjective(word) || (isAdverb(word) && isAdjectival(next))) {
      at += 2;
      if (at >= tokens.length) return head;
      continue;
    }
    if (isAdjectival(word)) {
      if (leadsToNoun(tokens, at, place)) {
        head.set(at, adjective(word));
        at += 2;
        continue;
      }
      // «заведующий хозяйством»: the adjective is the head itself.
      if (place === 'start' || isNounAdjective(word)) head.set(at, adjective(word));
      return head;
    }
    const isHead = place === 'start' || head.size > 0 ? isDeclinable(word, tokens) : isKnownHead(word);
    if (!isHead) return head;
    head.set(at, declineHead(word));
    if (followsNoun(tokens, at + 2)) head.set(at + 2, adjective(tokens[at + 2] ?? ''));
    return head;
  }
}

/** After an adjective come others and then a noun of its gender: «старшая медицинская сестра». */
function leadsToNoun(tokens: readonly string[], at: number, place: Place): boolean {
  if (tokens[at + 1] !== ' ') return false;
  const gender = genderOf(tokens[at] ?? '');
  const next = tokens[at + 2] ?? '';
  if (isAdjectival(next)) {
    return genderOf(next) === gender && (leadsToNoun(tokens, at + 2, place) || isNounAdjective(next));
  }
  const key = ruleKey(next);
  if (gender === 'neuter') return key === 'лицо';
  if (gender === 'feminine') return isFeminineNoun(key);
  return isKnownHead(next) || (place === 'start' && looksNominative(key));
}

/**
 * «медицинская сестра диетическая»: an adjective after its noun and the last word of the head
 * («учитель английский язык» goes on); -ой may be a genitive, a capital a surname.
 */
function followsNoun(tokens: readonly string[], at: number): boolean {
  const noun = tokens[at - 2] ?? '';
  const word = tokens[at] ?? '';
  if (tokens[at - 1] !== ' ' || tokens[at + 1] === ' ' || !isAdjectival(word)) return false;
  if (!/^[а-яё-]+(?:[ыи]й|[ая]я)$/u.test(word)) return false;
  return (genderOf(word) === 'feminine') === /[ая]$/iu.test(noun);
}

type Gender = 'masculine' | 'feminine' | 'neuter';

function genderOf(word: string): Gender {
  const key = ruleKey(word).replace(/ся$/u, '');
  if (/(?:ая|яя)$/u.test(key)) return 'feminine';
  return /(?:ое|ее)$/u.test(key) ? 'neuter' : 'masculine';
}

function isAdjectival(word: string): boolean {
  if (word.includes('-') && isKnownHead(word)) return false;
  const key = lastPart(ruleKey(word)).replace(/ся$/u, '');
  return isMasculineAdjective(key) || (/[^аеиоуыэюя](?:ая|яя|ое|ее)$/u.test(key) && vowelCount(key) > 2);
}

/** Заведующий, рабочий, обучающаяся: adjectives and participles that name a person by themselves. */
function isNounAdjective(word: string): boolean {
  const key = ruleKey(word);
  if (/(?:[уюая]щ(?:ий|ая)(?:ся)?|ем(?:ый|ая))$/u.test(key)) return true;
  return (
    nounAdjectives.has(key) ||
    nounAdjectives.has(key.replace(/[ая]я$/u, 'ый')) ||
    nounAdjectives.has(key.replace(/ая$/u, 'ий'))
  );
}

const isAbbreviatedAdjective = (word: string): boolean => adjectiveAbbreviations.has(ruleKey(word));

/** «временно исполняющий», «материально ответственное», «вновь принятый». */
const isAdverb = (word: string): boolean => /^(?:[а-яё]{3,}о|вновь|впервые)$/iu.test(word);

/** «врио директора», «замдиректора», «завкафедрой»: the case shows in nothing. */
const isFixed = (word: string): boolean =>
  /^(?:врио|зам(?:директора|начальника|главы|заведующего|председателя|ректора|декана)|зав(?:кафедрой|библиотекой|отделом|отделением|складом|столовой|производством|лабораторией|филиалом))$/iu.test(
    word,
  );

/** Not «и.о.», «зам.», «ПДО». */
function isDeclinable(word: string, tokens: readonly string[]): boolean {
  if (word.includes('.')) return false;
  const onlyCapitals = word === word.toUpperCase() && word.length > 1;
  const textInCapitals = tokens.every((token) => token === token.toUpperCase());
  return !onlyCapitals || (textInCapitals && word.length > 3);
}

function isKnownHead(word: string): boolean {
  return ruleKey(word)
    .split('-')
    .every(
      (part) =>
        headNouns.has(part) || femininePostNouns.has(part) || fixedPostParts.has(part) || AGENT.test(part),
    );
}

/** Suffixes of persons only: a genitive, an instrumental or a school subject does not end so. */
const AGENT =
  /(?:[аиы]тель|[нтвдсш]ник|щик|чик|ист|олог|педагог|граф|арь|[ая]тор|дор|итор|утор|нер|мейстер|[ае]нт|вед|вод|[её]р|[а-я]ница|щица|чица|истка|антка|ентка)$/u;

function isFeminineNoun(key: string): boolean {
  return (
    femininePostNouns.has(lastPart(key)) ||
    /(?:ница|щица|чица|истка|антка|ентка|няня|сестра|овка)$/u.test(key)
  );
}

/** A consonant that is no ending of an oblique case. */
function looksNominative(key: string): boolean {
  return (
    /[бвгджзклмнпрстфхцчшщь]$/u.test(key) &&
    !/(?:ов|ев|ом|ем|им|ым|их|ых|ам|ям|ах|ях|ами|ями)$/u.test(key) &&
    vowelCount(key) > 0 &&
    !key.includes('.')
  );
}

const lastPart = (key: string): string => key.split('-').at(-1) ?? '';

/** Each part of an apposition changes: учителя-логопеда, сестры-хозяйки; пресс-секретаря keeps its first. */
function declineHead(word: string): CaseForms {
  const parts = word.split('-');
  return joinForms(
    parts.map((part, index) => {
      const fixed =
        index < parts.length - 1 && (fixedPostParts.has(ruleKey(part)) || part === part.toUpperCase());
      return fixed && part !== word.toUpperCase() ? unchanged(part) : declineWord(part);
    }),
    '-',
  );
}

function declineWord(word: string): CaseForms {
  const key = ruleKey(word);
  if (key === 'мать' || key === 'дочь') return feminineInSoftSign(word);
  if (key === 'лицо')
    return { ...withEndings(word, word.slice(0, -1), ['а', 'у', 'о', 'ом', 'е']), acc: word };
  if (isAdjectival(word)) return adjective(word);
  return /[ая]$/u.test(key) ? nounInA(word) : masculineNoun(word);
}
