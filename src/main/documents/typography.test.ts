import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindWords, quoted, sanitiseText, typeset } from './typography';

/** Shows what a reader cannot see. */
const visible = (text: string): string => text.replace(/\u00A0/g, '~');

describe('sanitiseText', () => {
  it.each([
    ['control characters', 'а\u0000б\u0008в\u001Fг\u007Fд\u009Fе', 'абвгде'],
    ['non-characters', 'а\uFFFEб\uFFFFв\uFDD0г\u{1FFFE}д', 'абвгд'],
    ['lone surrogates', 'а\uD800б\uDC00в', 'абв'],
    ['marks that reorder writing', 'а\u202Eбв\u202Cг\u2066д\u200F', 'абвгд'],
    ['invisible spaces and the BOM', '\uFEFFа\u200Bб\u2060в\u00ADг', 'абвг'],
  ])('drops %s', (_, raw, clean) => {
    expect(sanitiseText(raw)).toBe(clean);
  });

  it('makes one kind of line break of all', () => {
    expect(sanitiseText('1\r\n2\r3\v4\f5\u00856\u20287\u20298')).toBe('1\n2\n3\n4\n5\n6\n7\n8');
  });

  it('keeps what a person can see: emoji in one piece, Arabic, markup as text', () => {
    const text = '👩‍🏫 العربية <b>&amp;</b> =1+1';
    expect(sanitiseText(text)).toBe(text);
  });

  it('composes letters that came in parts', () => {
    expect(sanitiseText('и\u0306')).toBe('й');
  });

  it('leaves only characters that XML allows, whatever comes', () => {
    const allowed = /^[\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(anyText, (raw) => {
        const clean = sanitiseText(raw);
        expect(clean).toMatch(allowed);
        expect(sanitiseText(clean)).toBe(clean);
      }),
    );
  });
});

describe('typeset', () => {
  it.each([
    ['"Школа"', '«Школа»'],
    ['МКОУ "Школа "Радуга""', 'МКОУ «Школа „Радуга“»'],
    ['МКОУ «Школа «Радуга»»', 'МКОУ «Школа „Радуга“»'],
    ['„Школа“ и “school”', '«Школа» и «school»'],
    ['приказ "Об утверждении "дорожной карты" школы"', 'приказ «Об утверждении „дорожной карты“ школы»'],
  ])('sets quotes: %s', (raw, set) => {
    expect(typeset(raw)).toBe(set);
  });

  it.each(['диагональ 5"', 'МКОУ «Школа «Радуга»', '»наоборот«', 'строка "а\nстрока б"'])(
    'leaves quotes that do not pair as typed: %s',
    (raw) => {
      expect(typeset(raw)).toBe(raw);
    },
  );

  it.each([
    ['2021-2025 годы', '2021–2025~годы'],
    ['2021-2025г.г.', '2021–2025г.г.'],
    ['тел. 8-800-2021-2025', 'тел. 8-800-2021-2025'],
    ['учитель - учитель', 'учитель~– учитель'],
    ['учитель — учитель', 'учитель~– учитель'],
    ['школа- детский сад', 'школа- детский сад'],
    ['встреча-планирование', 'встреча-планирование'],
    ['- пункт перечня', '- пункт перечня'],
  ])('sets dashes: %s', (raw, set) => {
    expect(visible(typeset(raw))).toBe(set);
  });

  it.each([
    ['№ 45-ОД', '№~45-ОД'],
    ['от 5 октября 2021 г. № 45', 'от 5~октября~2021~г. №~45'],
    ['в 2021 году', 'в 2021~году'],
    ['ст. 9 и п. 3', 'ст.~9 и п.~3'],
    ['с. Образцовое, ул. Мира', 'с.~Образцовое, ул.~Мира'],
    ['Н. П. Образцова', 'Н.~П.~Образцова'],
    ['Примеровой А.С. поручить', 'Примеровой~А.С. поручить'],
    ['до 15 май', 'до 15 май'],
    ['класс. Образец', 'класс. Образец'],
  ])('binds what must stay on one line: %s', (raw, set) => {
    expect(visible(typeset(raw))).toBe(set);
  });

  it('takes out doubled spaces and the space before a comma', () => {
    expect(typeset('по  общеобразовательным , и СПО ; далее')).toBe('по общеобразовательным, и СПО; далее');
  });

  it('never changes a letter, digit or mark: only spaces, quotes and dashes', () => {
    const folded = (text: string): string =>
      text
        .replace(/[^\S\n]/gu, '')
        .replace(/[«»„“”]/g, '"')
        .replace(/[–—]/g, '-');
    fc.assert(
      fc.property(russianText, (text) => {
        expect(folded(typeset(text))).toBe(folded(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(russianText, (text) => {
        const once = typeset(text);
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the binding of words add nothing', () => {
    fc.assert(
      fc.property(russianText, (text) => {
        expect(bindWords(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('quoted', () => {
  it('puts the text’s own quotes one level down', () => {
    expect(quoted('клуб «Радуга»')).toBe('«клуб „Радуга“»');
    expect(quoted('учитель – учитель')).toBe('«учитель – учитель»');
  });
});

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

/** Pieces at which the rules meet, in any order. */
const russianText = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        '«',
        '»',
        '„',
        '“',
        '”',
        '-',
        '–',
        '—',
        ' ',
        '  ',
        '\u00A0',
        '\n',
        ',',
        ';',
        '.',
        '(',
        ')',
        '№',
        '5',
        '45',
      ],
      ...[
        '2021',
        '2025',
        'октября',
        'г.',
        'гг.',
        'ст.',
        'с.',
        'А.',
        'С.',
        'Петрова',
        'школа',
        'и',
        '/',
        '§',
        'год',
      ],
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
