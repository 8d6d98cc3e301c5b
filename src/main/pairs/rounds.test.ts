import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Round, RoundInput } from '../../shared/contract/pairs';
import { withdrawConsent } from '../consents/withdrawal';
import { day, refusalOf } from '../consents/testing/register';
import { acceptDraft, compareMethods, saveDraft } from './drafts';
import { savePair } from './editPairs';
import { matchHere } from './match';
import { listPairs } from './pairs';
import { listRounds, readRound, removeRound, saveAnswer, saveRound, saveRule } from './rounds';
import { pairInput, roundInput, sampleSchool, TODAY, valueOf, type SampleSchool } from './testing/school';

let school: SampleSchool;
let primerova: number;
let obraztsova: number;
let uchebny: number;
let probnaya: number;
let roundId: number;

beforeEach(async () => {
  school = await sampleSchool();
  primerova = school.addMentor('Примерова Анна Сергеевна');
  obraztsova = school.addMentor('Образцова Нина Петровна');
  uchebny = school.addMentee('Учебный Павел Петрович');
  probnaya = school.addMentee('Пробная Татьяна Викторовна');
  roundId = newRound();
  return () => school.database.close();
});

const idRow = v.object({ id: v.number() });
const newRound = (given: Partial<RoundInput> = {}) =>
  valueOf(saveRound(school.database, roundInput({ formId: school.forms.teachers, ...given }))).id;
const round = (): Round => valueOf(readRound(school.database, roundId, TODAY));
const answer = (participantId: number, chosen: readonly number[], refused = false) =>
  saveAnswer(school.database, { roundId, participantId, chosen: [...chosen], refused }, TODAY);
const draft = (...pairs: readonly (readonly [number, number])[]) =>
  saveDraft(
    school.database,
    {
      id: roundId,
      draft: pairs.map(([mentorId, menteeId]) => ({ mentorId, menteeId, byHand: false })),
      method: 'minimumCost',
    },
    TODAY,
  );
const accept = (asGroups: boolean) =>
  acceptDraft(
    school.database,
    { id: roundId, since: day('2021-11-15'), until: day('2022-05-31'), asGroups },
    TODAY,
  );

describe('a round', () => {
  it('has the open roles of its form and of none, by name', () => {
    school.addMentee('Ученик Олег Ильич', { role: { formId: school.forms.pupils } });
    const unsettled = school.addMentee('Ябеда Ян Ильич', { role: { formId: null } });
    school.addMentee('Ушедшая Мария Ивановна', { role: { leftOn: TODAY } });
    school.addMentee('Выбывшая Мария Ивановна', { person: { leftOn: TODAY } });
    expect(round().people.map(({ id }) => id)).toEqual([obraztsova, primerova, probnaya, uchebny, unsettled]);
    roundId = newRound({ formId: null });
    expect(round().people).toHaveLength(6);
  });

  it('is listed with how many have answered, the latest first', () => {
    valueOf(answer(uchebny, [primerova]));
    valueOf(answer(probnaya, [], true));
    valueOf(draft([primerova, uchebny]));
    const later = newRound({ title: 'Весна', heldOn: null });
    expect(valueOf(listRounds(school.database, TODAY))).toMatchObject([
      { id: later, title: 'Весна', answered: 0, asked: 4, drafted: 0 },
      { id: roundId, title: 'Осень 2021', answered: 2, asked: 4, drafted: 1 },
    ]);
    valueOf(removeRound(school.database, roundId));
    expect(valueOf(listRounds(school.database, TODAY))).toHaveLength(1);
    expect(refusalOf(removeRound(school.database, roundId))).toMatchObject({ code: 'not-found' });
  });

  it('keeps its settings', () => {
    const settings = { ...roundInput().settings, sameSubject: true, loadBalance: 'unimportant' as const };
    valueOf(saveRound(school.database, { ...roundInput({ title: 'Другое', settings }), id: roundId }));
    expect(round()).toMatchObject({ title: 'Другое', formId: null, settings, problem: { settings } });
    expect(refusalOf(saveRound(school.database, roundInput({ formId: 99 })))).toMatchObject({
      code: 'not-found',
    });
    expect(refusalOf(saveRound(school.database, roundInput({ id: 99 })))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('an answer', () => {
  it('is replaced, and taken back by an empty one', () => {
    valueOf(answer(uchebny, [primerova, obraztsova]));
    valueOf(answer(uchebny, [obraztsova]));
    valueOf(answer(primerova, [probnaya, uchebny]));
    const answers = () => round().people.map(({ id, answer: state, chosen }) => ({ id, state, chosen }));
    expect(answers()).toEqual([
      { id: obraztsova, state: 'missing', chosen: [] },
      { id: primerova, state: 'answered', chosen: [probnaya, uchebny] },
      { id: probnaya, state: 'missing', chosen: [] },
      { id: uchebny, state: 'answered', chosen: [obraztsova] },
    ]);
    expect(round().problem.preferences).toEqual({
      menteeChoices: [{ menteeId: uchebny, mentorIds: [obraztsova] }],
      mentorChoices: [{ mentorId: primerova, menteeIds: [probnaya, uchebny] }],
    });
    valueOf(answer(uchebny, [], true));
    expect(answers()[3]).toMatchObject({ state: 'refused', chosen: [] });
    valueOf(answer(uchebny, []));
    expect(answers()[3]).toMatchObject({ state: 'missing' });
  });

  it.each([
    [
      'one of the same side',
      () => answer(uchebny, [probnaya]),
      'Пробная\u00A0Т.В. — на той же стороне, выбирают из другой',
    ],
    [
      'somebody twice',
      () => answer(uchebny, [primerova, primerova]),
      'Примерова\u00A0А.С. — выбор повторяется',
    ],
    ['a stranger', () => answer(uchebny, [999]), 'этого человека нет в списке подбора'],
    ['by a stranger', () => answer(999, [uchebny]), 'этого человека нет в списке подбора'],
    ['a refusal with names', () => answer(uchebny, [primerova], true), 'отмечен отказ, но названы люди'],
    [
      'oneself',
      () => answer(primerova, [school.addRoleOf(primerova, 'mentee')]),
      'выбрать можно только другого человека',
    ],
  ])('is refused: %s', (_what, give, reason) => {
    expect(refusalOf(give())).toEqual({ code: 'answer-wrong', params: { reason } });
  });

  it('is refused with more names than the round has', () => {
    roundId = newRound({ choices: 1 });
    expect(refusalOf(answer(uchebny, [primerova, obraztsova]))).toMatchObject({ code: 'answer-wrong' });
  });

  it('of somebody who has left, or for them, is passed over', () => {
    valueOf(answer(uchebny, [primerova, obraztsova]));
    valueOf(answer(primerova, [uchebny]));
    school.database.run('UPDATE participant SET left_on = ? WHERE id = ?', [TODAY, primerova]);
    expect(round().people.find(({ id }) => id === uchebny)?.chosen).toEqual([obraztsova]);
    expect(round().problem.preferences.mentorChoices).toEqual([]);
    expect(valueOf(listRounds(school.database, TODAY))[0]).toMatchObject({ answered: 1, asked: 3 });
  });
});

describe('the task', () => {
  it('counts places, excludes by the first blocking lack, and knows running pairs', () => {
    const bare = school.addMentor('Новикова Инна Юрьевна', { bare: true });
    valueOf(
      savePair(school.database, pairInput(primerova, [uchebny], { formId: school.forms.teachers }), TODAY),
    );
    const { mentors, mentees, running } = round().problem;
    expect(mentors.map(({ id, capacity, load, excluded }) => ({ id, capacity, load, excluded }))).toEqual([
      { id: primerova, capacity: 2, load: 1, excluded: null },
      { id: obraztsova, capacity: 2, load: 0, excluded: null },
      { id: bare, capacity: 2, load: 0, excluded: 'согласие на обработку персональных данных: нет' },
    ]);
    expect(mentees.map(({ id, excluded }) => ({ id, excluded }))).toEqual([
      { id: uchebny, excluded: 'уже есть наставник (Примерова\u00A0А.С.)' },
      { id: probnaya, excluded: null },
    ]);
    expect(running).toHaveLength(1);
  });

  it('excludes a mentor without an interview, and whoever has taken the consent back', () => {
    school.database.run('DELETE FROM interview');
    const [consent] = school.database.all(
      'SELECT consent.id AS id FROM consent JOIN participant USING (person_id) WHERE participant.id = ?',
      [uchebny],
      idRow,
    );
    valueOf(withdrawConsent(school.database, { id: consent?.id ?? 0, withdrawnOn: TODAY, note: '' }, TODAY));
    const { mentors, mentees } = round().problem;
    expect(mentors.map(({ excluded }) => excluded)).toEqual(Array(2).fill('собеседование не проведено'));
    expect(mentees.map(({ excluded }) => excluded)).toEqual([
      'согласие на обработку персональных данных: отозвано',
      null,
    ]);
  });

  it('takes a mentee with a mentor of another form', () => {
    valueOf(
      savePair(school.database, pairInput(primerova, [uchebny], { formId: school.forms.pupils }), TODAY),
    );
    expect(round().problem.mentees.map(({ excluded }) => excluded)).toEqual([null, null]);
  });

  it('knows the mentor of a mentee who has left the programme and come back', () => {
    valueOf(savePair(school.database, pairInput(primerova, [uchebny]), TODAY));
    school.database.run('UPDATE participant SET left_on = ? WHERE id = ?', [TODAY, uchebny]);
    const back = school.addRoleOf(uchebny, 'mentee');
    expect(round().problem.mentees.find(({ id }) => id === back)?.excluded).toContain('уже есть наставник');
  });

  it('holds the rules', async () => {
    valueOf(answer(uchebny, [primerova]));
    const rule = (mentorId: number, menteeId: number, kind: 'fixed' | 'forbidden' | null) =>
      saveRule(school.database, { mentorId, menteeId, kind, reason: 'просьба' });
    valueOf(rule(primerova, uchebny, 'fixed'));
    valueOf(rule(primerova, uchebny, 'forbidden'));
    valueOf(rule(obraztsova, probnaya, 'fixed'));
    expect(round().rules).toEqual([
      { mentorId: primerova, menteeId: uchebny, kind: 'forbidden', reason: 'просьба' },
      { mentorId: obraztsova, menteeId: probnaya, kind: 'fixed', reason: 'просьба' },
    ]);
    const { minimumCost, stable } = valueOf(await compareMethods(round().problem, matchHere));
    const expected = [
      { mentorId: obraztsova, menteeId: uchebny },
      { mentorId: obraztsova, menteeId: probnaya },
    ];
    expect(minimumCost).toEqual(expected);
    expect(stable).toEqual(expected);
    valueOf(rule(primerova, uchebny, null));
    expect(round().rules).toHaveLength(1);
    expect(refusalOf(rule(uchebny, primerova, 'fixed'))).toMatchObject({ code: 'not-found' });
    expect(refusalOf(rule(primerova, school.addRoleOf(primerova, 'mentee'), 'fixed'))).toMatchObject({
      code: 'same-person',
    });
  });
});

describe('a draft', () => {
  it('is stored, also half done beside a fixed pair, and refused with what an order could not hold', () => {
    valueOf(
      saveRule(school.database, { mentorId: obraztsova, menteeId: probnaya, kind: 'fixed', reason: '' }),
    );
    valueOf(draft([primerova, uchebny]));
    expect(round()).toMatchObject({
      method: 'minimumCost',
      draft: [{ mentorId: primerova, menteeId: uchebny, byHand: false }],
    });
    const bare = school.addMentor('Новикова Инна Юрьевна', { bare: true });
    expect(refusalOf(draft([bare, uchebny]))).toEqual({
      code: 'draft-wrong',
      params: {
        problems: [
          'Новикова\u00A0И.Ю. — Учебный\u00A0П.П.: наставник не участвует: согласие на обработку персональных данных: нет',
        ],
      },
    });
    expect(round().draft).toHaveLength(1);
    expect(refusalOf(accept(true))).toMatchObject({ code: 'draft-wrong' });
    valueOf(draft());
    expect(round()).toMatchObject({ method: null, draft: [] });
  });

  it('becomes groups that say why', () => {
    valueOf(answer(uchebny, [primerova]));
    valueOf(answer(primerova, [uchebny]));
    valueOf(draft([primerova, uchebny], [primerova, probnaya]));
    expect(valueOf(accept(true))).toEqual({ pairs: 1 });
    expect(valueOf(listPairs(school.database, TODAY))).toMatchObject([
      {
        status: 'proposed',
        formId: school.forms.teachers,
        since: '2021-11-15',
        until: '2022-05-31',
        mentees: [{ participantId: uchebny }, { participantId: probnaya }],
        rationale: [
          'Учебный\u00A0П.П.: взаимно первый выбор; нагрузка 2 из 2',
          'Пробная\u00A0Т.В.: у наставляемого нет пожеланий; наставник его не называл; нагрузка 2 из 2',
        ].join('\n'),
        history: [{ on: TODAY, words: 'предложена подбором «Осень 2021»' }],
      },
    ]);
    expect(round()).toMatchObject({ draft: [], method: null });
    expect(valueOf(accept(true))).toEqual({ pairs: 0 });
  });

  it('becomes a pair each, passing over those that are open already', () => {
    valueOf(draft([primerova, uchebny], [primerova, probnaya]));
    valueOf(
      savePair(school.database, pairInput(primerova, [uchebny], { formId: school.forms.teachers }), TODAY),
    );
    expect(valueOf(accept(false))).toEqual({ pairs: 1 });
    const pairs = valueOf(listPairs(school.database, TODAY));
    expect(pairs.map(({ mentees }) => mentees.map(({ participantId }) => participantId))).toEqual([
      [uchebny],
      [probnaya],
    ]);
  });

  it('of all forms makes groups of one form each', () => {
    const pupil = school.addMentee('Ученик Олег Ильич', { role: { formId: school.forms.pupils } });
    const guide = school.addMentor('Общая Яна Львовна', { role: { formId: null } });
    roundId = newRound({ formId: null });
    valueOf(draft([guide, uchebny], [guide, pupil]));
    expect(valueOf(accept(true))).toEqual({ pairs: 2 });
    expect(valueOf(listPairs(school.database, TODAY)).map(({ formId }) => formId)).toEqual([
      school.forms.teachers,
      school.forms.pupils,
    ]);
  });
});
