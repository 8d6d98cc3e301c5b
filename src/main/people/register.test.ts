import { beforeEach, describe, expect, it } from 'vitest';
import { saveConsent } from '../consents/consents';
import type { Database } from '../database/connection';
import { valueOf } from '../database/testing/sampleFile';
import { readChosenForms, saveForm } from '../forms/forms';
import { savePair } from '../pairs/editPairs';
import { shownTable } from '../spreadsheets/testing/shownTable';
import { baseRows } from './base';
import { baseSheet } from './baseSheet';
import { decline } from './decline';
import { newPerson } from './import/withSheet';
import { getPerson, listPeople } from './register';
import { insertPerson, insertRole } from './repository';
import { newRole } from './roles';
import { suggestions } from './suggestions';
import { addPerson, addRole, day, emptySchool, personInput, TODAY } from './testing/samplePeople';

let database: Database;

beforeEach(async () => {
  database = await emptySchool();
});

describe('the list', () => {
  it('stands in the Russian order of names and shows open roles with what they lack', () => {
    addPerson(database, 'Ёлкина Мария Ивановна');
    addPerson(database, 'Жукова Мария Ивановна');
    const novice = addPerson(database, 'Елкин Пётр Ильич', {
      service: { years: 9, statedOn: day('2021-09-01') },
    });
    const role = addRole(database, novice, 'mentee', { targetGroup: 'novice' });
    addRole(database, novice, 'mentor', { leftOn: TODAY });
    const people = valueOf(listPeople(database, TODAY));
    expect(people.map(({ surname }) => surname)).toEqual(['Елкин', 'Ёлкина', 'Жукова']);
    expect(people[0]?.roles.map(({ id }) => id)).toEqual([role]);
    expect(people[0]?.lacks).toContainEqual({ code: 'novice-too-experienced', years: 9 });
    expect(people[1]?.lacks).toEqual([]);
  });

  it('of 2,000 people asks the file as often as that of two', () => {
    const asked = (count: number) => {
      database.transaction(() => {
        for (let at = 0; at < count; at += 1) {
          const name = { surname: 'Примеров', name: `Иван${String(at)}`, patronymic: 'Петрович' };
          const personId = insertPerson(database, newPerson(name, 'staff'));
          insertRole(database, { personId, ...newRole(at % 3 === 0 ? 'mentor' : 'mentee', null, TODAY) });
        }
      });
      let queries = 0;
      const counting = new Proxy(database, {
        get(target, property) {
          const value: unknown = Reflect.get(target, property, target);
          if (typeof value !== 'function') return value;
          if (property === 'all' || property === 'get') queries += 1;
          return (value as (...given: unknown[]) => unknown).bind(target);
        },
      });
      listPeople(counting, TODAY);
      return queries;
    };
    const ofTwo = asked(2);
    expect(asked(1_998)).toBe(ofTwo);
  });
});

describe('a person', () => {
  it('is shown whole: representatives, children, consents and pairs', () => {
    const mother = addPerson(database, 'Примерова Анна Сергеевна');
    const child = addPerson(database, 'Примеров Ваня Ильич', {
      category: 'pupil',
      birthDate: day('2012-03-12'),
      className: '4 А',
      representatives: [{ adultId: mother, relation: 'мать', authority: '' }],
    });
    const formId = valueOf(saveForm(database, formOf('учитель – ученик'))).id;
    const mentor = addRole(database, mother, 'mentor', { formId });
    const other = addPerson(database, 'Образцов Пётр Ильич', {
      category: 'pupil',
      birthDate: day('2011-01-01'),
    });
    const mentee = addRole(database, other, 'mentee', { formId });
    addRole(database, child, 'mentee', { formId });
    valueOf(
      savePair(
        database,
        { id: null, formId, variant: '', mentorId: mentor, menteeIds: [mentee], since: null, until: null },
        TODAY,
      ),
    );
    expect(valueOf(getPerson(database, child, TODAY))).toMatchObject({
      id: child,
      age: 9,
      representatives: [{ adultId: mother, relation: 'мать', fullName: 'Примерова Анна Сергеевна' }],
      consents: [{ kind: 'processing', state: 'missing' }, { kind: 'dissemination' }, { kind: 'mentorship' }],
    });
    const shown = valueOf(getPerson(database, mother, TODAY));
    expect(shown.children).toEqual([{ id: child, fullName: 'Примеров Ваня Ильич' }]);
    expect(shown.pairs.map(({ words }) => words)).toEqual([
      'наставник для: Образцов\u00A0П.И.; форма «учитель – ученик»; предложена',
    ]);
    expect(getPerson(database, 999, TODAY)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('is declined with what was put right by hand', () => {
    const { surname, name, patronymic, sex, indeclinable } = personInput();
    const declined = valueOf(
      decline({
        ...{ surname, name, patronymic, sex, indeclinable },
        nameForms: { dat: 'Примеровой Анне Сергевне' },
        position: 'учитель математики',
        positionForms: {},
      }),
    );
    expect(declined.fullName).toMatchObject({
      gen: 'Примеровой Анны Сергеевны',
      dat: 'Примеровой Анне Сергевне',
    });
    expect(declined.position.ins).toBe('учителем математики');
    expect(declined).toMatchObject({ guessedSex: 'female', uncertain: false });
  });

  it('is offered the words in use first', () => {
    addPerson(database, 'Примерова Анна Сергеевна', { position: 'сказочник', subjects: ['волшебство'] });
    addPerson(database, 'Примеров Ваня Ильич', { category: 'pupil', className: '10 А' });
    addPerson(database, 'Примеров Петя Ильич', { category: 'pupil', className: '2 А' });
    const offered = valueOf(suggestions(database));
    expect(offered.positions[0]).toBe('сказочник');
    expect(offered.positions).toContain('учитель');
    expect(offered.subjects.slice(0, 1)).toEqual(['волшебство']);
    expect(offered.classes).toEqual(['2 А', '10 А']);
    expect(offered.relations).toContain('опекун');
  });
});

describe('the bases', () => {
  it('give everybody of the role with form, pair and consent, as text and as a table', () => {
    const formId = readChosenForms(database)[0]?.id ?? null;
    const mentor = addPerson(database, 'Примерова Анна Сергеевна', {
      birthDate: day('1980-03-12'),
      phone: '+7 913 123-45-67',
      email: 'anna@example.org',
      position: 'учитель математики',
      service: { years: 20, statedOn: day('2020-11-01') },
      qualification: 'высшая',
      competences: ['методика предмета'],
      subjects: ['математика'],
    });
    const mentorRole = addRole(database, mentor, 'mentor', { formId });
    const novice = addPerson(database, 'Образцов Пётр Ильич', { requests: ['ведение уроков', 'документы'] });
    const menteeRole = addRole(database, novice, 'mentee', {
      formId,
      targetGroup: 'novice',
      outcome: 'Освоился',
    });
    valueOf(
      savePair(
        database,
        {
          id: null,
          formId,
          variant: '',
          mentorId: mentorRole,
          menteeIds: [menteeRole],
          since: null,
          until: null,
        },
        TODAY,
      ),
    );
    valueOf(
      saveConsent(
        database,
        {
          id: null,
          personId: mentor,
          consent: {
            kind: 'processing',
            signer: 'self',
            representativeId: null,
            issuedOn: null,
            signedOn: TODAY,
            validUntil: null,
            refusedOn: null,
            withdrawnOn: null,
            dataCategories: [],
            conditions: '',
            siteAddress: '',
            note: '',
          },
        },
        TODAY,
      ),
    );
    expect(baseRows(database, 'mentor', TODAY)).toMatchObject([
      {
        number: '1',
        fullName: 'Примерова Анна Сергеевна',
        birthDate: '12.03.1980',
        contact: '+7 913 123-45-67, anna@example.org',
        service: '21 год',
        skills: 'методика предмета, математика',
        enteredOn: '08.11.2021',
        pair: 'Образцов\u00A0П.И.',
        consent: 'да',
      },
    ]);
    expect(baseRows(database, 'mentee', TODAY)).toMatchObject([
      {
        skills: 'ведение уроков, документы',
        targetGroup: 'молодой специалист',
        pair: 'Примерова\u00A0А.С.',
        outcome: 'Освоился',
        consent: 'нет',
      },
    ]);
    const { title, bytes } = baseSheet(database, 'mentee', TODAY);
    expect(title).toBe('База наставляемых');
    const [header, ...rows] = shownTable(bytes);
    expect(header).toContain('Запрос');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('ведение уроков, документы');
  });
});

function formOf(title: string) {
  return {
    id: null,
    title,
    catalogueId: null,
    targetCategory: '',
    goal: '',
    tasks: [],
    expectedResults: [],
    variants: [],
    programmes: [],
  };
}
