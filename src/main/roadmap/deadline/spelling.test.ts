import { describe, expect, it } from 'vitest';
import { spelledPlainly, ungluedWords } from './spelling';

describe('ungluedWords', () => {
  it.each([
    ['сентябрьоктябрь', ['сентябрь', 'октябрь']],
    ['втечениеучебногогода', ['втечение', 'учебного', 'года']],
    ['досентября', ['до', 'сентября']],
    ['смая', ['с', 'мая']],
  ])('parts «%s»', (word, words) => {
    expect(ungluedWords(word)).toEqual(words);
  });

  it.each([
    'закон',
    'сразу',
    'отчет',
    'задача',
    'встреча',
    'доклад',
    'наставник',
    'воспитатели',
    'посещение',
  ])('leaves «%s» alone', (word) => {
    expect(ungluedWords(word)).toBeNull();
  });

  it('looks no further than a long word, so that time stays bounded', () => {
    expect(ungluedWords('октябрьмарт'.repeat(100))).toBeNull();
  });
});

describe('spelledPlainly', () => {
  it.each([
    ['З0 сентября 2O22', '30 сентября 2022'],
    ['10 ноября 2020¹ года', '10 ноября 2020 года'],
    ['I кв-л, 1 раз в м-ц', 'I квартал, 1 раз в месяц'],
    ['1У четверть', 'IУ четверть'],
    ['«01» сен\u00ADтября', '01 сентября'],
    ['Зима, II полугодие', 'Зима, II полугодие'],
  ])('writes «%s» as «%s»', (phrase, plain) => {
    expect(spelledPlainly(phrase)).toBe(plain);
  });
});
