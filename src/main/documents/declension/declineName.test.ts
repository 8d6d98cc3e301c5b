import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName, grammaticalCases, type PersonName, type Sex } from '../../../shared/model/personName';
import { declineName, fullNameForms, surnameInitialsForms } from './declineName';
import { splitFullName } from './splitFullName';

const cases = ['gen', 'dat', 'acc', 'ins', 'pre'] as const;

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  const [header = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map((line) => Object.fromEntries(header.map((key, column) => [key, line[column] ?? ''])));
}

/** е = ё: papers use both. */
const plain = (text: string | undefined): string => (text ?? '').replace(/ё/g, 'е').replace(/Ё/g, 'Е');
const visible = (text: string): string => text.replace(/\u00A0/g, '~');
const sexOf = (letter: string | undefined): Sex => (letter === 'f' ? 'female' : 'male');
const nobody: PersonName = { surname: '', name: '', patronymic: '' };

describe('the names of real lists', () => {
  it.each(rowsOf('names.tsv'))('$full', (row) => {
    const name = splitFullName(row['full'] ?? '');
    const sex = sexOf(row['gender']);
    const forms = fullNameForms(name, sex);
    expect(cases.map((grammaticalCase) => plain(forms[grammaticalCase]))).toEqual(
      cases.map((grammaticalCase) => plain(row[grammaticalCase])),
    );
    expect(visible(plain(surnameInitialsForms(name, sex).dat))).toBe(
      plain(row['surname_initials_dat']).replace(/ (?=\S+\.$)/, '~'),
    );
  });
});

describe('hard words', () => {
  it.each([...rowsOf('names-fresh.tsv'), ...rowsOf('names-more.tsv')])('$kind $word, $sex', (row) => {
    const kind = row['kind'] as keyof PersonName;
    const forms = declineName({ ...nobody, [kind]: row['word'] ?? '' }, sexOf(row['sex']))[kind];
    expect(cases.map((grammaticalCase) => plain(forms[grammaticalCase]))).toEqual(
      cases.map((grammaticalCase) => plain(row[grammaticalCase])),
    );
  });

  it.each([
    ['Ёж', 'male', 'Ежа'],
    ['Орёл', 'male', 'Орла'],
    ['Щёголь', 'male', 'Щёголя'],
    ['Третья', 'female', 'Третьей'],
    ['Новицка', 'female', 'Новицкой'],
    ['Миних', 'male', 'Миниха'],
    ['фон Дервиз', 'male', 'фон Дервиза'],
    ['Иванова (Примерова)', 'female', 'Ивановой (Примеровой)'],
    ['Джаримок', 'male', 'Джаримока'],
    ['Март-оол', 'male', 'Март-оола'],
    ['Гусейн-заде', 'male', 'Гусейн-заде'],
    ['Садовий', 'male', 'Садового'],
  ] as const)('%s, %s, keeps its spelling', (surname, sex, genitive) => {
    expect(declineName({ ...nobody, surname }, sex).surname.gen).toBe(genitive);
  });
});

describe('names of syllables', () => {
  it.each([
    ['Ким Чен Ир', 'male', 'Ким Чен Ира'],
    ['Ким Чен-Ир', 'male', 'Ким Чен-Ира'],
    ['Нгуен Ван Хунг', 'male', 'Нгуен Ван Хунга'],
    ['Пак Чжи Сон', 'female', 'Пак Чжи Сон'],
    ['Ким Виктор', 'male', 'Кима Виктора'],
    ['Примерова Анна Мария', 'female', 'Примеровой Анны Марии'],
  ] as const)('%s, %s: %s', (text, sex, genitive) => {
    expect(fullNameForms(splitFullName(text), sex).gen).toBe(genitive);
  });
});

describe('any text', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('абвгеёжийклнорстуцчшьыэюяАЁЙЬЯ-. ')),
    maxLength: 30,
  });
  const anyText = fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 30 }));
  const anySex = fc.constantFrom<Sex>('male', 'female');

  it('is declined without an error, word for word, and its nominative is itself', () => {
    fc.assert(
      fc.property(anyText, anySex, (text, sex) => {
        const name = splitFullName(text);
        const forms = fullNameForms(name, sex);
        expect(forms.nom).toBe(fullName(name));
        for (const grammaticalCase of grammaticalCases) {
          expect(forms[grammaticalCase].split(' ')).toHaveLength(forms.nom.split(' ').length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('in capitals is declined in capitals', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('абвгежийклнорстуцчшьыэюя')),
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, anySex, (surname, sex) => {
        const small = declineName({ ...nobody, surname }, sex).surname;
        const capital = declineName({ ...nobody, surname: surname.toUpperCase() }, sex).surname;
        expect(capital.ins).toBe(small.ins.toUpperCase());
      }),
    );
  });
});
