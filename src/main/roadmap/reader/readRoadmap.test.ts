import { describe, expect, it } from 'vitest';
import type { RoadmapDraft } from '../../../shared/model/roadmap';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readRoadmap, type ReadRoadmapOptions, type RoadmapReading } from './readRoadmap';
import { readerStubs } from './testing/readerStubs';
import {
  listItem,
  listLevel,
  lists,
  mergeOn,
  mergeStart,
  p,
  run,
  span,
  tbl,
  tc,
  tr,
  wordFile,
  type WordFileParts,
} from './testing/wordFile';

const HEADER = ['№', 'Мероприятия', 'Сроки', 'Результат', 'Ответственные'];
const row = (number: string, activity: string, deadline = 'май'): readonly string[] => [
  number,
  activity,
  deadline,
  'Справка',
  'Куратор',
];

function read(
  body: string,
  parts: WordFileParts = {},
  options: Partial<ReadRoadmapOptions> = {},
): RoadmapReading {
  const result = readRoadmap(wordFile(body, parts), 'план.docx', { ...readerStubs, ...options });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function draft(
  body: string,
  parts: WordFileParts = {},
  options: Partial<ReadRoadmapOptions> = {},
): RoadmapDraft {
  return read(body, parts, options).draft;
}

/** number, activity of each item */
function brief(body: string, parts: WordFileParts = {}): readonly (readonly [string | null, string])[] {
  return draft(body, parts).items.map(({ number, activity }) => [number, activity]);
}

describe('columns', () => {
  it.each([
    [['Содержание работы', 'Период', 'Исполнители'], 'activity deadline responsible'],
    [
      ['п/п', 'Виды деятельности', 'Дата проведения', 'Ответственный исполнитель'],
      'number activity deadline responsible',
    ],
    [['№ п/п', 'Этапы', 'Содержание этапа', 'Срок реализации'], 'number stage activity deadline'],
    [
      ['Ответственные лица', 'Планируемый результат', 'Срок', 'Наименование мероприятия'],
      'responsible outcome deadline activity',
    ],
    [
      ['№', 'Направление', 'Мероприятие', 'Время', 'Итог', 'Примечание'],
      'number stage activity deadline outcome other',
    ],
    [
      ['Дата проведения мероприятия', 'Форма проведения', 'Мероприятие', 'Кто проводит'],
      'deadline other activity responsible',
    ],
    [
      ['№', 'Наименование этапа', 'Мероприятие', 'Содержание деятельности', 'Сроки', 'Ответственные'],
      'number stage activity outcome deadline responsible',
    ],
    [['Этап работы', 'Сроки', 'Ответственный'], 'activity deadline responsible'],
    [
      ['№', 'Что делаем', 'Когда', 'Ответст-\nвенный', 'Отметка об исполнении'],
      'number activity deadline responsible other',
    ],
    [['№', 'Мероприятие', 'Срок (план)', 'Срок (факт)'], 'number activity deadline other'],
  ])('%j', (header, roles) => {
    const body = tbl(
      header,
      header.map((_, at) => (header[at] === '№' || header[at] === 'п/п' ? '1' : 'май')),
    );
    expect(
      draft(body)
        .columns.map(({ role }) => role)
        .join(' '),
    ).toBe(roles);
  });

  it('takes a nameless first column for numbers only when it holds different numbers', () => {
    const header = ['', ...HEADER.slice(1)];
    const numbered = draft(tbl(header, row('1.', 'Первое'), row('2.', 'Второе')));
    expect(numbered.columns[0]?.role).toBe('number');
    expect(numbered.items.map(({ number }) => number)).toEqual(['1', '2']);
    const marked = draft(tbl(header, row('1-4', 'Первое'), row('1-4', 'Второе')));
    expect(marked.columns[0]?.role).toBe('other');
    expect(marked.items.map(({ number }) => number)).toEqual([null, null]);
  });

  it('reads a header of two rows, and joins what stands under «начало» and «окончание» to one deadline', () => {
    const body = tbl(
      tr([
        tc('№', mergeStart),
        tc('Мероприятие', mergeStart),
        tc('Сроки', span(2)),
        tc('Ответственный', mergeStart),
      ]),
      tr([tc('', mergeOn), tc('', mergeOn), 'начало', 'окончание', tc('', mergeOn)]),
      ['1', 'Первое', '1 мая', '5 мая', 'Куратор'],
    );
    const { columns, items } = draft(
      body,
      {},
      { columns: ['number', 'activity', 'deadline', 'deadline', 'responsible'] },
    );
    expect(columns.map(({ header }) => header)).toEqual([
      '№',
      'Мероприятие',
      'Сроки начало',
      'Сроки окончание',
      'Ответственный',
    ]);
    expect(items).toMatchObject([{ number: '1', activity: 'Первое', deadlineText: '1 мая – 5 мая' }]);
    expect(draft(body).items).toMatchObject([{ deadlineText: '1 мая – 5 мая' }]);
  });

  it('takes the title from a row above the header', () => {
    const title = 'План мероприятий на 2022-2023 учебный год';
    expect(draft(tbl(tr([tc(title, span(5))]), HEADER, row('1', 'Первое')))).toMatchObject({
      title,
      schoolYear: 2022,
    });
  });

  it('finds a header below a title row, and leaves that row out', () => {
    expect(brief(tbl(tr([tc('План мероприятий', span(5))]), HEADER, row('1', 'Первое')))).toEqual([
      ['1', 'Первое'],
    ]);
  });

  it('lets a person give the columns other roles', () => {
    const body = tbl(['А', 'Б', 'В'], ['Первое', 'май', 'Куратор']);
    const { items, columns } = draft(
      body,
      {},
      { table: 0, columns: ['activity', 'deadline', 'responsible'] },
    );
    expect(items).toMatchObject([
      { activity: 'Первое', deadlineText: 'май', responsible: ['Куратор'], outcome: null },
    ]);
    expect(columns.map(({ role }) => role)).toEqual(['activity', 'deadline', 'responsible']);
  });

  it('follows the order of cells where the grid of a row has slipped', () => {
    const body = tbl(
      tr(['№', tc('Мероприятия', span(2)), 'Сроки', 'Ответственные']),
      tr([tc('1', span(2)), 'Первое', 'май', 'Куратор']),
    );
    expect(draft(body).items).toMatchObject([{ number: '1', activity: 'Первое', deadlineText: 'май' }]);
  });
});

describe('rows', () => {
  it('drops column numbers, repeated headers, empty rows', () => {
    const body = tbl(
      HEADER,
      ['1', '2', '3', '4', '5'],
      row('1.', 'Первое'),
      ['', '', '', '', ''],
      HEADER,
      ['1', '2', '3', '4', '5'],
      row('2.', 'Второе'),
    );
    expect(brief(body)).toEqual([
      ['1', 'Первое'],
      ['2', 'Второе'],
    ]);
  });

  it('takes stages from rows across the table, merged or not, and lets numbers restart', () => {
    const body = tbl(
      HEADER,
      tr([tc('I. Подготовительный этап', span(5))]),
      row('1.', 'Первое'),
      tr(['II.', tc('Основной этап', span(4))]),
      row('1.', 'Второе'),
      ['', 'Итоги', '', '', ''],
      row('1.', 'Третье'),
    );
    expect(draft(body).items.map(({ number, stage, activity }) => [number, stage, activity])).toEqual([
      ['1', 'I. Подготовительный этап', 'Первое'],
      ['1', 'II. Основной этап', 'Второе'],
      ['1', 'Итоги', 'Третье'],
    ]);
  });

  it('takes the deadline from a month that stands right across the table', () => {
    const body = tbl(
      ['№', 'Мероприятия', 'Ответственные'],
      tr([tc('Сентябрь', span(3))]),
      ['1', 'Первое', 'Куратор'],
      tr([tc('Итоги', span(3))]),
      ['2', 'Второе', 'Куратор'],
    );
    expect(draft(body).items).toMatchObject([
      { activity: 'Первое', deadlineText: 'Сентябрь' },
      { activity: 'Второе', deadlineText: '' },
    ]);
  });

  it('takes stages from a merged column', () => {
    const body = tbl(
      ['Этап', 'Мероприятие', 'Срок'],
      tr([tc('Начало', mergeStart), 'Первое', 'май']),
      tr([tc('', mergeOn), 'Второе', 'май']),
      tr([tc('Конец', mergeStart), 'Третье', 'май']),
    );
    expect(draft(body).items.map(({ stage }) => stage)).toEqual(['Начало', 'Начало', 'Конец']);
  });

  it('lets a merged cell apply to all its rows', () => {
    const body = tbl(
      HEADER,
      tr(['1', 'Первое', tc('октябрь', mergeStart), 'Справка', tc('Куратор', mergeStart)]),
      tr(['2', 'Второе', tc('', mergeOn), 'Приказ', tc('', mergeOn)]),
      tr([tc('3', mergeStart), tc('Третье', mergeStart), 'ноябрь', 'Отчёт', 'Директор']),
      tr([tc('', mergeOn), tc('', mergeOn), 'январь', 'Отчёт', 'Директор']),
    );
    expect(draft(body).items).toMatchObject([
      { number: '1', deadlineText: 'октябрь', responsibleText: 'Куратор' },
      { number: '2', deadlineText: 'октябрь', responsibleText: 'Куратор', outcome: 'Приказ' },
      { number: '3', activity: 'Третье', deadlineText: 'ноябрь' },
      { number: '3', activity: 'Третье', deadlineText: 'январь' },
    ]);
  });

  it('joins the rows of one merged task', () => {
    const body = tbl(
      HEADER,
      tr([tc('1', mergeStart), tc('Первое', mergeStart), tc('май', mergeStart), 'Анкеты', 'Куратор']),
      tr([tc('', mergeOn), tc('', mergeOn), tc('', mergeOn), 'Отчёт', 'Директор']),
    );
    expect(draft(body).items).toMatchObject([
      { number: '1', outcome: 'Анкеты\nОтчёт', responsibleText: 'Куратор\nДиректор' },
    ]);
  });

  it('takes a short row for an activity, not for a stage', () => {
    expect(draft(tbl(HEADER, tr(['1', 'Первое']), row('2', 'Второе'))).items).toMatchObject([
      { number: '1', stage: null, activity: 'Первое', deadlineText: '', outcome: '' },
      { number: '2' },
    ]);
  });

  it('loses nothing of a row without an activity', () => {
    const body = tbl(
      HEADER,
      row('1', 'Первое'),
      ['', '', 'октябрь', 'Отчёт', ''],
      ['', '', '', 'Приказ', 'Директор'],
    );
    expect(draft(body).items).toMatchObject([
      { activity: 'Первое', deadlineText: 'май' },
      {
        number: '1',
        activity: 'Первое',
        deadlineText: 'октябрь',
        outcome: 'Отчёт\nПриказ',
        responsibleText: 'Директор',
      },
    ]);
  });

  it('keeps columns in place after gridBefore', () => {
    const body = tbl(HEADER, tr(['Первое', 'май', 'Справка', 'Куратор'], '<w:gridBefore w:val="1"/>'));
    expect(draft(body).items).toMatchObject([{ number: null, activity: 'Первое', deadlineText: 'май' }]);
  });

  it('joins tables of stages, and a table cut by a page, but no table of signatures', () => {
    const body =
      p('I этап. Подготовительный') +
      tbl(HEADER, row('1', 'Первое')) +
      p('II этап. Основной') +
      tbl(HEADER, row('1', 'Второе')) +
      tbl(row('2', 'Третье'), row('3', 'Четвёртое')) +
      tbl(['Директор', '', '', '', 'И.О. Фамилия']);
    const { items } = draft(body);
    expect(items.map(({ number, stage }) => [number, stage])).toEqual([
      ['1', 'I этап. Подготовительный'],
      ['1', 'II этап. Основной'],
      ['2', 'II этап. Основной'],
      ['3', 'II этап. Основной'],
    ]);
  });

  it('does not join a plan of another document', () => {
    const body = tbl(HEADER, row('1', 'Первое')) + p('Приложение 2') + tbl(HEADER, row('1', 'Чужое'));
    expect(brief(body)).toEqual([['1', 'Первое']]);
  });

  it('prefers the table called a roadmap, and lists the others for a person to choose', () => {
    const courses = tbl(['№', 'Тема занятия', 'Дата', 'Часы'], ['1', 'Лекция', 'май', '2']);
    const body = courses + p('Дорожная карта') + tbl(HEADER, row('1', 'Первое'));
    const reading = read(body);
    expect(reading.chosenTable).toBe(1);
    expect(reading.tables.map(({ caption, rows }) => [caption, rows])).toEqual([
      ['', 1],
      ['Дорожная карта', 1],
    ]);
    expect(read(body, {}, { table: 0 }).draft.items).toMatchObject([{ activity: 'Лекция' }]);
  });

  it('looks through a table that only frames the page', () => {
    expect(brief(tbl([tc(p('Дорожная карта') + tbl(HEADER, row('1', 'Первое')) + p(''))]))).toEqual([
      ['1', 'Первое'],
    ]);
  });
});

describe('words', () => {
  const activityOf = (cell: string, parts: WordFileParts = {}): string =>
    draft(tbl(HEADER, ['1', cell, 'май', 'Справка', 'Куратор']), parts).items[0]?.activity ?? '';

  it('keeps insertions and drops deletions, moved and hidden text', () => {
    const cell = p(
      `<w:ins w:id="1">${run('новое ')}</w:ins><w:del w:id="2"><w:r><w:delText>старое</w:delText></w:r></w:del>` +
        `<w:moveFrom w:id="3">${run('прежде')}</w:moveFrom>${run('скрыто', '<w:vanish/>')}` +
        run('видно ', '<w:vanish w:val="0"/>') +
        run('тайно', '<w:rStyle w:val="Hidden"/>') +
        run('слово'),
    );
    const styles =
      '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Hidden"><w:basedOn w:val="Base"/></w:style>';
    expect(activityOf(cell, { styles })).toBe('новое видно слово');
  });

  it('drops a deleted row together with its place in the automatic numbering', () => {
    const numbered = (activity: string, properties = ''): string =>
      tr([tc(p('', listItem(1))), activity, 'май', 'Справка', 'Куратор'], properties);
    const body = tbl(
      HEADER,
      numbered('Первое'),
      numbered('Удалено', '<w:del w:id="1" w:author="А"/>'),
      numbered('Второе'),
    );
    expect(brief(body, { numbering: lists(listLevel(0, 'decimal', '%1.')) })).toEqual([
      ['1', 'Первое'],
      ['2', 'Второе'],
    ]);
  });

  it('runs a paragraph on whose end was deleted', () => {
    const cell = p('Закрепление ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('пар');
    expect(activityOf(cell)).toBe('Закрепление пар');
  });

  it('reads rows, cells and words in content controls, but not their prompts', () => {
    const sdt = (content: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const controlled = sdt(tr(['1', sdt(tc(p(sdt(run('Первое'))))), 'май', 'Справка', 'Куратор']));
    const prompt = tc(sdt(p('Место для ввода текста'), '<w:showingPlcHdr/>') + p('Второе'));
    const body = tbl(HEADER, controlled, ['2', prompt, 'май', 'Справка', 'Куратор']);
    expect(brief(body)).toEqual([
      ['1', 'Первое'],
      ['2', 'Второе'],
    ]);
  });

  it('keeps the result of a field and drops its instruction', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const cell = p(
      `${field('begin')}<w:r><w:instrText> REF дата </w:instrText></w:r>${field('separate')}${run('результат')}${field('end')}` +
        `<w:fldSimple w:instr=" DATE ">${run(' поля')}</w:fldSimple>`,
    );
    expect(activityOf(cell)).toBe('результат поля');
  });

  it('reads breaks, tabs, hyphens and signs, and drops notes and invisible characters', () => {
    const cell = p(
      '<w:r><w:t>первая</w:t><w:br/><w:t>вто</w:t><w:softHyphen/><w:t>рая\u00AD</w:t><w:tab/><w:t>а</w:t>' +
        '<w:noBreakHyphen/><w:t>б</w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:footnoteReference w:id="2"/></w:r>',
    );
    expect(activityOf(cell)).toBe('первая\nвторая а-б•');
  });

  it('reads an alternative once, and a text box after its paragraph', () => {
    const box = `<w:txbxContent>${p('в рамке')}</w:txbxContent>`;
    const cell = p(
      '<w:r><w:t>слово</w:t><mc:AlternateContent>' +
        `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(activityOf(cell)).toBe('слово\nв рамке');
  });

  it('reads a nested table row by row', () => {
    const cell = tc(p('Анкеты:') + tbl(['до', 'октябрь'], ['после', 'май']) + p(''));
    expect(activityOf(cell)).toBe('Анкеты:\nдо октябрь\nпосле май');
  });

  it('keeps several paragraphs as lines, and marks list items where they are told apart', () => {
    const numbering = lists(listLevel(0, 'bullet', '·'), listLevel(0, 'russianLower', '%1)'));
    const bullets = (...items: readonly string[]): string =>
      tc(items.map((item) => p(item, listItem(1))).join(''));
    const letters = tc(p('анкеты', listItem(2)) + p('беседы', listItem(2)));
    const body = tbl(HEADER, [
      '1',
      'Первое',
      bullets('май', 'июнь'),
      letters,
      bullets('куратор;', 'наставник'),
    ]);
    expect(draft(body, { numbering }).items).toMatchObject([
      {
        deadlineText: 'май\nиюнь',
        outcome: 'а) анкеты\nб) беседы',
        responsibleText: '- куратор;\n- наставник',
      },
    ]);
  });

  it('reads other prefixes for the same namespace', () => {
    const document = wordBodyWithPrefix('ns0', tbl(HEADER, row('1', 'Первое')));
    expect(brief('', { document })).toEqual([['1', 'Первое']]);
  });
});

describe('the document around the table', () => {
  it('takes a person’s school year, else the title’s, else the first written one, else the fallback', () => {
    const table = tbl(HEADER, row('1', 'Первое'));
    expect(draft(p('Дорожная карта на 2022-2023 учебный год') + table).schoolYear).toBe(2022);
    expect(
      draft(p('Дорожная карта на 2022-2023 уч. год') + table, {}, { schoolYear: schoolYear(2025) })
        .schoolYear,
    ).toBe(2025);
    expect(draft(table).schoolYear).toBe(2030);
  });

  it('lets a stage that names its school year set it for its rows', () => {
    const years: number[] = [];
    draft(
      tbl(HEADER, tr([tc('2023-2024 учебный год', span(5))]), row('1', 'Первое')),
      {},
      {
        readDeadline: (phrase, year) => {
          years.push(year);
          return readerStubs.readDeadline(phrase, year);
        },
      },
    );
    expect(years).toContain(2023);
  });

  it('gives a draft without a title the general one, never the name of its file', () => {
    expect(draft(tbl(HEADER, row('1', 'Первое'))).title).toBe(
      'Дорожная карта внедрения целевой модели наставничества',
    );
  });
});

function wordBodyWithPrefix(prefix: string, body: string): string {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const renamed = body
    .replaceAll('<w:', `<${prefix}:`)
    .replaceAll('</w:', `</${prefix}:`)
    .replaceAll(' w:', ` ${prefix}:`);
  return `<${prefix}:document xmlns:${prefix}="${namespace}"><${prefix}:body>${renamed}</${prefix}:body></${prefix}:document>`;
}
