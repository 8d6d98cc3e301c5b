import { describe, expect, it } from 'vitest';
import type { PaperBlock, PaperDocument } from '../../paperModel';
import { casesOf, papersOf, type PaperCase } from '../../testing/paperVariants';
import { readModel } from '../../testing/readModel';
import { people } from '../../testing/samplePeople';
import { scoreSum } from './curatorScore';
import { directorDative } from './directorDative';
import { percentWords } from './indicators';
import { durationWords } from './meetingLog';
import { recordPapers } from './recordPapers';

describe('a blank form', () => {
  it.each(recordPapers)('$kind has rules or empty rows for a pen', ({ kind }) => {
    const blocks = documentOf(kind, 'empty').sections.flatMap((section) => section.blocks);
    expect(blocks.some(hasRoom)).toBe(true);
  });

  it('never holds the word of a value that is not there', () => {
    for (const { kind } of recordPapers) {
      expect(wordsOf(documentOf(kind, 'empty'))).not.toMatch(/null|undefined|NaN|Infinity/);
    }
  });
});

describe('лист ознакомления', () => {
  it('names the act of the register with its date and number', () => {
    expect(wordsOf(documentOf('acquaintance-sheet', 'sample'))).toContain(
      'Приказ «Об утверждении наставнических пар и групп» от 15 сентября 2025 г. № 52-ОД',
    );
  });

  it('waits for a document where none is named', () => {
    const blank = madeOf('acquaintance-sheet', 'empty');
    expect(blank.missing.map(({ field }) => field)).toContain('values.what');
    expect(madeOf('acquaintance-sheet', 'typed').missing).toEqual([]);
  });

  it('agrees with how many and with who acquaints', () => {
    const words = wordsOf(documentOf('acquaintance-sheet', 'sample'));
    expect(words).toContain('Всего в листе: 4 человека.');
    expect(words).toContain('Ознакомление провела:');
    expect(wordsOf(documentOf('acquaintance-sheet', 'typed'))).toContain('Ознакомление провёл(а):');
  });
});

describe('протокол педсовета', () => {
  it('tells the votes, «нет» for nobody, and blanks where they were not counted', () => {
    expect(wordsOf(documentOf('council-extract', 'minutes'))).toContain(
      'Голосование: за – 10, против – нет, воздержались – 2.',
    );
    expect(wordsOf(documentOf('council-extract', 'empty'))).toMatch(/за – \S*_+\S*, против/);
  });

  it('is certified where it is an extract, and signed where it is whole', () => {
    expect(wordsOf(documentOf('council-extract', 'sample'))).toContain('Выписка верна');
    const minutes = wordsOf(documentOf('council-extract', 'minutes'));
    expect(minutes).not.toContain('Выписка верна');
    expect(minutes).not.toContain('п/п');
    expect(minutes).toContain('Присутствовали (4 человека): Примерова А.С.');
  });
});

describe('заявление', () => {
  it('is addressed in the dative, from whom in the genitive, and agrees with the sex', () => {
    const words = wordsOf(documentOf('mentor-application', 'sample'));
    expect(words).toContain('Директору');
    expect(words).toContain('Образцовой Н.П.');
    expect(words).toContain('от учителя начальных классов\nНаставниковой Марии Петровны');
    expect(words).toContain('Готова помочь наставляемым');
    expect(wordsOf(documentOf('mentor-application', 'pupil'))).toContain('от обучающейся 4 А класса');
  });

  it('gives no consent itself', () => {
    expect(wordsOf(documentOf('mentor-application', 'sample'))).not.toMatch(/даю|согласен|согласна/i);
  });

  it('leaves the name of the head to a pen where its cases cannot be told', () => {
    expect(directorDative({ directorPosition: 'Директор', directorName: 'Шевчук' })).toEqual({
      position: 'Директору',
      name: '',
    });
  });
});

describe('показатели', () => {
  it.each([
    [2, 3, '66,7'],
    [0, 5, '0'],
    [5, 5, '100'],
    [0, 0, '—'],
    [null, 5, ''],
  ])('%s of %s is «%s»', (part, whole, words) => {
    expect(percentWords(part, whole)).toBe(words);
  });
});

describe('оценка куратора', () => {
  it.each([
    [[2, 2, 2, 2, 2, 2, 2, 1, 0], { sum: 15, level: 'optimal' }],
    [[2, 2, 2, 2, 2, 2, 2, 0, 0], { sum: 14, level: 'acceptable' }],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], { sum: 9, level: 'acceptable' }],
    [[1, 1, 1, 1, 1, 1, 1, 1, 0], { sum: 8, level: 'unacceptable' }],
    [[1, 1, 1, 1, 1, 1, 1, 1, null], null],
  ] as const)('%j → %j', (scores, found) => {
    expect(scoreSum(scores)).toEqual(found);
  });
});

describe('журналы', () => {
  it.each([
    [45, '45 минут'],
    [60, '1 час'],
    [200, '3 часа 20 минут'],
    [301, '5 часов 1 минута'],
    [0, '0 минут'],
  ])('%i minutes are «%s»', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words);
  });

  it('the journal of orders holds the chosen series and year only', () => {
    const words = wordsOf(documentOf('order-journal', 'sample'));
    expect(words).toContain('45-ОД');
    expect(words).toContain('Зарегистрировано: 2 приказа.');
    const definition = definitionOf('order-journal');
    const sample = caseOf('order-journal', 'sample');
    const otherYear = definition.make({
      ...sample.data,
      values: { ...(sample.data['values'] as object), year: 2022 },
    });
    expect(wordsOf(otherYear.document)).not.toContain('45-ОД');
    const personnel = definition.make({
      ...sample.data,
      values: { ...(sample.data['values'] as object), series: 'personnel' },
    });
    expect(wordsOf(personnel.document)).not.toContain('45-ОД');
  });

  it('the grid of attendance has a column a session and goes on in the next table', () => {
    const grids = documentOf('training-log', 'long').sections[1]?.blocks.filter(
      ({ type }) => type === 'table',
    );
    expect(grids).toHaveLength(Math.ceil(300 / 16));
    const columns = grids?.flatMap((table) => (table.type === 'table' ? [table.columns.length - 3] : []));
    expect(columns?.reduce((sum, count) => sum + count, 0)).toBe(300);
  });
});

describe('сводный отчёт и справка', () => {
  it('count a person once however many pairs they are in', () => {
    const definition = definitionOf('summary-report');
    const sample = caseOf('summary-report', 'sample');
    const [pair] = sample.data['pairs'] as readonly Record<string, unknown>[];
    const document = definition.make({
      ...sample.data,
      pairs: [pair, { ...pair, mentees: [people.otherMentee, people.mentee] }],
    }).document;
    expect(wordsOf(document)).toContain('Всего в программе: 1 пара, 1 группа; 1 наставник, 2 наставляемых.');
  });

  it('print a dash where there is nothing to count from', () => {
    const { rows } = tablesOf(documentOf('analytic-note', 'sample'))[1] ?? { rows: [] };
    expect(rows.map((row) => (row.type === 'cells' ? row.cells[5] : ''))).toEqual(['66,7', '83,3', '—']);
  });

  it('set the SWOT analysis two by two, and in more rows where one would be higher than a page', () => {
    const swotOf = (name: string) => tablesOf(documentOf('analytic-note', name))[2]?.rows ?? [];
    expect(swotOf('sample')).toHaveLength(2);
    expect(swotOf('empty')).toHaveLength(2);
    expect(swotOf('long')).toHaveLength(80);
  });

  it('name the level of the sum', () => {
    expect(wordsOf(documentOf('analytic-note', 'sample'))).toContain(
      'Сумма: 15 из 18 – оптимальный уровень.',
    );
  });
});

function definitionOf(kind: string) {
  const definition = recordPapers.find((paper) => paper.kind === kind);
  if (!definition) throw new Error(`no paper ${kind}`);
  return definition;
}

function caseOf(kind: string, name: string): PaperCase {
  const found = casesOf(definitionOf(kind)).find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name} of ${kind}`);
  return found;
}

function madeOf(kind: string, name: string) {
  const [paper] = papersOf(definitionOf(kind), caseOf(kind, name));
  if (!paper) throw new Error(`${kind} makes no paper`);
  return paper;
}

function documentOf(kind: string, name: string): PaperDocument {
  return madeOf(kind, name).document;
}

function tablesOf(document: PaperDocument) {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
  );
}

/** All that is printed, with ordinary spaces. */
function wordsOf(document: PaperDocument): string {
  return JSON.stringify(readModel(document)).replaceAll('\u00A0', ' ').replaceAll('\\n', '\n');
}

function hasRoom(block: PaperBlock): boolean {
  if (block.type === 'line') return block.parts.some(({ ruled }) => ruled);
  return block.type === 'table' && block.rowHeightMm > 0;
}
