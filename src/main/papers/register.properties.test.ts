// Whatever is done in whatever order: numbers stay apart, and what is signed stays what it was.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datePartsOf, plainDate, type PlainDate } from '../../shared/model/plainDate';
import type { Result } from '../../shared/model/result';
import { factsOf, type PaperKind } from '../../shared/papers/kinds';
import { addPerson } from '../consents/testing/register';
import type { Database } from '../database/connection';
import { readChosenForms, saveForm } from '../forms/forms';
import { savePair } from '../pairs/editPairs';
import { paperOfOrder, saveOrder } from '../pairs/orders';
import { orderInput, pairInput, TODAY, valueOf } from '../pairs/testing/school';
import { mergePeople } from '../people/merge';
import { readPeople } from '../people/roster';
import { removePerson } from '../people/removePerson';
import { updatePerson } from '../people/repository';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import { updateTexts } from '../roadmap/documentTexts';
import { removeItem } from '../roadmap/editRoadmap';
import { viewRoadmap } from '../roadmap/viewRoadmap';
import { exportable } from './exportPaper';
import { nextNumber, numbering } from './numbering';
import { ordinalOf } from './numbers';
import { previewPaper } from './preview';
import { listPapers } from './records';
import { cancelPaper, getPaper, removePaper, savePaper } from './register';
import { save, schoolWithRegister, sign } from './testing/register';

const kinds = ['order-forms', 'order-curator', 'order-introduction', 'order-awards-staff'] as const;
const DAYS = [
  ...[plainDate(2020, 12, 31), plainDate(2021, 1, 1), plainDate(2021, 9, 1)],
  ...[plainDate(2021, 10, 5), TODAY],
];

type Step =
  | {
      readonly do: 'draft';
      readonly kind: PaperKind;
      readonly number: string;
      readonly date: PlainDate | null;
    }
  | {
      readonly do: 'sign';
      readonly place: number;
      readonly number: string;
      readonly date: PlainDate;
      readonly withGap: boolean;
    }
  | { readonly do: 'cancel'; readonly place: number }
  | { readonly do: 'remove'; readonly place: number };

const place = fc.nat(9);
const number = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((ordinal) => `${ordinal}-ОД`),
  fc.constantFrom('', '3', '№ 2-од', '2/1-ОД', '1-лс', '2-лс', '17-ОД'),
);
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('draft' as const),
        kind: fc.constantFrom(...kinds),
        number: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: number }),
        date: fc.constantFrom(...DAYS, null),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('sign' as const),
        place,
        number,
        date: fc.constantFrom(...DAYS),
        withGap: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'remove' as const), place }) },
  ),
  { minLength: 8, maxLength: 20, size: 'max' },
);

it('any sequence of drafts, signatures and cancellings keeps numbers apart in their series and years', async () => {
  let signed = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const { database } = await schoolWithRegister();
      const curator = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
      for (const step of sequence) {
        const result = await take(database, step, curator);
        if (step.do === 'sign') {
          if (result.ok) signed += 1;
          else refused += 1;
        }
        expectNumbersApart(database);
      }
      database.close();
    }),
    { numRuns: 12 },
  );
  // Both must have happened, or nothing was tried.
  expect(signed).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(10);
}, 120_000);

async function take(database: Database, step: Step, curator: number): Promise<Result<unknown>> {
  if (step.do === 'draft') {
    const values = {
      'order-awards-staff': {
        awards: [{ person: curator, kind: 'merit', reason: 'за труд', bonus: null }],
        grounds: ['отчёт'],
      },
    };
    const typed = step.kind === 'order-awards-staff' ? values[step.kind] : { curator };
    save(database, step.kind, { number: step.number, date: step.date, values: typed });
    return { ok: true, value: undefined };
  }
  const papers = listPapers(database, TODAY);
  const paper = papers[step.place % Math.max(1, papers.length)];
  const id = paper?.id ?? 1;
  if (step.do === 'remove') return removePaper(database, id);
  if (step.do === 'cancel') {
    return cancelPaper(database, { id, on: TODAY, byPaperId: null, words: 'решением' }, TODAY);
  }
  return sign(database, id, step.number, step.date, step.withGap);
}

function expectNumbersApart(database: Database): void {
  const patterns = numbering(database);
  const given = listPapers(database, TODAY).filter(
    ({ status, series }) => series !== null && (status === 'signed' || status === 'cancelled'),
  );
  const keys = given.map(({ series, number: own, date }) => {
    const pattern = patterns[series ?? 'core'];
    return [series, datePartsOf(date ?? TODAY).year, ordinalOf(own, pattern) ?? own.toLowerCase()].join(' ');
  });
  expect(new Set(keys).size).toBe(keys.length);
  for (const { series, date } of given) {
    if (series === null || date === null) continue;
    const { year } = datePartsOf(date);
    const pattern = patterns[series];
    // Drafts that have a number and a date count too: their numbers are written on paper already.
    const ordinals = listPapers(database, TODAY)
      .filter(
        (paper) => paper.series === series && paper.date !== null && datePartsOf(paper.date).year === year,
      )
      .flatMap((paper) => ordinalOf(paper.number, pattern) ?? []);
    const next = nextNumber(database, { series, date }).number;
    expect(ordinalOf(next, pattern)).toBe(Math.max(0, ...ordinals) + 1);
  }
}

/** Everything a paper is made from may change afterwards. */
const changes: Readonly<Record<string, (database: Database) => unknown>> = {
  'the school is renamed': (database) =>
    changeSchoolDetails(database, {
      ...schoolDetails(database),
      fullName: 'Другая школа',
      shortName: 'Другая',
      directorName: 'Новая Яна Львовна',
      layoutProfile: 'gost2016',
      orderVerbStyle: 'spaced',
    }),
  'people marry': (database) => {
    for (const person of readPeople(database).values()) {
      updatePerson(database, { ...person, surname: 'Замужняя', position: 'директор', nameForms: {} });
    }
  },
  'entries are merged': (database) => {
    const [keep, drop] = [...readPeople(database).keys()];
    return mergePeople(database, { keepId: keep ?? 0, dropId: drop ?? 0 });
  },
  'people are removed': (database) => {
    for (const id of readPeople(database).keys()) removePerson(database, id);
  },
  'the roadmap is rewritten': (database) => {
    const roadmap = valueOf(viewRoadmap(database));
    for (const { id } of roadmap.items.slice(1)) removeItem(database, id);
    const { title, organisation, basis, tasks, targetGroups, expectedResults, forms, termPeriod } =
      roadmap.document;
    const term = termPeriod && { firstYear: termPeriod.firstYear, lastYear: termPeriod.lastYear };
    const texts = { title, organisation, basis, tasks, targetGroups, expectedResults, forms, term };
    updateTexts(database, {
      ...texts,
      goal: 'Другая цель',
      tasks: [...tasks],
      targetGroups: [...targetGroups],
      expectedResults: [...expectedResults],
      forms: [],
    });
  },
  'forms are described anew': (database) => {
    const [form] = readChosenForms(database);
    if (form) {
      const { participants: _count, ...known } = form;
      saveForm(database, {
        ...known,
        title: 'Другая форма',
        goal: 'Иная',
        tasks: [],
        expectedResults: [],
        variants: [],
        programmes: [],
      });
    }
  },
  'other papers are made': (database) =>
    save(database, 'order-introduction', { number: '99-ОД', date: TODAY }),
};

it('a signed paper shows and prints what was signed, whatever happens afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(Object.keys(changes), { minLength: 1 }),
      fc.constantFrom(...(['order-forms', 'order-introduction', 'programme', 'order-pairs'] as const)),
      async (names, kind) => {
        const school = await schoolWithRegister();
        const { database } = school;
        const curator = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
        const id =
          kind === 'order-pairs'
            ? orderOnPairs(school)
            : save(database, kind, { values: valuesOf(kind, curator) });
        valueOf(await sign(database, id, factsOf(kind).series === null ? '' : '5-ОД'));
        const before = await printed(database, id);
        for (const name of names) database.transaction(() => changes[name]?.(database));
        expect(await printed(database, id)).toEqual(before);
        // Nor does anything that the window may still send.
        const { draft } = valueOf(getPaper(database, id, TODAY));
        expect(savePaper(database, { ...draft, number: '6-ОД' }, TODAY).ok).toBe(false);
        database.close();
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

function valuesOf(kind: PaperKind, curator: number) {
  return kind === 'programme' ? {} : { curator };
}

function orderOnPairs({
  database,
  addMentor,
  addMentee,
}: Awaited<ReturnType<typeof schoolWithRegister>>): number {
  const pair = pairInput(addMentor('Наставникова Мария Петровна'), [addMentee('Учебнова Елена Ивановна')]);
  const { id } = valueOf(savePair(database, pair, TODAY));
  const order = valueOf(saveOrder(database, orderInput([id]), TODAY));
  return paperOfOrder(database, order.id) ?? 0;
}

async function printed(database: Database, id: number) {
  const { draft } = valueOf(getPaper(database, id, TODAY));
  const { pages, title, papers } = valueOf(await previewPaper(database, draft, TODAY));
  const file = valueOf(exportable(database, draft, TODAY));
  const one = valueOf(await file.asOne());
  const each: unknown[] = [];
  for await (const made of file.each([])) each.push(valueOf(made));
  return { pages, title, papers, one: Buffer.from(one).toString('base64'), each };
}
