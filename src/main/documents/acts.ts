// The acts that papers rest on: the list the program comes with, and how one is cited in each case.
import * as v from 'valibot';
import catalogue from '../../../resources/acts.json';
import { actSchema, type Act } from '../../shared/contract/papers';
import { grammaticalCases, type GrammaticalCase } from '../../shared/model/personName';
import { quoted } from './typography';
import { dateInWords } from './wording';
import type { PaperWording } from './wordingOf';

export const builtInActs: readonly Act[] = v.parse(v.array(actSchema), catalogue);

/** For `PaperWording`: any of these acts in any case; undefined for an act that is not among them. */
export function citer(acts: readonly Act[]): PaperWording['cite'] {
  const byId = new Map(acts.map((act) => [act.id, act]));
  return (actId, form) => {
    const act = byId.get(actId);
    const asked = grammaticalCases.find((known) => known === form);
    return act && asked && citation(act, asked);
  };
}

/** The built-in texts with the built-in acts: how papers read where a school has changed nothing. */
export const builtInWording: PaperWording = { overrides: {}, cite: citer(builtInActs) };

/**
 * «распоряжением Министерства просвещения Российской Федерации от 25 декабря 2019 г. № Р-145 «Об утверждении …»»;
 * laws and standards without who gave them, codes by their names alone, an unknown day left out. A kind of act that
 * the program cannot decline stays as it is, in quotes.
 */
export function citation({ kind, issuer, number, date, title }: Act, form: GrammaticalCase): string {
  const known = kind.trim().toLowerCase();
  if (known === 'кодекс') return codeTitle(title, form);
  const noun = nouns[known];
  return [
    noun ? inCase(noun, form) : `«${kind.trim()}»`,
    issuedByTheState.has(known) ? '' : issuer.trim(),
    date === null ? '' : `от ${dateInWords(date)}`,
    numberWords(number.trim()),
    title.trim() === '' ? '' : quoted(title.trim()),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A standard's name is its number already: «ГОСТ Р 7.0.97-2025». */
function numberWords(number: string): string {
  return number === '' || /^(?:ГОСТ|СанПиН|СП)\s/u.test(number) ? number : `№\u00A0${number}`;
}

const issuedByTheState: ReadonlySet<string> = new Set([
  'закон',
  'федеральный закон',
  'федеральный конституционный закон',
  'национальный стандарт',
]);

/** Endings in the order of the cases; an adjective before the noun has its own. */
type Endings = readonly [nom: string, gen: string, dat: string, acc: string, ins: string, pre: string];
const MASCULINE: Endings = ['', 'а', 'у', '', 'ом', 'е'];
const NEUTER: Endings = ['е', 'я', 'ю', 'е', 'ем', 'и'];
const LETTER: Endings = ['о', 'а', 'у', 'о', 'ом', 'е'];
const ADJECTIVE: Endings = ['ый', 'ого', 'ому', 'ый', 'ым', 'ом'];

/** Words with their stems; what is not declined has empty endings. */
type Noun = readonly (readonly [stem: string, endings: Endings])[];
const nouns: Readonly<Record<string, Noun>> = {
  распоряжение: [['распоряжени', NEUTER]],
  постановление: [['постановлени', NEUTER]],
  решение: [['решени', NEUTER]],
  положение: [['положени', NEUTER]],
  приказ: [['приказ', MASCULINE]],
  закон: [['Закон', MASCULINE]],
  указ: [['Указ', MASCULINE]],
  устав: [['устав', MASCULINE]],
  протокол: [['протокол', MASCULINE]],
  письмо: [['письм', LETTER]],
  'федеральный закон': [
    ['Федеральн', ADJECTIVE],
    ['закон', MASCULINE],
  ],
  'федеральный конституционный закон': [
    ['Федеральн', ADJECTIVE],
    ['конституционн', ADJECTIVE],
    ['закон', MASCULINE],
  ],
  'национальный стандарт': [
    ['национальн', ADJECTIVE],
    ['стандарт', MASCULINE],
  ],
};

function inCase(noun: Noun, form: GrammaticalCase): string {
  const place = grammaticalCases.indexOf(form);
  return noun.map(([stem, endings]) => stem + (endings[place] ?? '')).join(' ');
}

/** «Трудовой кодекс Российской Федерации» → «Трудового кодекса Российской Федерации». */
function codeTitle(title: string, form: GrammaticalCase): string {
  const place = grammaticalCases.indexOf(form);
  return title
    .trim()
    .replace(/^(?:(\S+?)(ый|ой|ий)(\s+))?(кодекс)(?![\p{L}])/iu, (_, stem, ending, space, noun: string) => {
      const adjective = typeof stem === 'string' ? stem + adjectiveEnding(String(ending), place) : '';
      return `${adjective}${typeof space === 'string' ? space : ''}${noun}${MASCULINE[place] ?? ''}`;
    });
}

/** After «г», «к», «х» the instrumental has «и»: «Гражданский» → «Гражданским»; acc. of a thing is its nominative. */
function adjectiveEnding(nominative: string, place: number): string {
  const form = grammaticalCases[place];
  if (form === 'nom' || form === 'acc') return nominative;
  if (form === 'ins') return nominative === 'ий' ? 'им' : 'ым';
  return ADJECTIVE[place] ?? '';
}
