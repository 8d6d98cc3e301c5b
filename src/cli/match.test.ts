import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../main/database/testing/temporaryFolder';
import { runCli } from './runCli';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function match(...args: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(['match', ...args], {
    // eslint-disable-next-line @typescript-eslint/require-await -- standard input is asynchronous by its nature.
    stdin: (async function* () {
      yield '';
    })(),
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaint: complaints.join('\n') };
}

async function fileOf(text: string): Promise<string> {
  const path = join(folder, 'подбор.json');
  await writeFile(path, text);
  return path;
}

const people = {
  mentors: [
    { id: 1, personId: 101, name: 'Примерова А. С.', capacity: 2, subjects: ['математика'] },
    { id: 2, personId: 102, name: 'Пробная Т. В.', capacity: 1, subjects: ['физика'] },
  ],
  mentees: [
    { id: 11, personId: 111, name: 'Образцов И. П.', subjects: ['математика'] },
    { id: 12, personId: 112, name: 'Условный К. Л.' },
    { id: 13, personId: 113, name: 'Тестова М. Н.', excluded: 'нет согласия на обработку' },
  ],
  preferences: {
    menteeChoices: [{ menteeId: 11, mentorIds: [1, 2] }],
    mentorChoices: [{ mentorId: 1, menteeIds: [12, 11] }],
  },
  fixed: [{ mentorId: 2, menteeId: 12 }],
};

describe('match', () => {
  it('gives the shape that scripts rely on', async () => {
    const { code, out } = await match(await fileOf(`\uFEFF${JSON.stringify(people)}`));
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toEqual({
      pairs: [
        {
          mentorId: 1,
          menteeId: 11,
          why: 'первый выбор наставляемого, второй — наставника; предмет совпадает; нагрузка 1 из 2',
        },
        {
          mentorId: 2,
          menteeId: 12,
          why: 'пара закреплена; у наставляемого нет пожеланий; у наставника нет пожеланий; нагрузка 1 из 1',
        },
      ],
      unmatched: [{ menteeId: 13, reason: 'не участвует: нет согласия на обработку' }],
      refusedFixed: [],
      proven: true,
      measures: {
        mentees: 3,
        matched: 2,
        firstChoice: 1,
        topThree: 1,
        worstRank: 1,
        notNamed: 0,
        withoutChoice: 1,
        blockingPairs: [],
        loads: [
          { mentorId: 1, load: 1, capacity: 2 },
          { mentorId: 2, load: 1, capacity: 1 },
        ],
        loadSpread: 0,
        cost: 2,
      },
      stable: {
        pairs: [
          { mentorId: 1, menteeId: 11 },
          { mentorId: 2, menteeId: 12 },
        ],
        measures: expect.objectContaining({ matched: 2 }) as unknown,
      },
    });
  });

  it('says why a fixed pair could not be kept', async () => {
    const fixed = [...people.fixed, { mentorId: 1, menteeId: 12 }, { mentorId: 1, menteeId: 13 }];
    const { out } = await match(await fileOf(JSON.stringify({ ...people, fixed })));
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      refusedFixed: [
        { mentorId: 1, menteeId: 13, reason: 'наставляемый не участвует: нет согласия на обработку' },
        { mentorId: 2, menteeId: 12, reason: 'наставляемый уже в закреплённой паре' },
      ],
    });
  });

  it.each([
    ['{', 'это не JSON'],
    ['7', 'файл: не подходит значение'],
    ['{}', 'mentors: поля нет; mentees: поля нет'],
    ['{"mentors":[{"id":NaN}]}', 'это не JSON'],
    ['{"mentors":[{"id":1e400}],"mentees":[]}', 'mentors[0].id: не подходит значение (нужно: целое число)'],
    ['{"__proto__":{},"mentors":[],"mentees":[]}', '__proto__: неизвестное поле'],
    ['['.repeat(100_000) + ']'.repeat(100_000), '0: неизвестное поле'],
    [
      JSON.stringify({ ...people, mentors: people.mentors.map((mentor) => ({ ...mentor, capacity: -1 })) }),
      'mentors[0].capacity: не подходит значение (нужно: не меньше 0)',
    ],
    [JSON.stringify({ ...people, mentees: [...people.mentees, people.mentees[0]] }), 'повтор (11)'],
    [
      JSON.stringify({ ...people, mentees: [{ id: 1, personId: 2, name: 'ё'.repeat(1_000_000) }] }),
      'mentees[0].name: не подходит значение (нужно: не длиннее 200)',
    ],
    [JSON.stringify({ ...people, mentors: [{ id: 1 }] }), 'mentors[0].personId: поля нет'],
    [JSON.stringify({ ...people, people: [] }), 'people: неизвестное поле'],
    [JSON.stringify({ ...people, fixed: [{ mentorId: 7, menteeId: 11 }] }), 'нет наставника с id 7'],
  ])('refuses case %#', async (text, words) => {
    const { code, out, complaint } = await match(await fileOf(text));
    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(complaint).toContain('Файл «подбор.json» не описывает подбор пар');
    expect(complaint).toContain(words);
  });

  it('lets nobody mentor their own mentor, though the file wishes it', async () => {
    const both = [
      { id: 1, personId: 1, name: 'Первая А. А.', capacity: 1 },
      { id: 2, personId: 2, name: 'Вторая Б. Б.', capacity: 1 },
    ];
    const circle = {
      mentors: both,
      mentees: both.map(({ capacity: _, ...person }) => person),
      fixed: [
        { mentorId: 1, menteeId: 2 },
        { mentorId: 2, menteeId: 1 },
      ],
    };
    const { code, out } = await match(await fileOf(JSON.stringify(circle)));
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      pairs: [{ mentorId: 1, menteeId: 2 }],
      refusedFixed: [{ mentorId: 2, menteeId: 1 }],
    });
  });

  it('refuses what is not there or not a file', async () => {
    expect(await match(join(folder, 'нет.json'))).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('Файл «нет.json» не найден') as string,
    });
    expect(await match(folder)).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('это папка') as string,
    });
  });

  it.each([[[]], [['a.json', 'b.json']], [['a.json', '--fast']]])(
    'says what is right after %j',
    async (args) => {
      const { code, complaint } = await match(...args);
      expect(code).toBe(2);
      expect(complaint).toContain('Usage: npm run --silent cli');
    },
  );
});
