import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCellChars } from './cellWords';
import { splitResponsible } from './splitResponsible';

describe('splitResponsible on cells of real plans', () => {
  // 50 cells found in published plans or varied from them.
  it.each(fixture('responsible.tsv'))('$id splits «$cell»', ({ cell, roles }) => {
    expect(splitResponsible(cell)).toEqual(roles);
  });

  // Written from the rules by another hand.
  it.each(fixture('responsible-fresh.tsv'))('$id splits «$cell»', ({ cell, roles }) => {
    expect(splitResponsible(cell)).toEqual(roles);
  });

  // Written from the rules before the splitter saw them.
  it.each(fixture('responsible-more.tsv'))('$id splits «$cell»', ({ cell, roles }) => {
    expect(splitResponsible(cell)).toEqual(roles);
  });
});

describe('splitResponsible by rule', () => {
  it.each<[rule: string, cell: string, roles: readonly string[]]>([
    ['a hyphen at a line break is dropped', 'Замести-\nтель дирек-\nтора', ['Заместитель директора']],
    ['unless it belongs to the word', 'учителя-\nпредметники', ['учителя-предметники']],
    ['and in compounds', 'социально-\nпсихологическая служба', ['социально-психологическая служба']],
    ['a break inside a role', 'Классные\nруководители,\nпедагоги', ['Классные руководители', 'педагоги']],
    ['a name beside one person’s role', 'Директор О.П. Громова', ['Директор О.П. Громова']],
    ['a name after the role of several', 'Учителя Громова О.П.', ['Учителя', 'Громова О.П.']],
    [
      'roles with their names in a row',
      'Директор Орлов И.И. Завуч Белова А.А.',
      ['Директор Орлов И.И.', 'Завуч Белова А.А.'],
    ],
    [
      'an apposition',
      'Белова А.А., учитель физики, Орлов И.И.',
      ['Белова А.А., учитель физики', 'Орлов И.И.'],
    ],
    ['no apposition of several', 'Белова А.А., педагоги', ['Белова А.А.', 'педагоги']],
    ['a full name', 'Белова Анна Андреевна, Орлов Иван Ильич', ['Белова Анна Андреевна', 'Орлов Иван Ильич']],
    [
      '«и» between whole roles',
      'Отдел образования и директор школы',
      ['Отдел образования', 'директор школы'],
    ],
    ['«и» between persons', 'Белова А.А. и Орлов И.И.', ['Белова А.А.', 'Орлов И.И.']],
    ['«и» inside a role', 'Учитель истории и обществознания', ['Учитель истории и обществознания']],
    ['«и» inside a body', 'Отдел воспитания и спорта', ['Отдел воспитания и спорта']],
    [
      'a restored head after commas',
      'Зам. директора по УВР, ВР, АХЧ',
      ['Зам. директора по УВР', 'Зам. директора по ВР', 'Зам. директора по АХЧ'],
    ],
    ['a restored head of teachers', 'Учителя математики, физики', ['Учителя математики', 'Учителя физики']],
    [
      'parted by capitals only',
      'Куратор Наставники Классные руководители',
      ['Куратор', 'Наставники', 'Классные руководители'],
    ],
    ['a genitive is no new role', 'Советник\nдиректора по воспитанию', ['Советник директора по воспитанию']],
    ['a lost hyphen', 'Педагог психолог', ['Педагог психолог']],
    ['a spaced hyphen', 'педагог – наставник', ['педагог – наставник']],
    ['a body with a name of its own', 'МКОУ Заречная школа, педагоги', ['МКОУ Заречная школа', 'педагоги']],
    ['commas in quotes', 'АНО «Дети, семья», куратор', ['АНО «Дети, семья»', 'куратор']],
    ['commas in brackets', 'Завучи (по УВР, ВР), куратор', ['Завучи (по УВР, ВР)', 'куратор']],
    ['a clause after a comma', 'Педагоги, участвующие в программе', ['Педагоги, участвующие в программе']],
    ['a slash', 'Директор школы / завуч', ['Директор школы', 'завуч']],
    ['a numbered list', '1. Директор 2. Куратор', ['Директор', 'Куратор']],
    ['a lettered list', 'а) директор;\nб) куратор', ['директор', 'куратор']],
    ['a label', 'Ответственные: директор, куратор', ['директор', 'куратор']],
    ['a full stop after a word goes', 'Куратор.', ['Куратор']],
    ['a full stop after an abbreviation stays', 'зам. дир. по ВР, кл. рук.', ['зам. дир. по ВР', 'кл. рук.']],
    ['a dash is nobody', ' – ', []],
  ])('%s', (_rule, cell, roles) => {
    expect(splitResponsible(cell)).toEqual(roles);
  });
});

describe('any cell at all', () => {
  const pieces = ['директор', 'Директор', 'и', ',', ';', '.', '\n', '-', '- ', '(', ')', '«', '»', 'Белова', 'А.А.', 'по', 'УВР', 'ВР', 'учителя', 'физики', '1.', '/', '\t', ':', 'классные']; // prettier-ignore
  const cells = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join('')),
  );

  it('never throws, and gives clean entries', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        for (const role of splitResponsible(cell)) {
          expect(role).toMatch(/[\p{L}\p{N}]/u);
          expect(role).not.toMatch(/^\s|\s$|\s\s|[\n\t]/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('loses no letter of a cell without hyphenation', () => {
    const lists = fc.array(
      fc.constantFrom('директор', 'Белова А.А.', 'педагоги', 'зам. директора по ВР', 'совет школы'),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(lists, fc.constantFrom(', ', '; ', '\n- ', ',\n'), (roles, separator) => {
        expect(
          splitResponsible(roles.join(separator))
            .join(' ')
            .match(/\p{L}+/gu),
        ).toEqual(roles.join(' ').match(/\p{L}+/gu));
      }),
    );
  });

  it('reads no further than its limit', () => {
    expect(splitResponsible(`директор${' '.repeat(longestCellChars)}, куратор`)).toEqual(['директор']);
  });
});

interface Row {
  readonly id: string;
  readonly cell: string;
  readonly roles: readonly string[];
}

function fixture(name: string): Row[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [id = '', cell = '', roles = ''] = line.split('\t');
    return {
      id,
      cell: cell.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
      roles: roles.split(' | ').filter(Boolean),
    };
  });
}
