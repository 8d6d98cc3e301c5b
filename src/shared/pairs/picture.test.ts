import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../gantt/textWidth';
import { pairStatuses, type PairStatus } from '../model/pairs';
import { layoutPairs, type PairsPicture, type PicturedPair } from './picture';
import { placeColumn } from './pictureColumn';
import { countCrossings, orderColumns, type Line } from './pictureOrder';
import { pairsSvg } from './pictureSvg';

const options = {
  title: 'Кто кого наставляет',
  caption: 'состояние на 8 ноября 2021 г.',
  withoutNames: false,
};

const mentors = [
  { participantId: 1, fullName: 'Примерова Анна Сергеевна', details: 'учитель начальных классов' },
  { participantId: 2, fullName: 'Образцова Нина Петровна', details: '' },
];
const mentees = [
  { participantId: 11, fullName: 'Учебный Павел Петрович', details: '4 А класс', until: null },
  { participantId: 12, fullName: 'Пробная Татьяна Викторовна', details: '4 Б класс', until: null },
  { participantId: 13, fullName: 'Ушедший Коля Олегович', details: '', until: '2021-11-01' },
];
const pair = (id: number, mentor: number, members: readonly number[], status: PairStatus): PicturedPair => ({
  id,
  status,
  mentor: at(mentors, mentor),
  mentees: members.map((member) => at(mentees, member)),
});
const sample = [pair(1, 0, [0, 2], 'active'), pair(2, 1, [1], 'proposed')];

const nodeOf = (picture: PairsPicture, id: number) =>
  at(
    picture.boxes.filter(({ participantId }) => participantId === id),
    0,
  );
const wordsOf = (picture: PairsPicture) =>
  [
    ...picture.texts,
    ...picture.boxes.flatMap(({ texts }) => texts),
    ...picture.legend.map(({ text }) => text),
  ].map(({ text }) => text);

describe('the picture of pairs', () => {
  it('has a box for everybody who is in a pair now and a line for each of them', () => {
    const picture = layoutPairs(sample, options);
    expect(picture.boxes.map(({ participantId, side }) => `${side} ${participantId}`).sort()).toEqual([
      'mentee 11',
      'mentee 12',
      'mentor 1',
      'mentor 2',
    ]);
    expect(picture.links.map(({ mentorId, menteeId, status }) => [mentorId, menteeId, status])).toEqual([
      [1, 11, 'active'],
      [2, 12, 'proposed'],
    ]);
    expect(wordsOf(picture)).toEqual(
      expect.arrayContaining([
        'Кто кого наставляет',
        '2 наставника',
        '2 наставляемых',
        'Примерова Анна Сергеевна',
        '4 Б класс',
        'предложена',
        'работает',
      ]),
    );
    expect(wordsOf(picture)).not.toContain('расторгнута');
  });

  it('puts a mentor level with the mentees', () => {
    const group = [pair(1, 0, [0, 1], 'active')];
    const picture = layoutPairs(group, options);
    const middle = (id: number) => nodeOf(picture, id).y + nodeOf(picture, id).height / 2;
    expect(middle(1)).toBeCloseTo((middle(11) + middle(12)) / 2);
  });

  it('for the site holds no name, position or class', () => {
    const svg = pairsSvg(layoutPairs(sample, { ...options, withoutNames: true }));
    for (const { fullName, details } of [...mentors, ...mentees]) {
      for (const word of `${fullName} ${details}`.split(' ').filter((part) => part.length > 2)) {
        expect(svg).not.toContain(word);
      }
    }
    expect(svg).toContain('Наставник 1');
    expect(svg).toContain('Наставляемый 2');
  });

  it('is well-formed whatever a name is, and tells states apart by line and sign', () => {
    const nasty = { participantId: 1, fullName: '<b>&"Имя"', details: '\u0000x' };
    const pairs = pairStatuses.map((status, index): PicturedPair => ({
      ...pair(index + 1, 1, [0], status),
      mentor: nasty,
    }));
    const svg = pairsSvg(layoutPairs(pairs, options));
    expect(svg).toContain('&lt;b&gt;&amp;&quot;Имя&quot;');
    expect(svg).not.toContain('\u0000');
    const styles = [...svg.matchAll(/stroke-width="([\d.]+)"( stroke-dasharray="[^"]+")?/g)].map(
      ([style]) => style,
    );
    for (const style of [
      'stroke-width="1.5" stroke-dasharray="5 4"',
      'stroke-width="3"',
      'stroke-width="2" stroke-dasharray="1 4"',
      'stroke-width="1.5" stroke-dasharray="9 4 2 4"',
    ]) {
      expect(styles).toContain(style);
    }
  });

  it('says so when there is no pair', () => {
    expect(wordsOf(layoutPairs([], options))).toContain('Пар пока нет.');
  });
});

const someone = (first: number) =>
  fc.record({
    participantId: fc.integer({ min: first, max: first + 8 }),
    fullName: fc.stringMatching(/^[А-Яа-я -]{1,90}$/),
    details: fc.stringMatching(/^[а-я ]{0,120}$/),
  });
const anyPairs = fc.array(
  fc.record({
    status: fc.constantFrom(...pairStatuses),
    mentor: someone(1),
    mentees: fc.array(
      someone(100).map((person) => ({ ...person, until: null })),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 12 },
);

it('boxes never overlap, texts stay inside them, and the same pairs give the same picture', () => {
  fc.assert(
    fc.property(anyPairs, (made) => {
      const pairs = made.map((one, index): PicturedPair => ({ ...one, id: index + 1 }));
      const picture = layoutPairs(pairs, options);
      for (const side of ['mentor', 'mentee'] as const) {
        const column = picture.boxes.filter((box) => box.side === side);
        expect(new Set(column.map(({ participantId }) => participantId)).size).toBe(column.length);
        for (const [index, box] of column.slice(1).entries()) {
          const above = at(column, index);
          expect(box.y).toBeGreaterThanOrEqual(above.y + above.height);
        }
      }
      for (const box of picture.boxes) {
        expect(box.y + box.height).toBeLessThan(picture.height);
        expect(box.x + box.width).toBeLessThan(picture.width);
        for (const { text, x, baseline, style } of box.texts) {
          expect(x + textWidth(text, style)).toBeLessThanOrEqual(box.x + box.width);
          expect(baseline).toBeGreaterThan(box.y);
          expect(baseline).toBeLessThan(box.y + box.height);
        }
      }
      expect(layoutPairs(pairs, options)).toEqual(picture);
    }),
  );
});

const anyLines = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([left, right]) =>
    fc.record({
      left: fc.constant(left),
      right: fc.constant(right),
      lines: fc.uniqueArray(fc.tuple(fc.nat({ max: left - 1 }), fc.nat({ max: right - 1 })), {
        maxLength: 9,
        selector: (line) => line.join(),
      }),
    }),
  );

describe('the order of the columns', () => {
  it('lets no line cross when everybody has one mentor', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6 }), { maxLength: 25 }), (mentorsOf) => {
        const lines = mentorsOf.map((mentor, mentee): Line => [mentor, mentee]);
        expect(countCrossings(orderColumns(7, mentorsOf.length, lines), lines)).toBe(0);
      }),
    );
  });

  it('finds the order without crossings of a chain that the barycentre alone would miss', () => {
    // 0 – a, b; 1 – c, d; 2 – b, e; 3 – d: left 0, 2, 1, 3 lets no line cross.
    const lines: readonly Line[] = [
      [0, 0],
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 4],
      [3, 3],
    ];
    expect(countCrossings(orderColumns(4, 5, lines), lines)).toBe(0);
  });

  it('is as good as the best of all orders of small columns, nearly always', () => {
    let [worse, tried] = [0, 0];
    fc.assert(
      fc.property(anyLines, ({ left, right, lines }) => {
        const best = Math.min(
          ...permutations(left).flatMap((lefts) =>
            permutations(right).map((rights) => countCrossings({ left: lefts, right: rights }, lines)),
          ),
        );
        tried += 1;
        if (countCrossings(orderColumns(left, right, lines), lines) > best) worse += 1;
      }),
      { numRuns: 30, seed: 2021 },
    );
    expect(worse / tried).toBeLessThanOrEqual(0.05);
  });

  it('keeps everybody and never crosses more than the order given', () => {
    fc.assert(
      fc.property(anyLines, ({ left, right, lines }) => {
        const order = orderColumns(left, right, lines);
        const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
        expect([...order.left].sort((a, b) => a - b)).toEqual(upTo(left));
        expect([...order.right].sort((a, b) => a - b)).toEqual(upTo(right));
        const given = countCrossings({ left: upTo(left), right: upTo(right) }, lines);
        expect(countCrossings(order, lines)).toBeLessThanOrEqual(given);
      }),
    );
  });
});

function permutations(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, place) => [...rest.slice(0, place), count - 1, ...rest.slice(place)]),
  );
}

describe('the place of boxes', () => {
  it('is as wished where nobody is in the way', () => {
    expect(
      placeColumn(
        [
          { height: 10, middle: 5 },
          { height: 10, middle: 50 },
        ],
        5,
      ),
    ).toEqual([0, 45]);
  });

  it('is shared fairly where two wish for the same', () => {
    expect(
      placeColumn(
        [
          { height: 10, middle: 50 },
          { height: 10, middle: 50 },
        ],
        4,
      ),
    ).toEqual([38, 52]);
  });

  it('is the nearest of all that keep order and gap', () => {
    const wishes = fc.array(
      fc.record({ height: fc.integer({ min: 1, max: 9 }), middle: fc.integer({ min: 0, max: 60 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        wishes,
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 }),
        (boxes, nudges) => {
          const gap = 2;
          const keeps = (tops: readonly number[]) =>
            tops.every(
              (top, index) =>
                top >= -1e-9 &&
                (index === 0 || top >= (tops[index - 1] ?? 0) + (boxes[index - 1]?.height ?? 0) + gap - 1e-9),
            );
          const distance = (tops: readonly number[]) =>
            tops.reduce((sum, top, index) => {
              const { height, middle } = at(boxes, index);
              return sum + (top + height / 2 - middle) ** 2;
            }, 0);
          const tops = placeColumn(boxes, gap);
          expect(keeps(tops)).toBe(true);
          const others = tops.map((top, index) => top + (nudges[index] ?? 0));
          if (keeps(others)) expect(distance(tops)).toBeLessThanOrEqual(distance(others) + 1e-9);
        },
      ),
    );
  });
});

/** An element that is known to be there. */
function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}
