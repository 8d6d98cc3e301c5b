import { beforeEach, describe, expect, it } from 'vitest';
import type { InterviewInput } from '../../shared/contract/interviews';
import { addPerson, addRole, day, emptyFile, refusalOf } from '../consents/testing/register';
import type { Database } from '../database/connection';
import { valueOf } from '../database/testing/sampleFile';
import {
  lastDecisions,
  listInterviews,
  readCriteria,
  removeInterview,
  saveCriteria,
  saveInterview,
} from './interviews';

const TODAY = day('2025-10-15');
let database: Database;
let mentor: number;
let deputy: number;
beforeEach(async () => {
  database = await emptyFile();
  mentor = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
  addRole(database, mentor, 'mentor');
  deputy = addPerson(database, 'Завучева Ольга Петровна');
  return () => database.close();
});

const save = (given: Partial<InterviewInput> = {}) =>
  saveInterview(
    database,
    {
      id: null,
      personId: mentor,
      plannedOn: null,
      plannedTime: '',
      place: '',
      interviewerId: null,
      heldOn: null,
      scores: [],
      decision: null,
      comment: '',
      ...given,
    },
    TODAY,
  );
const list = () => valueOf(listInterviews(database));

describe('an interview', () => {
  it('comes back as it was entered, its scores in their order', () => {
    const given = {
      plannedOn: day('2025-10-14'),
      plannedTime: '14:30',
      place: 'кабинет 5',
      interviewerId: deputy,
      heldOn: TODAY,
      scores: [
        { criterion: 'Терпение', score: 4 },
        { criterion: 'Время', score: 0 },
      ],
      decision: 'recommended',
      comment: 'Готова.',
    } as const;
    const { id } = valueOf(save(given));
    expect(list().interviews).toEqual([
      {
        id,
        personId: mentor,
        ...given,
        fullName: 'Примерова Анна Сергеевна',
        details: 'учитель',
        interviewerName: 'Завучева Ольга Петровна',
      },
    ]);
  });

  it('is changed with its scores, and removed with them', () => {
    const { id } = valueOf(save({ scores: [{ criterion: 'Терпение', score: 4 }] }));
    valueOf(save({ id, heldOn: TODAY, scores: [{ criterion: 'Время', score: 5 }] }));
    expect(list().interviews).toMatchObject([{ heldOn: TODAY, scores: [{ criterion: 'Время', score: 5 }] }]);
    valueOf(removeInterview(database, id));
    expect(list().interviews).toEqual([]);
    expect(refusalOf(removeInterview(database, id))).toMatchObject({ code: 'not-found' });
  });

  it('held tomorrow, decided without a day, held by oneself or by nobody known is refused', () => {
    expect(refusalOf(save({ heldOn: day('2025-10-16') }))).toMatchObject({ code: 'date-in-future' });
    expect(refusalOf(save({ decision: 'recommended' }))).toEqual({
      code: 'interview-not-held',
      params: { fullName: 'Примерова Анна Сергеевна' },
    });
    expect(refusalOf(save({ interviewerId: mentor }))).toMatchObject({ code: 'same-person' });
    expect(refusalOf(save({ interviewerId: 999 }))).toMatchObject({ code: 'not-found' });
    expect(refusalOf(save({ personId: 999 }))).toMatchObject({ code: 'not-found' });
    expect(refusalOf(save({ id: 999 }))).toMatchObject({ code: 'not-found' });
    expect(list().interviews).toEqual([]);
  });

  it('has no score above the highest, but keeps those of its day', () => {
    const { maxScore } = readCriteria(database);
    const scores = [{ criterion: 'Терпение', score: maxScore }];
    expect(refusalOf(save({ scores: [{ criterion: 'Терпение', score: maxScore + 1 }] }))).toMatchObject({
      code: 'validation',
    });
    const { id } = valueOf(save({ scores }));
    valueOf(saveCriteria(database, { maxScore: 2, criteria: ['Терпение'] }));
    expect(save({ id, scores, comment: 'дополнено' }).ok).toBe(true);
    expect(refusalOf(save({ scores }))).toMatchObject({ code: 'validation' });
  });
});

describe('who waits', () => {
  it('is every mentor without an interview; a plan is one', () => {
    const gone = addPerson(database, 'Ушедшев Пётр Ильич', { leftOn: day('2025-09-30') });
    addRole(database, gone, 'mentor');
    const mentee = addPerson(database, 'Начинаева Вера Юрьевна');
    addRole(database, mentee, 'mentee');
    expect(list().waiting).toEqual([
      { personId: mentor, fullName: 'Примерова Анна Сергеевна', details: 'учитель' },
    ]);
    valueOf(save({ plannedOn: day('2025-10-20') }));
    expect(list().waiting).toEqual([]);
  });

  it('staff hold interviews', () => {
    addPerson(database, 'Образцова Мария Львовна', { category: 'parent' });
    expect(list().interviewers.map(({ fullName }) => fullName)).toEqual([
      'Завучева Ольга Петровна',
      'Примерова Анна Сергеевна',
    ]);
  });
});

describe('the last decision', () => {
  it('is that of the latest day; of one day the later entry', () => {
    valueOf(save({ heldOn: day('2025-10-10'), decision: 'recommended' }));
    valueOf(save({ heldOn: day('2025-09-10'), decision: 'notRecommended' }));
    expect(lastDecisions(database, TODAY).get(mentor)).toBe('recommended');
    valueOf(save({ heldOn: day('2025-10-10'), decision: 'withReservations' }));
    expect(lastDecisions(database, TODAY).get(mentor)).toBe('withReservations');
    expect(lastDecisions(database, day('2025-09-30')).get(mentor)).toBe('notRecommended');
    expect(lastDecisions(database, TODAY).get(deputy)).toBeUndefined();
  });
});

describe('the criteria', () => {
  it("are the program's until the school has its own, and again when it gives them up", () => {
    const builtIn = readCriteria(database);
    expect(list()).toMatchObject({ ...builtIn, criteriaChanged: false });
    valueOf(saveCriteria(database, { maxScore: 3, criteria: ['Терпение', 'Время', 'Терпение'] }));
    expect(list()).toMatchObject({ maxScore: 3, criteria: ['Терпение', 'Время'], criteriaChanged: true });
    valueOf(saveCriteria(database, null));
    expect(list()).toMatchObject({ ...builtIn, criteriaChanged: false });
  });
});
