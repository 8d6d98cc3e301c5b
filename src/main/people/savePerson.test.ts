import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonInput } from '../../shared/contract/people';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import type { Database } from '../database/connection';
import { dump, valueOf } from '../database/testing/sampleFile';
import { readPerson } from './roster';
import { removePerson } from './removePerson';
import { giveRole, newRole, removeRole, saveRole } from './roles';
import { patchPerson, savePerson } from './savePerson';
import { addPerson, addRole, day, emptySchool, personInput, TODAY } from './testing/samplePeople';

let database: Database;

beforeEach(async () => {
  database = await emptySchool();
});

const save = (fields: Partial<PersonInput>, id: number | null = null) =>
  savePerson(database, { id, person: personInput(fields) }, TODAY);

describe('saving a person', () => {
  it('tidies spaces and tags and empties what the category does not have', () => {
    const { id } = valueOf(
      save({
        category: 'pupil',
        surname: '  Примеров ',
        name: 'Ваня',
        className: ' 4   А',
        position: 'учитель',
        subjects: ['физика', ' Физика ', ''],
        passport: '0000 000000',
      }),
    );
    expect(readPerson(database, id)).toMatchObject({
      surname: 'Примеров',
      className: '4 А',
      position: '',
      subjects: ['физика'],
      passport: '',
    });
  });

  it('keeps a passport only where the school has switched it on', () => {
    valueOf(changeSchoolDetails(database, { ...schoolDetails(database), keepsPassports: true }));
    const { id } = valueOf(save({ passport: '0000 000000' }));
    expect(readPerson(database, id)?.passport).toBe('0000 000000');
  });

  it('refuses what cannot be, and changes nothing then', () => {
    const child = addPerson(database, 'Примеров Ваня Ильич', {
      category: 'pupil',
      birthDate: day('2012-01-01'),
    });
    const mother = addPerson(database, 'Примерова Анна Сергеевна');
    const represented = (adultId: number) => ({
      representatives: [{ adultId, relation: 'мать', authority: '' }],
    });
    valueOf(
      save({ category: 'pupil', name: 'Ваня', birthDate: day('2012-01-01'), ...represented(mother) }, child),
    );
    const before = dump(database);
    expect(save({ birthDate: day('2030-01-01') })).toMatchObject({ error: { code: 'date-in-future' } });
    expect(save({ birthDate: day('1980-01-01'), leftOn: day('1979-01-01') })).toMatchObject({
      error: { code: 'dates-backwards' },
    });
    const problem = (words: string) => ({ error: { code: 'person-wrong', params: { problems: [words] } } });
    expect(save(represented(child))).toMatchObject(
      problem('Примерова Ваня Сергеевна: законный представитель младше 18 лет'),
    );
    expect(save(represented(mother), mother)).toMatchObject(
      problem('человек не может представлять сам себя'),
    );
    expect(save({ birthDate: day('2010-01-01') }, mother)).toMatchObject(
      problem('законный представитель (Примерова Ваня Сергеевна) не может быть младше 18 лет'),
    );
    for (const surname of ['  ', '???', '\u200B']) {
      expect(save({ surname })).toMatchObject(problem('не указана фамилия'));
    }
    expect(save({ birthDate: day('1014-03-12') })).toMatchObject(problem('проверьте год рождения (1014)'));
    expect(save({}, 999)).toMatchObject({ error: { code: 'not-found' } });
    expect(dump(database)).toBe(before);
  });

  it('refuses representatives in a circle', () => {
    const one = addPerson(database, 'Первая Анна Петровна');
    const two = valueOf(
      save({ surname: 'Вторая', representatives: [{ adultId: one, relation: '', authority: '' }] }),
    ).id;
    expect(
      save({ surname: 'Первая', representatives: [{ adultId: two, relation: '', authority: '' }] }, one),
    ).toMatchObject({
      error: { code: 'person-wrong' },
    });
  });

  it('in one cell keeps the rest, and forgets forms of words that have changed', () => {
    const mother = addPerson(database, 'Примерова Анна Сергеевна');
    const { id } = valueOf(
      save({
        surname: 'Образцова',
        nameForms: { gen: 'Образцовой' },
        position: 'учитель',
        positionForms: { gen: 'учителя' },
        representatives: [{ adultId: mother, relation: 'мать', authority: '' }],
      }),
    );
    valueOf(patchPerson(database, { id, patch: { position: 'завуч', phone: ' 1 ' } }, TODAY));
    expect(readPerson(database, id)).toMatchObject({
      position: 'завуч',
      positionForms: {},
      nameForms: { gen: 'Образцовой' },
      phone: '1',
    });
    expect(removePerson(database, mother)).toMatchObject({ error: { code: 'person-in-use' } });
  });
});

describe('roles', () => {
  it('are held once, with places for a mentor and dates in order', () => {
    const personId = addPerson(database, 'Примерова Анна Сергеевна');
    const id = addRole(database, personId, 'mentor');
    const role = newRole('mentor', null, TODAY);
    const attempt = (fields: Partial<typeof role>, own: number | null = id) =>
      saveRole(database, { personId, id: own, role: { ...role, ...fields } });
    expect(attempt({}, null)).toMatchObject({ error: { code: 'role-exists' } });
    expect(attempt({ capacity: 0 })).toMatchObject({ error: { code: 'person-wrong' } });
    expect(attempt({ since: day('2021-10-01'), until: day('2021-09-01') })).toMatchObject({
      error: { code: 'dates-backwards' },
    });
    expect(attempt({ leftOn: day('2021-01-01') })).toMatchObject({ error: { code: 'dates-backwards' } });
    expect(attempt({ formId: 999 })).toMatchObject({ error: { code: 'not-found' } });
    expect(attempt({ role: 'mentee' })).toMatchObject({ error: { code: 'person-wrong' } });
    const nextSpring = day('2022-05-31');
    expect(attempt({ leftOn: nextSpring })).toMatchObject({ ok: true });
    expect(attempt({}, null)).toMatchObject({ error: { code: 'role-exists' } });
    expect(attempt({ enteredOn: nextSpring }, null)).toMatchObject({ ok: true });
    expect(attempt({ leftOn: day('2022-06-01') })).toMatchObject({ error: { code: 'role-exists' } });
    expect(attempt({ leftOn: nextSpring, outcome: 'благодарность' })).toMatchObject({ ok: true });
  });

  it('are given to many, once each, and not to those who have left', () => {
    const one = addPerson(database, 'Первая Анна Петровна');
    const two = addPerson(database, 'Вторая Анна Петровна');
    const gone = addPerson(database, 'Бывшая Анна Петровна', { leftOn: TODAY });
    addRole(database, one, 'mentor', { capacity: 3 });
    const given = giveRole(
      database,
      { personIds: [one, two, two, gone], role: 'mentor', formId: null },
      TODAY,
    );
    expect(given).toEqual({ ok: true, value: { given: 1 } });
    const leaving = addPerson(database, 'Уходящая Анна Петровна');
    addRole(database, leaving, 'mentee', { leftOn: day('2022-05-31') });
    const again = { personIds: [leaving], role: 'mentee', formId: null } as const;
    expect(giveRole(database, again, TODAY)).toEqual({ ok: true, value: { given: 0 } });
  });

  it('without a history go along with a person entered by mistake', () => {
    const personId = addPerson(database, 'Примерова Анна Сергеевна');
    const before = addRole(database, personId, 'mentee');
    expect(removeRole(database, before)).toMatchObject({ ok: true });
    addRole(database, personId, 'mentor');
    expect(removePerson(database, personId)).toMatchObject({ ok: true });
    expect(readPerson(database, personId)).toBeNull();
  });
});
