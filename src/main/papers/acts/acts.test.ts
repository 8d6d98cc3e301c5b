import { beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../shared/contract/papers';
import { plainDate } from '../../../shared/model/plainDate';
import type { Database } from '../../database/connection';
import { builtInActs } from '../../documents/acts';
import { sampleSchool, TODAY } from '../../pairs/testing/school';
import { startDraft } from '../defaults/start';
import { makePapers } from '../makePapers';
import { savePaperTexts } from '../texts/texts';
import { draftWarnings } from '../warnings';
import { actProblems } from './actProblems';
import { actCatalogue } from './acts';
import { saveActs } from './saveActs';

let database: Database;
beforeEach(async () => {
  ({ database } = await sampleSchool());
});

const own: Act = {
  id: 'local-2021',
  kind: 'приказ',
  issuer: 'отдела образования Образцового района',
  number: '12',
  date: plainDate(2021, 9, 1),
  title: 'О наставничестве',
  otherTitles: [],
  shortTitle: 'Приказ отдела',
  inForceFrom: plainDate(2021, 9, 1),
  inForceTo: plainDate(2022, 8, 31),
  note: 'Заменён приказом № 30',
  verified: true,
};
const done = { ok: true, value: { done: true } };

describe('the list of acts', () => {
  it('is the built-in one until the school changes it, and again when it goes back', () => {
    expect(actCatalogue(database)).toEqual(builtInActs);
    expect(saveActs(database, [...builtInActs, own])).toEqual(done);
    expect(actCatalogue(database).at(-1)).toEqual(own);
    expect(saveActs(database, null)).toEqual(done);
    expect(actCatalogue(database)).toEqual(builtInActs);
  });

  it('is what papers cite: a correction is printed', () => {
    const corrected = builtInActs.map((act) =>
      act.id === 'methodology-2019' ? { ...act, number: 'Р-146', kind: 'приказ' } : act,
    );
    saveActs(database, corrected);
    const made = makePapers(database, startDraft(database, 'order-introduction', [], null, TODAY), TODAY);
    const words = JSON.stringify(made);
    expect(words).toContain('приказом Министерства просвещения Российской Федерации');
    expect(words).toContain('№\u00A0Р-146');
  });

  it.each<[change: Partial<Act>, problem: string]>([
    [{ id: 'свой акт' }, 'обозначение «свой акт»'],
    [{ id: 'methodology-2019' }, 'обозначение «methodology-2019» стоит дважды'],
    [{ kind: ' ' }, 'не указан вид акта'],
    [{ title: '' }, 'не указано название'],
    [{ title: 'О {school}' }, 'фигурных скобок'],
    [{ inForceTo: plainDate(2020, 1, 1) }, 'перестаёт действовать раньше'],
  ])('refuses %j', (change, problem) => {
    const refused = saveActs(database, [...builtInActs, { ...own, ...change }]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'acts-wrong' } });
    expect(JSON.stringify(refused)).toContain(problem);
    expect(actCatalogue(database)).toEqual(builtInActs);
  });

  it('keeps an act that a text cites: a built-in one, or one of the school’s own', () => {
    const without = builtInActs.filter(({ id }) => id !== 'methodology-2019');
    expect(JSON.stringify(saveActs(database, without))).toContain('«Методология (целевая модель)');
    saveActs(database, [...builtInActs, own]);
    savePaperTexts(database, 'order-introduction', [
      { path: 'preamble', lines: ['Согласно {local-2021.dat}'] },
    ]);
    const refused = JSON.stringify(saveActs(database, builtInActs));
    expect(refused).toContain(
      'акт «Приказ отдела» удалить нельзя, на него ссылается документ «Приказ «О внедрении',
    );
  });
});

describe('an act that is cited', () => {
  const on = (day: Parameters<typeof actProblems>[2]) => actProblems([own], ['local-2021'], day);

  it('is flagged before and after it is in force, with what has replaced it', () => {
    expect(on(plainDate(2021, 8, 31))).toEqual(['Приказ № 12: действует только с 01.09.2021']);
    expect(on(plainDate(2021, 9, 1))).toEqual([]);
    expect(on(plainDate(2022, 8, 31))).toEqual([]);
    expect(on(plainDate(2022, 9, 1))).toEqual([
      'Приказ № 12: не действует после 31.08.2022. Заменён приказом № 30',
    ]);
  });

  it('is flagged where the list does not have it', () => {
    expect(actProblems([], ['local-2021'], TODAY)).toEqual([
      'Акта «local-2021», на который ссылается текст, нет в списке актов',
    ]);
  });

  it('is flagged in the paper that cites it, on the paper’s own day', () => {
    saveActs(database, [...builtInActs, own]);
    savePaperTexts(database, 'order-introduction', [
      { path: 'preamble', lines: ['Согласно {local-2021.dat}'] },
    ]);
    const draft = startDraft(database, 'order-introduction', [], null, TODAY);
    const warningsOn = (date: ReturnType<typeof plainDate>) =>
      draftWarnings(database, { ...draft, date }, TODAY);
    expect(warningsOn(plainDate(2022, 1, 12))).toEqual([]);
    expect(warningsOn(plainDate(2023, 1, 12)).join()).toContain('не действует после 31.08.2022');
  });
});
