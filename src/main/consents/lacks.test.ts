import { beforeEach, describe, expect, it } from 'vitest';
import type { InterviewDecision } from '../../shared/contract/interviews';
import type { PlainDate } from '../../shared/model/plainDate';
import type { Database } from '../database/connection';
import { valueOf } from '../database/testing/sampleFile';
import { formCatalogue, saveForm } from '../forms/forms';
import { saveInterview } from '../interviews/interviews';
import { receiveConsents } from './consents';
import { findLacks } from './lacks';
import { addParent, addPerson, addRole, day, emptyFile } from './testing/register';

const TODAY = day('2025-10-15');
let database: Database;
let teacherForm: number;
let pupilForm: { readonly id: number; readonly title: string; readonly minAge: number };

beforeEach(async () => {
  database = await emptyFile();
  const catalogue = formCatalogue(database);
  const choose = (isMeant: (entry: (typeof catalogue)[number]) => boolean) => {
    const entry = catalogue.find(isMeant);
    if (!entry) throw new Error('the catalogue has no such form');
    const { id, title, goal } = entry;
    const lists = { tasks: [], expectedResults: [], variants: [], programmes: [] };
    const form = valueOf(
      saveForm(database, { id: null, title, catalogueId: id, targetCategory: '', goal, ...lists }),
    );
    return { id: form.id, title, minAge: entry.menteeMinAge ?? 0 };
  };
  teacherForm = choose((entry) => entry.menteeCategories.join() === 'staff').id;
  pupilForm = choose((entry) => entry.menteeCategories.includes('pupil') && entry.menteeMinAge !== null);
  return () => database.close();
});

const lacksOf = (roleId: number, today = TODAY) => findLacks(database, today).get(roleId);
const codesOf = (roleId: number) => lacksOf(roleId)?.map(({ code }) => code);
const receive = (kind: 'processing' | 'mentorship', personId: number, validUntil: PlainDate | null = null) =>
  valueOf(
    receiveConsents(
      database,
      { kind, personIds: [personId], signedOn: day('2025-09-01'), validUntil },
      TODAY,
    ),
  );
const interview = (personId: number, heldOn: string | null, decision: InterviewDecision | null) =>
  valueOf(
    saveInterview(
      database,
      {
        id: null,
        personId,
        plannedOn: null,
        plannedTime: '',
        place: '',
        interviewerId: null,
        heldOn: heldOn === null ? null : day(heldOn),
        scores: [],
        decision,
        comment: '',
      },
      TODAY,
    ),
  );

describe('a mentor among staff', () => {
  let person: number;
  let role: number;
  beforeEach(() => {
    person = addPerson(database, 'Примерова Анна Сергеевна');
    role = addRole(database, person, 'mentor', { formId: teacherForm });
  });

  it('needs both consents and an interview, and lacks nothing with them', () => {
    expect(lacksOf(role)).toEqual([
      { code: 'consent', kind: 'processing', state: 'missing' },
      { code: 'consent', kind: 'mentorship', state: 'missing' },
      { code: 'interview-missing' },
    ]);
    receive('processing', person);
    receive('mentorship', person);
    interview(person, '2025-10-01', 'recommended');
    expect(lacksOf(role)).toEqual([]);
  });

  it('needs no mentorship consent before 1 March 2025', () => {
    const kinds = lacksOf(role, day('2025-02-28'))?.flatMap((lack) =>
      lack.code === 'consent' ? lack.kind : [],
    );
    expect(kinds).toEqual(['processing']);
  });

  it('passes with reservations; the last interview that was decided counts', () => {
    interview(person, '2025-10-01', 'withReservations');
    expect(codesOf(role)).not.toContain('interview-missing');
    interview(person, '2025-10-05', 'notRecommended');
    expect(codesOf(role)).toContain('interview-not-recommended');
    interview(person, '2025-09-20', 'recommended');
    expect(codesOf(role)).toContain('interview-not-recommended');
    interview(person, '2025-10-07', null);
    interview(person, null, null);
    expect(codesOf(role)).toContain('interview-not-recommended');
    interview(person, '2025-10-08', 'recommended');
    expect(codesOf(role)?.filter((code) => code.startsWith('interview'))).toEqual([]);
  });

  it('is told when the consent has run out', () => {
    receive('processing', person, day('2025-10-14'));
    expect(lacksOf(role)).toContainEqual({ code: 'consent', kind: 'processing', state: 'expired' });
  });

  it('who has left the school cannot be ordered; a closed role is not looked at', () => {
    database.run("UPDATE person SET left_on = '2025-10-15'");
    expect(codesOf(role)).toContain('left');
    database.run("UPDATE participant SET left_on = '2025-10-15'");
    expect(lacksOf(role)).toBeUndefined();
  });

  it('without a form is told so', () => {
    const formless = addRole(database, person, 'mentee');
    expect(codesOf(formless)).toContain('form-missing');
  });

  it('in a form where others usually mentor is told so', () => {
    const parent = addPerson(database, 'Гостев Семён Семёнович', { category: 'parent' });
    const unfit = addRole(database, parent, 'mentor', { formId: teacherForm });
    expect(codesOf(unfit)).toContain('category-unfit');
  });
});

describe('a child', () => {
  const childBorn = (birthDate: string | null) =>
    addPerson(database, 'Образцов Иван Ильич', {
      category: 'pupil',
      birthDate: birthDate === null ? null : day(birthDate),
    });

  it('needs a birth date, a representative and a consent, but no interview', () => {
    const ageless = addRole(database, childBorn(null), 'mentee', { formId: pupilForm.id });
    expect(codesOf(ageless)).toEqual(['birth-date-missing', 'consent']);
    const child = childBorn('2013-01-01');
    const role = addRole(database, child, 'mentee', { formId: pupilForm.id });
    expect(codesOf(role)).toEqual(['representative-missing', 'consent']);
    addParent(database, child, 'Образцова Ольга Ивановна');
    receive('processing', child);
    expect(lacksOf(role)).toEqual([]);
  });

  it('too young for the form is told so', () => {
    const child = childBorn('2018-01-01');
    addParent(database, child, 'Образцова Ольга Ивановна');
    const role = addRole(database, child, 'mentee', { formId: pupilForm.id });
    expect(lacksOf(role)).toContainEqual({
      code: 'too-young',
      form: pupilForm.title,
      minAge: pupilForm.minAge,
    });
  });

  it('of age speaks for themselves: a parent is not looked for, an own consent is', () => {
    const child = childBorn('2007-10-15');
    const role = addRole(database, child, 'mentee', { formId: pupilForm.id });
    expect(lacksOf(role)).toEqual([{ code: 'consent', kind: 'processing', state: 'missing' }]);
  });
});

describe('a novice', () => {
  it.each([
    [3, '2025-09-01', null],
    [3, '2024-10-15', 4],
    [4, '2025-09-01', 4],
  ])('who had served %d years on %s: %s', (years, statedOn, tooMany) => {
    const person = addPerson(database, 'Начинаева Вера Юрьевна', {
      service: { years, statedOn: day(statedOn) },
    });
    const role = addRole(database, person, 'mentee', { formId: teacherForm, targetGroup: 'novice' });
    const lack = lacksOf(role)?.find(({ code }) => code === 'novice-too-experienced');
    expect(lack ?? null).toEqual(
      tooMany === null ? null : { code: 'novice-too-experienced', years: tooMany },
    );
  });
});
