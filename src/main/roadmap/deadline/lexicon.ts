// The Russian words that a deadline is made of, with their forms. Data only: what they mean together is the rules' concern.
import type { Recurrence } from '../../../shared/model/roadmap';

/** A stretch of time that can be counted, numbered or repeated. */
export type Unit = 'day' | 'week' | 'decade' | 'month' | 'trimester' | 'term' | 'quarter' | 'half' | 'year';

/** Words whose place in the phrase matters more than their form. */
export type Keyword =
  | 'from' // с
  | 'to' // по
  | 'until' // до
  | 'by' // к
  | 'of' // от
  | 'after' // после
  | 'before' // перед, накануне
  | 'in' // в
  | 'on' // на
  | 'within' // за
  | 'at' // при
  | 'and'
  | 'not'
  | 'later' // (не) позднее
  | 'earlier' // (не) ранее
  | 'than' // (не позднее) чем
  | 'less' // (не) реже, менее
  | 'starting' // начиная
  | 'during' // течение, протяжение
  | 'whole' // весь
  | 'every' // каждый
  | 'times' // раз
  | 'twice'
  | 'thrice'
  | 'yearSign' // г., гг.
  | 'study' // учебный
  | 'calendar'
  | 'current'
  | 'next'
  | 'new'
  | 'this' // the «т» of «т.г.»
  | 'begin'
  | 'middle'
  | 'end'
  | 'completion' // окончание, завершение
  | 'portion' // половина
  | 'last'
  | 'firstFew' // первые
  | 'lastFew' // последние
  | 'dayNumber' // число
  | 'dayNumbers' // (в первых, двадцатых) числах
  | 'working' // рабочий (день)
  | 'span' // период, срок
  | 'course' // (в) ходе, процессе
  | 'carryingOut' // реализации, действия
  | 'further' // далее
  | 'constant' // постоянно
  | 'constantBasis' // постоянной (основе)
  | 'measure' // (по) мере
  | 'occasion' // (в) случае
  | 'need' // необходимости, запросу
  | 'arrival' // (при) поступлении
  | 'document' // план, график
  | 'numberSign' // № and words that are followed by a number of their own
  | 'holiday'
  | 'results' // итогам
  | 'relative' // через, момента
  | 'inclusive';

export type Meaning =
  | { readonly type: 'month'; readonly month: number; readonly nominative: boolean; readonly short: boolean }
  | { readonly type: 'season'; readonly season: number }
  | { readonly type: 'weekday'; readonly weekday: number; readonly distributive: boolean }
  | { readonly type: 'unit'; readonly unit: Unit; readonly distributive: boolean }
  | { readonly type: 'rhythm'; readonly recurrence: Recurrence | null }
  | { readonly type: 'numeral'; readonly value: number; readonly ordinal: boolean }
  | { readonly type: 'tens'; readonly value: number }
  | { readonly type: 'word'; readonly word: Keyword };

/** What a word means; it must come in lower case and with е for ё. */
export function meaningOf(word: string): Meaning | null {
  return lexicon.get(word) ?? misspeltMonth(word);
}

/** Whether the word is in the lexicon letter by letter. */
export function isKnown(word: string): boolean {
  return lexicon.has(word);
}

const softEndings = 'ь я ю ем е';
const hardEndings = '- а у ом е';
const ordinalEndings = 'ый ой ая ое ого ому ую ым ом ые ых ыми';

const months: readonly (readonly [stem: string, endings: string, abbreviations: string])[] = [
  ['январ', softEndings, 'янв'],
  ['феврал', softEndings, 'фев февр'],
  ['март', hardEndings, 'мар'],
  ['апрел', softEndings, 'апр'],
  ['ма', 'й я ю ем е', ''],
  ['июн', softEndings, 'июн'],
  ['июл', softEndings, 'июл'],
  ['август', hardEndings, 'авг'],
  ['сентябр', softEndings, 'сен сент сентяб'],
  ['октябр', softEndings, 'окт октяб'],
  ['ноябр', softEndings, 'ноя нояб'],
  ['декабр', softEndings, 'дек декаб'],
];

const seasons = [
  'осен|ь и ью ей || осенн|ий его ему ем им ие их яя ей юю || осенне',
  'зим|а ы е у ой || зимн|ий его ему ем им ие их яя ей юю || зимне',
  'весн|а ы е у ой || весенн|ий его ему ем им ие их яя ей юю || весенне',
  'лет|о а у ом е || летн|ий его ему ем им ие их яя ей юю || летне',
];

const weekdays: readonly (readonly [forms: string, distributive: string])[] = [
  ['понедельник|- а у ом е и || пн', 'понедельник|ам'],
  ['вторник|- а у ом е и || вт', 'вторник|ам'],
  ['сред|а ы е у ой || ср', 'сред|ам'],
  ['четверг|- а у ом е и || чт', 'четверг|ам'],
  ['пятниц|а ы е у ей || пт', 'пятниц|ам'],
  ['суббот|а ы е у ой || сб', 'суббот|ам'],
  ['воскресень|е я ю ем и || вс', 'воскресень|ям'],
];

const units: Readonly<Record<Unit, readonly [forms: string, distributive: string]>> = {
  day: ['д|ень ня ню нем не ни ней нях || дн', 'д|ням'],
  week: ['недел|я и е ю ей ь ями ях || нед', 'недел|ям'],
  decade: ['декад|а ы е у ой ах', 'декад|ам'],
  month: ['месяц|- а у ем е ы ев ами ах || мес', 'месяц|ам'],
  trimester: ['триместр|- а у ом е ы ов ах', 'триместр|ам'],
  term: ['четверт|ь и ью ей ях || четв', 'четверт|ям'],
  quarter: ['квартал|- а у ом е ы ов ах || кв || кварт', 'квартал|ам'],
  half: [
    'полугоди|е я ю ем и й ях || полугод || полгода || семестр|- а у ом е ы ов ах',
    'полугоди|ям || семестр|ам',
  ],
  year: ['год|- а у ом е ы ов ами ах || лет', 'год|ам'],
};

const rhythms: readonly (readonly [forms: string, recurrence: Recurrence | null])[] = [
  ['ежедневно || каждодневно || периодически', null],
  ['еженедельно || понедельно', 'weekly'],
  ['ежемесячно || помесячно', 'monthly'],
  ['ежеквартально || поквартально || ежечетвертно', 'quarterly'],
  ['ежесеместрово || ежеполугодно', 'half-yearly'],
  ['ежегодно || погодно', 'yearly'],
];

/** 1–20 and 30; the rest is put together («двадцать пятое»). */
const ordinals: Readonly<Record<number, string>> = {
  1: 'перв',
  2: 'втор',
  4: 'четверт',
  5: 'пят',
  6: 'шест',
  7: 'седьм',
  8: 'восьм',
  9: 'девят',
  10: 'десят',
  11: 'одиннадцат',
  12: 'двенадцат',
  13: 'тринадцат',
  14: 'четырнадцат',
  15: 'пятнадцат',
  16: 'шестнадцат',
  17: 'семнадцат',
  18: 'восемнадцат',
  19: 'девятнадцат',
  20: 'двадцат',
  30: 'тридцат',
};

const cardinals: Readonly<Record<number, string>> = {
  1: 'од|ин на но ного ной ному ну ним ном',
  2: 'дв|а е ух ум умя || обе || оба || обеих',
  3: 'тр|и ех ем емя',
  4: 'четыр|е ех ем ьмя',
  5: 'пят|ь и ью',
  6: 'шест|ь и ью',
  7: 'сем|ь и ью',
  8: 'восемь || восьми',
  9: 'девят|ь и ью',
  10: 'десят|ь и ью',
  12: 'двенадцат|ь и ью',
};

const keywords: Readonly<Record<Keyword, string>> = {
  from: 'с || со',
  to: 'по',
  until: 'до',
  by: 'к || ко',
  of: 'от',
  after: 'после',
  before: 'перед || накануне',
  in: 'в || во',
  on: 'на',
  within: 'за',
  at: 'при',
  and: 'и',
  not: 'не',
  later: 'позднее || позже',
  earlier: 'ранее || раньше',
  than: 'чем',
  less: 'реже || менее || меньше || чаще || более || больше || минимум || максимум',
  starting: 'начиная',
  during: 'течени|е и я || теч || протяжени|и е || продолжени|е и || втечени|е и',
  whole: 'вес|ь || все || всего || всей || всю || всем || целый || круглый || полный',
  every: 'кажд|ый ая ое ого ой ому ую ым ом ые ых ыми',
  times: 'раз|- а у || р',
  twice: 'дважды',
  thrice: 'трижды',
  yearSign: 'г || гг',
  study: 'учебн|ый ого ому ым ом ые ых ыми || уч || учебно || учеб',
  calendar: 'календарн|ый ого ому ым ом ые ых',
  current: 'текущ|ий его ему ем им ей ие их || эт|от ого ом ой || данн|ый ого ом || тек || настоящего',
  next: 'следующ|ий его ему ем им ей || будущ|ий его ему ем им',
  new: 'нов|ый ого ому ым ом || очередн|ой ого ому ым ом',
  this: 'т',
  begin: 'начал|о а у е ом || нач',
  middle: 'середин|а ы е у ой || сер',
  end: 'кон|ец ца цу це цом || исход|- а е || кон',
  completion: 'окончани|е я ю и ем || завершени|е я ю и ем',
  portion: 'половин|а ы е у ой || пол',
  last: 'последн|ий его ему ем им яя ей юю ее || посл || заключительн|ый ая ую ой',
  firstFew: 'первые || первых || первыми',
  lastFew: 'последние || последних || последними',
  dayNumber: 'числ|о а у е ам || чис',
  dayNumbers: 'числах || чисел',
  working: 'рабоч|ий его ему ем',
  span: 'период|- а у ом е || срок|- а у ом е || врем|я ени',
  course: 'ход|- а е у || процесс|- а е',
  carryingOut:
    'реализаци|я и ю || действи|я е || внедрени|я е || выполнени|я е || осуществлени|я е || наставничеств|а о || программ|ы а || проект|а - || работ|ы а || договор|а || функционировани|я е',
  further: 'далее || затем || потом || впоследствии || дальнейшем',
  constant:
    'постоянно || систематически || систематично || регулярно || непрерывно || бессрочно || всегда || круглогодично',
  constantBasis: 'постоянн|ой ая ую ый || регулярн|ой ая || систематическ|ой ая || непрерывн|ой ая',
  measure: 'мере || мер',
  occasion: 'случа|е ях || если',
  need: 'необходимост|и ь || запрос|у ам е ах || требовани|ю ям и || потребност|и ям || заявк|е ам || обращени|ю ям и || желани|ю и || ситуации || факту || надобности || возможности',
  arrival:
    'поступлени|и е || заключени|и || возникновени|и е || появлени|и е || прием|е || наличии || изменени|и ях || назначении || трудоустройстве || обнаружении || выявлении || прибытии || зачислении',
  document:
    'план|- а у ом е ы ов ам || график|- а у ом е и ов ам || расписани|е я ю ем и || согласно || соответствии || положени|ю я ем || приказ|у а ом ам || циклограмм|а е ы ой || календар|ь ю я ем || смет|а е',
  numberSign: '№ || no || n || п || пункт|- а у е || ст || стать|я и ей || приложени|е я ю || раздел|- а у',
  holiday: 'каникул|ы - ам ах ами || каникулярн|ый ое ого ом ые ых || отпуск|- а е ов',
  results: 'итог|ам и || результат|ам ы',
  relative:
    'через || спустя || момент|а у || дат|ы || истечении || прошествии || дневный || недельный || месячный || годичный',
  inclusive: 'включительно || вкл',
};

const lexicon = buildLexicon();

function buildLexicon(): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  const add = (forms: string, meaning: Meaning): void => {
    for (const form of expand(forms)) if (!map.has(form)) map.set(form, meaning);
  };
  months.forEach(([stem, endings, abbreviations], index) => {
    const nominative = expand(`${stem}|${endings.split(' ')[0]}`)[0];
    for (const form of expand(`${stem}|${endings}`)) {
      add(form, { type: 'month', month: index + 1, nominative: form === nominative, short: false });
    }
    for (const form of abbreviations.split(' ').filter(Boolean)) {
      add(form, { type: 'month', month: index + 1, nominative: true, short: true });
    }
  });
  seasons.forEach((forms, index) => add(forms, { type: 'season', season: index + 1 }));
  weekdays.forEach(([forms, distributive], index) => {
    add(forms, { type: 'weekday', weekday: index + 1, distributive: false });
    add(distributive, { type: 'weekday', weekday: index + 1, distributive: true });
  });
  for (const [unit, [forms, distributive]] of Object.entries(units) as [Unit, readonly [string, string]][]) {
    add(forms, { type: 'unit', unit, distributive: false });
    add(distributive, { type: 'unit', unit, distributive: true });
  }
  for (const [forms, recurrence] of rhythms) add(forms, { type: 'rhythm', recurrence });
  for (const [value, stem] of Object.entries(ordinals)) {
    const endings = value === '1' ? 'ый ая ое ого ой ому ую ым ом' : ordinalEndings;
    add(`${stem}|${endings}`, { type: 'numeral', value: Number(value), ordinal: true });
  }
  add('трет|ий ья ье ьего ьей ью ьему ьим ьем ьи ьих', { type: 'numeral', value: 3, ordinal: true });
  for (const [value, forms] of Object.entries(cardinals)) {
    add(forms, { type: 'numeral', value: Number(value), ordinal: false });
  }
  add('двадцать', { type: 'tens', value: 20 });
  add('тридцать', { type: 'tens', value: 30 });
  for (const [word, forms] of Object.entries(keywords) as [Keyword, string][]) {
    add(forms, { type: 'word', word });
  }
  return map;
}

/** «ма|й я || нед» → май, мая, нед; «-» is an empty ending. */
function expand(forms: string): string[] {
  return forms.split('||').flatMap((group) => {
    const [stem = '', endings] = group.trim().split('|');
    if (endings === undefined) return [stem];
    return endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending));
  });
}

/** Shorter months are too near to other words: «март» and «парт», «июнь» and «июль». */
const shortestMisspeltMonth = 6;

function misspeltMonth(word: string): Meaning | null {
  if (word.length < shortestMisspeltMonth - 1 || word.length > 10) return null;
  for (const [index, [stem, endings]] of months.entries()) {
    if (!word.startsWith(stem.charAt(0))) continue;
    for (const form of expand(`${stem}|${endings}`)) {
      if (form.length >= shortestMisspeltMonth && differByOneSlip(form, word)) {
        return { type: 'month', month: index + 1, nominative: !word.endsWith('я'), short: false };
      }
    }
  }
  return null;
}

/** One letter wrong, missing, doubled, or two neighbours swapped. */
function differByOneSlip(right: string, written: string): boolean {
  let head = 0;
  while (head < right.length && right[head] === written[head]) head += 1;
  const rest = right.slice(head);
  const writtenRest = written.slice(head);
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2);
  return (
    writtenRest.slice(1) === rest.slice(1) ||
    writtenRest === rest.slice(1) ||
    writtenRest.slice(1) === rest ||
    writtenRest === swapped
  );
}
