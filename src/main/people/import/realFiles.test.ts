import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../database/connection';
import { dump } from '../../database/testing/sampleFile';
import { encode } from '../../spreadsheets/testing/encodings';
import { convertInLibreOffice } from '../../spreadsheets/testing/libreOffice';
import { escapeXml, xlsxFile } from '../../spreadsheets/testing/xlsxFile';
import { writeXlsx } from '../../spreadsheets/write/writeXlsx';
import { baseSheet } from '../baseSheet';
import { actions, importing, problems, STAFF, type Importing } from '../testing/importing';
import { addPerson, addRole, day, emptySchool, TODAY } from '../testing/samplePeople';

/** Nothing here is timed: a slow machine may take its time, a hang still ends. */
const SLOW_MS = 60_000;

let database: Database;
let desk: Importing['desk'];
let read: Importing['read'];
let take: Importing['take'];
let everybody: Importing['everybody'];
let named: Importing['named'];

beforeEach(async () => {
  database = await emptySchool();
  ({ desk, read, take, everybody, named } = importing(database));
});

describe('real files', () => {
  const HEADER = ['№', 'Фамилия', 'Имя', 'Отчество', 'общий', 'пед.', 'Телефон', 'E-mail'];

  /** As Excel writes it: a title over all columns, a header over two rows with merged cells, days as numbers. */
  function mergedWorkbook(): Uint8Array {
    const text = (at: string, value: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
    const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
    const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const lower = columns.map((column, at) => (column === 'A' ? '' : text(`${column}3`, HEADER[at] ?? '')));
    return xlsxFile({
      cells: [
        `<row r="1">${text('A1', 'Сведения о педагогах школы')}</row>`,
        `<row r="2">${text('A2', '№')}${text('B2', 'ФИО')}${text('E2', 'Стаж')}${text('G2', 'Контакты')}${text('I2', 'Дата рождения')}</row>`,
        `<row r="3">${lower.join('')}</row>`,
        `<row r="4">${number('A4', 1)}${text('B4', 'Примерова')}${text('C4', 'Анна')}${text('D4', 'Сергеевна')}${number('E4', 22)}${number('F4', 20)}${number('G4', 89131234567)}${text('H4', 'anna@example.org')}${number('I4', 29292)}</row>`,
        `<row r="5">${number('A5', 2)}${text('B5', 'Образцов')}${text('C5', 'Пётр')}${text('D5', 'Ильич')}<c r="E5"><f>1+1</f><v>2</v></c><c r="F5"><f>E5</f><v>2</v></c>${text('G5', '8(913)111-22-33')}<c r="I5" t="e"><v>#REF!</v></c></row>`,
      ].join(''),
      afterCells:
        '<mergeCells count="5"><mergeCell ref="A1:I1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:D2"/><mergeCell ref="E2:F2"/><mergeCell ref="G2:H2"/><mergeCell ref="I2:I3"/></mergeCells>',
    });
  }

  it('a header over two rows with merged cells, numbers as days and phones, a broken formula', () => {
    const view = read(mergedWorkbook(), 'педагоги.xlsx');
    expect(view.headerRow).toBe(2);
    expect(view.columns).toEqual([
      null,
      'surname',
      'name',
      'patronymic',
      null,
      'serviceYears',
      'phone',
      'email',
      'birthDate',
    ]);
    expect(problems(view)).toEqual(['Дата рождения: в ячейке ошибка формулы #ССЫЛКА!']);
    take(view);
    expect(named('Примерова')).toMatchObject({
      birthDate: '1980-03-12',
      service: { years: 20 },
      phone: '+7 913 123-45-67',
      email: 'anna@example.org',
    });
    expect(named('Образцов')).toMatchObject({ birthDate: null, service: { years: 2 } });
  });

  /** A list of pupils in flat OpenDocument, which LibreOffice turns into a workbook: merged cells, real days. */
  function openDocumentTable(): string {
    const cell = (text: string, span = '') =>
      `<table:table-cell ${span} office:value-type="string"><text:p>${escapeXml(text)}</text:p></table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const date = (text: string) =>
      `<table:table-cell office:value-type="date" office:date-value="${text}"><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const wide = (columns: number) =>
      `table:number-columns-spanned="${columns}" table:number-rows-spanned="1"`;
    const high = 'table:number-columns-spanned="1" table:number-rows-spanned="2"';
    return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Ученики">${[
      row(cell('Список обучающихся', wide(6)), covered, covered, covered, covered, covered),
      row(
        cell('№', high),
        cell('Обучающийся', wide(2)),
        covered,
        cell('Класс', high),
        cell('Законный представитель', wide(2)),
        covered,
      ),
      row(covered, cell('Ф.И.О.'), cell('Дата рождения'), covered, cell('Ф.И.О.'), cell('Телефон')),
      row(
        cell('1'),
        cell('Примеров Ваня Ильич'),
        date('2012-03-12'),
        cell('4а'),
        cell('Примеров Илья Петрович'),
        cell('89131234567'),
      ),
      row(
        cell('2'),
        cell('Образцова Оля Ильинична'),
        date('2011-04-13'),
        cell('5-Б'),
        cell('Образцова Яна Яковлевна'),
        cell('89237654321'),
      ),
      row(cell('Всего: 2', wide(6)), covered, covered, covered, covered, covered),
    ].join('')}</table:table></office:spreadsheet></office:body></office:document>`;
  }

  it(
    'a workbook that LibreOffice made: a header over two rows tells the child from the parent',
    async () => {
      const { pupils } = await convertInLibreOffice({ 'pupils.fods': openDocumentTable() }, 'xlsx');
      const view = read(pupils ?? new Uint8Array(), 'pupils.xlsx');
      expect(view.category).toBe('pupil');
      expect(view.columns).toEqual([
        null,
        'fullName',
        'birthDate',
        'className',
        'representative',
        'representativePhone',
      ]);
      expect(actions(view)).toEqual(['add', 'add']);
      take(view);
      expect(named('Образцова')).toMatchObject({ birthDate: '2011-04-13', className: '5 Б' });
      expect(everybody().filter(({ category }) => category === 'parent')).toMatchObject([
        { name: 'Илья', phone: '+7 913 123-45-67' },
        { name: 'Яна', phone: '+7 923 765-43-21' },
      ]);
    },
    SLOW_MS,
  );

  it('a .csv in Windows-1251 with semicolons', () => {
    expect(actions(read(encode(STAFF, 'windows-1251')))).toEqual(['add', 'add']);
  });

  it('a renamed Word file is refused, and so is a table without people', () => {
    const word = desk.read(database, encode('{\\rtf1 текст}', 'windows-1251'), 'список.xlsx', TODAY);
    expect(word.ok).toBe(false);
    const view = read('Месяц;Сумма\nянварь;5\n');
    expect(view.counts).toMatchObject({ add: 0, update: 0, same: 0 });
  });

  it(
    '5,000 rows are read, taken and found again',
    () => {
      const rows = Array.from({ length: 5_000 }, (_, at) => [
        `Примеров${'абвгдежзик'[at % 10] ?? ''} Иван${'абвгдежзик'[Math.floor(at / 10) % 10] ?? ''} ${String.fromCharCode(0x410 + (Math.floor(at / 100) % 32))}${'абвгд'[Math.floor(at / 3_200)] ?? ''}вич`,
        `${String((at % 28) + 1).padStart(2, '0')}.03.2012`,
        '4 А',
      ]);
      const bytes = writeXlsx([
        {
          name: 'Лист1',
          columns: ['ФИО', 'Дата рождения', 'Класс'].map((header) => ({ header, width: 20, type: 'text' })),
          rows,
        },
      ]);
      const first = read(bytes, 'ученики.xlsx');
      expect(first.rows).toHaveLength(5_000);
      const { added } = take(first);
      expect(added).toBe(first.counts.add);
      expect(read(bytes, 'ученики.xlsx').counts).toEqual({ ...first.counts, add: 0, same: first.counts.add });
    },
    SLOW_MS,
  );

  it('the exported base comes back as the same people', () => {
    const mentor = addPerson(database, 'Примерова Анна Сергеевна', {
      birthDate: day('1980-03-12'),
      position: 'учитель',
      service: { years: 20, statedOn: TODAY },
      qualification: 'высшая',
      competences: ['методика предмета'],
      phone: '+7 913 123-45-67',
      email: 'anna@example.org',
    });
    addRole(database, mentor, 'mentor');
    const { title, bytes } = baseSheet(database, 'mentor', TODAY);
    const view = read(bytes, `${title}.xlsx`);
    expect(view.role).toBe('mentor');
    expect(view.rows).toMatchObject([{ action: 'same', problems: [], changes: [] }]);
  });
});

describe('whatever the table says', () => {
  const letters = fc.constantFrom('Примеров', 'Образцов', 'Пробный', 'ПРИМЕРОВ', 'Ёлкин', 'Елкин', '');
  const given = fc.constantFrom('Иван', 'Пётр', 'Петр', 'И.', '');
  const patronymic = fc.constantFrom('Ильич', 'Ивановна', '');
  const cell = fc.constantFrom(
    '',
    '-',
    '12.03.2010',
    '12.03.10',
    '5 мая 1980 г.',
    '41710',
    '30.02.2010',
    'да',
    '4а',
    '10 «Б»',
    '89131234567',
    'м',
    'жен',
    '5 лет',
    'с 2018 года',
    'высшая',
    'наставник',
    'наставляемый',
    'Образцов Иван Ильич (отец)',
    'мать – Примерова Анна Ивановна; отец',
    'математика, физика',
    'одарённый',
    'Итого',
  );
  const header = fc.uniqueArray(
    fc.constantFrom(
      'Дата рождения',
      'Класс',
      'Должность',
      'Категория',
      'Стаж',
      'Телефон',
      'Законный представитель',
      'Предмет',
      'Запрос',
      'Целевая группа',
      'Роль',
      'Пол',
      'Примечание',
      'Что-то',
    ),
    { maxLength: 8 },
  );
  const table = fc
    .tuple(
      header,
      fc.array(fc.tuple(letters, given, patronymic, fc.array(cell, { minLength: 8, maxLength: 8 })), {
        maxLength: 12,
      }),
    )
    .map(([titles, rows]) =>
      [
        ['Фамилия', 'Имя', 'Отчество', ...titles].join(';'),
        ...rows.map(([one, two, three, cells]) =>
          [one, two, three, ...cells.slice(0, titles.length)].join(';'),
        ),
      ].join('\n'),
    );

  it(
    'a second import of the same file adds and changes nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(table, table, async (earlier, text) => {
          database = await emptySchool();
          ({ read, take } = importing(database));
          for (const known of [earlier, text]) {
            const view = read(known);
            if (view.counts.add + view.counts.update + view.counts.same > 0) take(view);
          }
          const before = dump(database);
          const again = read(text);
          expect(again.counts).toMatchObject({ add: 0, update: 0 });
          if (again.counts.same > 0) take(again);
          expect(dump(database)).toBe(before);
        }),
        { numRuns: 60 },
      );
    },
    SLOW_MS,
  );
});
