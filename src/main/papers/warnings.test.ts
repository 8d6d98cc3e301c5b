import { beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../shared/contract/papers';
import { plainDate, type PlainDate } from '../../shared/model/plainDate';
import type { PaperKind } from '../../shared/papers/kinds';
import { addPerson } from '../consents/testing/register';
import { formPapers } from '../documents/formPapers';
import { actsCitedIn } from '../documents/wordingOf';
import { TODAY, valueOf, type SampleSchool } from '../pairs/testing/school';
import { saveCatalogue } from '../school/catalogue';
import { actCatalogue } from './acts/acts';
import { listPapers } from './records';
import { cancelPaper } from './register';
import { newDraft, save, schoolWithRegister, sign } from './testing/register';
import { draftWarnings } from './warnings';

const ACT = 'methodology-2019';
let school: SampleSchool;

beforeEach(async () => {
  school = await schoolWithRegister();
  return () => school.database.close();
});

function change(given: Partial<Act>): void {
  const acts = actCatalogue(school.database);
  const changed = acts.map((act) => (act.id === ACT ? { ...act, ...given } : act));
  saveCatalogue(school.database, 'acts', changed);
}

describe('an act that a paper cites', () => {
  const citing = formPapers.find(({ texts }) => actsCitedIn(texts).includes(ACT));
  const kind = citing?.kind ?? 'roadmap';
  const warnings = (date = TODAY) =>
    draftWarnings(school.database, newDraft(school.database, kind, { date }), TODAY).filter((words) =>
      words.includes('Р-145'),
    );

  it('is told where it is not in force on the paper’s day, in the register too', () => {
    expect(citing).toBeDefined();
    expect(warnings()).toEqual([]);
    change({ inForceTo: plainDate(2021, 10, 31) });
    expect(warnings()).toEqual(['Распоряжение № Р-145: не действует после 31.10.2021']);
    expect(warnings(plainDate(2021, 10, 31))).toEqual([]);
    const id = save(school.database, kind, { date: TODAY });
    const record = listPapers(school.database, TODAY).find((paper) => paper.id === id);
    expect(record?.warnings).toContain('Распоряжение № Р-145: не действует после 31.10.2021');
    change({ inForceFrom: plainDate(2022, 1, 1), inForceTo: null });
    expect(warnings()).toEqual(['Распоряжение № Р-145: действует только с 01.01.2022']);
  });

  it('and that the list does not have is told by its name', () => {
    saveCatalogue(school.database, 'acts', []);
    expect(draftWarnings(school.database, newDraft(school.database, kind), TODAY).join()).toContain(ACT);
  });
});

describe('a law that came later', () => {
  const on = (kind: PaperKind, date: PlainDate) =>
    draftWarnings(school.database, newDraft(school.database, kind, { date }), TODAY);

  it('is told where a paper of an earlier day rests on the article that it added', () => {
    const told = [expect.stringContaining('№ 381-ФЗ: действует только с 01.03.2025')];
    for (const kind of ['consent-mentorship', 'contract-addendum'] as const) {
      expect(on(kind, plainDate(2025, 2, 28)), kind).toEqual(told);
      expect(on(kind, plainDate(2025, 3, 1)), kind).toEqual([]);
    }
  });

  it('is not told where the clauses that cite it are not printed yet', () => {
    expect(on('regulation', plainDate(2022, 1, 10))).toEqual([]);
    const id = save(school.database, 'regulation', { date: plainDate(2022, 1, 10) });
    expect(listPapers(school.database, TODAY).find((paper) => paper.id === id)?.warnings).toEqual([]);
    expect(on('regulation', plainDate(2021, 10, 5))).toEqual([expect.stringContaining('№ АЗ-1128/08')]);
  });
});

it('a paper that refers to a cancelled one says so', async () => {
  const { database } = school;
  const curator = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
  const repealed = save(database, 'order-introduction');
  const draft = newDraft(database, 'order-curator', { values: { curator, repealed } });
  const told = () => draftWarnings(database, draft, TODAY).filter((words) => words.includes('отменён'));
  valueOf(await sign(database, repealed, '1-ОД'));
  expect(told()).toEqual([]);
  valueOf(cancelPaper(database, { id: repealed, on: TODAY, byPaperId: null, words: 'решением' }, TODAY));
  expect(told()).toEqual([expect.stringContaining('О внедрении')]);
});
