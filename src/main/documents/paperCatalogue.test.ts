import { describe, expect, it } from 'vitest';
import { paperKinds } from '../../shared/contract/papers';
import { buildPaper, missingFor, paperCatalogue, paperTitle } from './paperCatalogue';
import type { PaperSources } from './paperData';
import type { PaperBlock, PaperDocument } from './paperModel';
import { emptySources, fullRoadmap, sampleOrder, sampleSchool, sampleSources } from './testing/samplePapers';

describe('the catalogue', () => {
  it('holds every kind of the contract once, with a title', () => {
    expect(paperCatalogue.map(({ kind }) => kind)).toEqual(paperKinds);
    expect(paperKinds.map(paperTitle)).toEqual([
      'Приказ «О внедрении целевой модели наставничества»',
      'Приложение к приказу: Дорожная карта',
      'Дорожная карта',
      'Приказ «О выборе форм наставничества»',
      'Программа наставничества',
      'База наставников',
      'База наставляемых',
    ]);
  });

  it('says what each kind is made from', () => {
    expect(Object.fromEntries(paperCatalogue.map(({ kind, needs }) => [kind, needs]))).toEqual({
      'order-introduction': ['school', 'roadmap', 'order'],
      'order-appendix-roadmap': ['school', 'roadmap', 'order'],
      roadmap: ['school', 'roadmap'],
      'order-forms': ['school', 'forms', 'formsOrder'],
      programme: ['school', 'roadmap', 'forms'],
      'base-mentors': ['school', 'mentors'],
      'base-mentees': ['school', 'mentees'],
    });
  });
});

describe('what is missing', () => {
  it.each(paperKinds)('%s: nothing, where the sample is complete', (kind) => {
    expect(missingFor(kind, sampleSources)).toEqual([]);
  });

  const withRoadmap = paperCatalogue.filter(({ needs }) => needs.includes('roadmap')).map(({ kind }) => kind);
  it.each(withRoadmap)('%s: the roadmap, where there is none or it has no rows', (kind) => {
    const label = { field: 'roadmap.items', label: 'Мероприятия дорожной карты' };
    expect(missingFor(kind, { ...sampleSources, roadmap: null })).toEqual([label]);
    expect(missingFor(kind, { ...sampleSources, roadmap: { ...fullRoadmap, items: [] } })).toEqual([label]);
  });

  it('counts a text of mere spaces as missing', () => {
    const school = { ...sampleSchool, directorName: ' \u200B\n' };
    expect(missingFor('roadmap', { ...sampleSources, school })).toEqual([
      { field: 'school.directorName', label: 'Фамилия, имя, отчество руководителя' },
    ]);
  });

  it('does not count what a pen can fill in: date, number, curator', () => {
    const order = { ...sampleOrder, date: null, number: '', curatorAccusative: '', curatorDative: '' };
    expect(missingFor('order-introduction', { ...sampleSources, order })).toEqual([]);
  });

  it('names each field of an empty file', () => {
    expect(missingFor('order-introduction', emptySources).map(({ field }) => field)).toEqual([
      'school.fullName',
      'school.shortName',
      'school.settlement',
      'school.directorName',
      'roadmap.items',
    ]);
  });
});

describe('the order on introduction', () => {
  it('reads as a lawyer would write it', () => {
    expect(clausesOf(order())).toEqual([
      'Внедрить с 5 октября 2021 г. в МКОУ «НШДС с. Образцовое» целевую модель наставничества в форме «учитель – учитель».',
      'Назначить куратором внедрения целевой модели наставничества (далее – куратор) заместителя директора Примерову Анну Сергеевну.',
      'Утвердить Дорожную карту внедрения целевой модели наставничества в МКОУ «НШДС с. Образцовое» на 2021–2025 годы (приложение № 1).',
      'Куратору:',
      'Работникам, указанным в Дорожной карте в качестве ответственных, выполнить мероприятия в установленные сроки и информировать куратора об их результатах.',
      'Примеровой А.С. до 15 октября 2021 г. ознакомить педагогических работников с настоящим приказом под подпись.',
      'Примеровой А.С. в течение десяти рабочих дней со дня подписания разместить настоящий приказ и Дорожную карту на официальном сайте МКОУ «НШДС с. Образцовое» в информационно-телекоммуникационной сети «Интернет» (https://school.example/mentoring).',
      'Контроль за исполнением настоящего приказа оставляю за собой.',
    ]);
  });

  it('cites Р-145 by its exact title, number and date', () => {
    expect(textsOf(order()).join('\n')).toContain(
      'распоряжением Министерства просвещения Российской Федерации от 25 декабря 2019 г. № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих образовательную деятельность',
    );
  });

  it('names several forms with «и» before the last', () => {
    const formTitles = ['учитель – учитель', 'ученик – ученик', 'студент – ученик'];
    expect(clausesOf(order({ formTitles }))[0]).toContain(
      'в формах «учитель – учитель», «ученик – ученик» и «студент – ученик».',
    );
  });

  it('holds where the form leaves things open', () => {
    const [introduce, appoint, , , , acquaint, publish] = clausesOf(
      order({ startDate: null, curatorAccusative: '', curatorDative: '', acquaintBy: null, siteAddress: '' }),
    );
    expect(introduce).toContain('Внедрить со дня подписания настоящего приказа в');
    expect(appoint).toMatch(/\(далее – куратор\) _{30,}\.$/);
    expect(acquaint).toMatch(/^Куратору в течение трёх рабочих дней со дня подписания ознакомить/);
    expect(publish).toMatch(/^Куратору .* сети «Интернет»\.$/);
  });

  it('lays control on whom the form names', () => {
    const whom = 'заместителя директора Примерову А.С.';
    expect(clausesOf(order({ controlBy: whom })).slice(-1)).toEqual([
      'Контроль за исполнением настоящего приказа возложить на заместителя директора Примерову А.С.',
    ]);
  });

  it('writes «приказываю» in the school’s manner', () => {
    const spaced = { ...sampleSources, school: { ...sampleSchool, orderVerbStyle: 'spaced' as const } };
    expect(blocksOf(order())).toContainEqual({
      type: 'paragraph',
      style: 'commandCapitals',
      text: 'ПРИКАЗЫВАЮ:',
    });
    expect(blocksOf(buildPaper('order-introduction', spaced))).toContainEqual({
      type: 'paragraph',
      style: 'commandSpaced',
      text: 'приказываю:',
    });
  });

  it('gives six blank rows to sign where nobody is named, else a row each with initials', () => {
    const sheet = (paper: PaperDocument) => paper.sections[0]?.blocks.slice(-1)[0];
    expect(sheet(order({ acquainted: [] }))).toMatchObject({ rows: { length: 6 } });
    expect(sheet(order({ acquainted: ['Примерова Анна Сергеевна'] }))).toMatchObject({
      rows: [{ cells: ['Примерова\u00A0А.С.', '', expect.stringContaining('20__')] }],
    });
  });
});

describe('the roadmap', () => {
  it('stands behind its order under the order’s date and number', () => {
    expect(textsOf(order())).toContain('к приказу\nМКОУ «НШДС с. Образцовое»\nот 5 октября 2021 г. № 45-ОД');
  });

  it('says УТВЕРЖДЕНА by the order where it is printed apart', () => {
    expect(textsOf(buildPaper('order-appendix-roadmap', sampleSources)).slice(0, 2)).toEqual([
      'Приложение № 1',
      'УТВЕРЖДЕНА\nприказом\nМКОУ «НШДС с. Образцовое»\nот 5 октября 2021 г. № 45-ОД',
    ]);
  });

  it('has the director’s УТВЕРЖДАЮ where it stands alone', () => {
    expect(textsOf(buildPaper('roadmap', sampleSources)).slice(0, 4)).toEqual([
      'УТВЕРЖДАЮ',
      'Директор\nМКОУ «НШДС с. Образцовое»',
      '_______________ Н.П. Образцова',
      expect.stringMatching(/^«___» _+ 20__ г\.$/),
    ]);
  });

  it('has the school’s own five columns and its ten rows', () => {
    const table = blocksOf(buildPaper('roadmap', sampleSources)).find((block) => block.type === 'table');
    expect(table).toMatchObject({
      columns: ['№', 'Мероприятия', 'Сроки', 'Результат', 'Ответственные'].map((header) => ({ header })),
      rows: {
        length: 10,
        9: { cells: ['10', expect.any(String), 'Май', expect.any(String), expect.any(String)] },
      },
    });
  });

  it('names a stage once, above the first of its activities', () => {
    const items = ['Подготовка', 'Подготовка', 'Встречи', ''].map((stage, index) => ({
      number: String(index + 1),
      stage,
      activity: 'дело',
      deadlineText: 'май',
      outcome: '',
      responsible: [],
    }));
    const sources = { ...sampleSources, roadmap: { ...fullRoadmap, items } };
    const table = blocksOf(buildPaper('roadmap', sources)).find((block) => block.type === 'table');
    expect(table?.rows.map((row) => (row.type === 'band' ? row.text : row.cells[0]))).toEqual([
      'Подготовка',
      '1',
      '2',
      'Встречи',
      '3',
      '4',
    ]);
  });

  it('opens with basis, goal, tasks, results and forms where the school wrote them', () => {
    const texts = textsOf(buildPaper('roadmap', { ...sampleSources, roadmap: fullRoadmap }));
    expect(texts).toContain('Задачи:');
    expect(texts).toContain('Ожидаемые результаты:');
    expect(texts).toContain('Форма наставничества «учитель – учитель»');
    expect(texts.filter((text) => text.startsWith('Цель: '))).toHaveLength(2);
  });
});

function order(changes: Partial<PaperSources['order']> = {}): PaperDocument {
  return buildPaper('order-introduction', { ...sampleSources, order: { ...sampleOrder, ...changes } });
}

function blocksOf(paper: PaperDocument): readonly PaperBlock[] {
  return paper.sections.flatMap(({ blocks }) => blocks);
}

/** Unbreakable spaces as plain ones: these tests are about words. */
function textsOf(paper: PaperDocument): readonly string[] {
  return blocksOf(paper)
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    .map((text) => text.replace(/\u00A0/g, ' '));
}

function clausesOf(paper: PaperDocument): readonly string[] {
  return blocksOf(paper)
    .flatMap((block) => (block.type === 'clauses' ? block.clauses : []))
    .map(({ text }) => text.replace(/\u00A0/g, ' '));
}
