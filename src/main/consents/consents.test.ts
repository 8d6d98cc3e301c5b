import { beforeEach, describe, expect, it } from 'vitest';
import type { ConsentInput } from '../../shared/contract/consents';
import type { Database } from '../database/connection';
import { valueOf } from '../database/testing/sampleFile';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import { consentBoard } from './board';
import {
  consentStates,
  listConsents,
  markIssued,
  receiveConsents,
  removeConsent,
  saveConsent,
} from './consents';
import { addParent, addPerson, addRole, day, emptyFile, refusalOf } from './testing/register';

const TODAY = day('2025-10-15');
const SCHOOL_SITE = 'https://shkola.example/nastavnik';

let database: Database;
let mentor: number;
let child: number;
let mother: number;
beforeEach(async () => {
  database = await emptyFile();
  changeSchoolDetails(database, { ...schoolDetails(database), siteAddress: SCHOOL_SITE });
  mentor = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
  addRole(database, mentor, 'mentor');
  child = addPerson(database, 'Образцов Иван Ильич', {
    category: 'pupil',
    birthDate: day('2014-05-01'),
    className: '4 А',
  });
  mother = addParent(database, child, 'Образцова Ольга Ивановна');
  addRole(database, child, 'mentee');
  return () => database.close();
});

const empty: ConsentInput = {
  kind: 'processing',
  signer: 'self',
  representativeId: null,
  issuedOn: null,
  signedOn: null,
  validUntil: null,
  refusedOn: null,
  withdrawnOn: null,
  dataCategories: [],
  conditions: '',
  siteAddress: '',
  note: '',
};
const save = (personId: number, given: Partial<ConsentInput>, id: number | null = null) =>
  saveConsent(database, { id, personId, consent: { ...empty, ...given } }, TODAY);
const receive = (personIds: readonly number[], given: Partial<Parameters<typeof receiveConsents>[1]> = {}) =>
  receiveConsents(
    database,
    { kind: 'processing', personIds, signedOn: day('2025-10-10'), validUntil: null, ...given },
    TODAY,
  );
const listOf = (personId: number) => valueOf(listConsents(database, personId, TODAY));
const stateOf = (personId: number) => consentStates(database, TODAY).get(personId);

describe('a consent', () => {
  it('comes back as it was entered, with its state and terms', () => {
    const given: ConsentInput = {
      ...empty,
      kind: 'dissemination',
      signer: 'both',
      representativeId: mother,
      issuedOn: day('2025-09-01'),
      signedOn: day('2025-09-02'),
      validUntil: day('2026-05-31'),
      withdrawnOn: day('2025-10-13'),
      dataCategories: ['фотография', 'имя «дома»'],
      conditions: 'Без фамилии.',
      siteAddress: SCHOOL_SITE,
      note: 'Заявление № 4',
    };
    const { id } = valueOf(save(child, given));
    expect(listOf(child)).toEqual([
      {
        id,
        personId: child,
        ...given,
        state: 'withdrawn',
        keepUntil: '2028-10-13',
        actBy: '2025-10-16',
      },
    ]);
  });

  it('is changed in its place, the newest stands first, one entered by mistake goes', () => {
    const { id } = valueOf(save(mentor, { issuedOn: day('2025-09-01') }));
    const { id: second } = valueOf(save(mentor, { kind: 'mentorship', signedOn: day('2025-09-05') }));
    valueOf(save(mentor, { issuedOn: day('2025-09-01'), signedOn: day('2025-09-03') }, id));
    expect(listOf(mentor).map((consent) => [consent.id, consent.state])).toEqual([
      [second, 'valid'],
      [id, 'valid'],
    ]);
    valueOf(removeConsent(database, second));
    expect(listOf(mentor)).toHaveLength(1);
    expect(refusalOf(removeConsent(database, second))).toMatchObject({ code: 'not-found' });
  });

  it('of somebody who has left is kept three years from that day', () => {
    valueOf(save(mentor, { signedOn: day('2025-09-05') }));
    database.run("UPDATE person SET left_on = '2025-10-01' WHERE id = ?", [mentor]);
    expect(listOf(mentor)[0]?.keepUntil).toBe('2028-10-01');
  });

  it.each([
    [
      'signed before it was handed out',
      { issuedOn: '2025-09-02', signedOn: '2025-09-01' },
      'dates-backwards',
    ],
    ['ending before it begins', { signedOn: '2025-09-02', validUntil: '2025-09-01' }, 'dates-backwards'],
    [
      'taken back before it was given',
      { signedOn: '2025-09-02', withdrawnOn: '2025-09-01' },
      'dates-backwards',
    ],
    ['refused before it was asked', { issuedOn: '2025-09-02', refusedOn: '2025-09-01' }, 'dates-backwards'],
    ['signed tomorrow', { signedOn: '2025-10-16' }, 'date-in-future'],
    ['handed out tomorrow', { issuedOn: '2025-10-16' }, 'date-in-future'],
    ['taken back tomorrow', { signedOn: '2025-09-01', withdrawnOn: '2025-10-16' }, 'date-in-future'],
    [
      'taken back and never given',
      { issuedOn: '2025-09-01', withdrawnOn: '2025-09-02' },
      'consent-not-signed',
    ],
    ['signed and refused', { signedOn: '2025-09-01', refusedOn: '2025-09-02' }, 'validation'],
    ['of which nothing is known', {}, 'validation'],
  ])('%s is refused', (_, given, code) => {
    expect(refusalOf(save(mentor, given as Partial<ConsentInput>))).toMatchObject({ code });
    expect(listOf(mentor)).toEqual([]);
  });

  it('must be signed by whom the age on that day asks for', () => {
    const signedOn = day('2025-10-01');
    expect(refusalOf(save(child, { signedOn }))).toEqual({
      code: 'signer-wrong',
      params: { fullName: 'Образцов Иван Ильич', expected: 'representative' },
    });
    expect(
      refusalOf(save(mentor, { signer: 'representative', representativeId: mother, signedOn })),
    ).toMatchObject({ code: 'signer-wrong', params: { expected: 'self' } });
    expect(save(child, { signer: 'both', representativeId: mother, signedOn }).ok).toBe(true);
  });

  it('cannot be signed before birth', () => {
    expect(refusalOf(save(child, { signer: 'both', signedOn: day('2014-04-30') }))).toEqual({
      code: 'dates-backwards',
      params: { earlier: 'дата рождения', later: 'подписано' },
    });
  });

  it("is signed by one of the child's own representatives", () => {
    const stranger = addPerson(database, 'Чужов Пётр Петрович', { category: 'parent' });
    for (const representativeId of [null, stranger]) {
      expect(
        refusalOf(save(child, { signer: 'representative', representativeId, signedOn: TODAY })),
      ).toMatchObject({ code: 'signer-unknown', params: { reason: 'representative' } });
    }
  });

  it('stays correctable when the representative who signed stands for the child no more', () => {
    const signed = { signer: 'representative', representativeId: mother, signedOn: TODAY } as const;
    const { id } = valueOf(save(child, signed));
    database.run('DELETE FROM representative');
    expect(save(child, { ...signed, note: 'опека сменилась' }, id).ok).toBe(true);
  });

  it("is not moved to another person's entry", () => {
    const { id } = valueOf(save(mentor, { signedOn: TODAY }));
    expect(refusalOf(save(child, { signedOn: TODAY }, id))).toMatchObject({ code: 'not-found' });
  });
});

describe('a pile of papers', () => {
  it('is entered with the signer that each age asks for', () => {
    expect(valueOf(receive([mentor, child, child]))).toEqual({ received: 2 });
    expect(listOf(mentor)).toMatchObject([{ signer: 'self', representativeId: null, state: 'valid' }]);
    expect(listOf(child)).toMatchObject([{ signer: 'representative', representativeId: mother }]);
  });

  it('brings back the blanks that were handed out, and is the same when entered twice', () => {
    markIssued(database, 'processing', [mentor, child], day('2025-10-01'));
    valueOf(receive([mentor, child]));
    valueOf(receive([mentor, child]));
    for (const person of [mentor, child]) {
      expect(listOf(person)).toMatchObject([{ issuedOn: '2025-10-01', signedOn: '2025-10-10' }]);
    }
  });

  it('is refused whole, naming everybody of whom the signer is not known', () => {
    const ageless = ['Безгодов Олег Олегович', 'Летов Юрий Юрьевич'].map((name) =>
      addPerson(database, name, { category: 'pupil' }),
    );
    expect(refusalOf(receive([mentor, ...ageless]))).toEqual({
      code: 'signer-unknown',
      params: { fullName: 'Безгодов\u00A0О.О., Летов\u00A0Ю.Ю.', reason: 'birth-date' },
    });
    database.run('DELETE FROM representative');
    expect(refusalOf(receive([mentor, child]))).toMatchObject({
      code: 'signer-unknown',
      params: { fullName: 'Образцов\u00A0И.И.', reason: 'representative' },
    });
    expect(listOf(mentor)).toEqual([]);
  });

  it('of the future, and of nobody, is refused', () => {
    expect(refusalOf(receive([mentor], { signedOn: day('2025-10-16') }))).toMatchObject({
      code: 'date-in-future',
    });
    expect(refusalOf(receive([mentor, 999]))).toMatchObject({ code: 'not-found' });
  });

  it("of dissemination has the usual categories and the school's address", () => {
    valueOf(receive([mentor], { kind: 'dissemination' }));
    const [consent] = listOf(mentor);
    expect(consent?.siteAddress).toBe(SCHOOL_SITE);
    expect(consent?.dataCategories).toContain('фотография');
  });
});

describe('blanks handed out', () => {
  it('are noted once, and not where the paper is there already', () => {
    valueOf(receive([mentor]));
    markIssued(database, 'processing', [mentor, child], day('2025-10-12'));
    markIssued(database, 'processing', [child], TODAY);
    expect(listOf(mentor)).toHaveLength(1);
    expect(listOf(child)).toMatchObject([{ state: 'issued', issuedOn: '2025-10-12' }]);
  });
});

describe('how matters stand', () => {
  it('nothing is needed of those who take no part; of mentors among staff the third consent too', () => {
    const outside = addPerson(database, 'Гостев Семён Семёнович', { category: 'outside' });
    addRole(database, outside, 'mentor');
    const nothing = { processing: 'notNeeded', dissemination: 'notNeeded', mentorship: 'notNeeded' };
    expect(stateOf(mother)).toEqual(nothing);
    expect(stateOf(mentor)).toMatchObject({ processing: 'missing', mentorship: 'missing' });
    expect(stateOf(child)).toMatchObject({ processing: 'missing', mentorship: 'notNeeded' });
    expect(stateOf(outside)).toMatchObject({ processing: 'missing', mentorship: 'notNeeded' });
    database.run("UPDATE participant SET left_on = '2025-10-15'");
    expect(stateOf(mentor)).toEqual(nothing);
  });

  it('the third consent is needed from 1 March 2025', () => {
    expect(consentStates(database, day('2025-02-28')).get(mentor)?.mentorship).toBe('notNeeded');
    expect(consentStates(database, day('2025-03-01')).get(mentor)?.mentorship).toBe('missing');
  });
});

describe('the board', () => {
  it('shows everybody who takes part, by name, and counts what is given of what is needed', () => {
    valueOf(receive([child]));
    const { rows, counts } = valueOf(consentBoard(database, TODAY));
    expect(rows.map(({ fullName }) => fullName)).toEqual(['Образцов Иван Ильич', 'Примерова Анна Сергеевна']);
    expect(rows[0]).toMatchObject({
      details: '4 А класс',
      roles: ['mentee'],
      age: 11,
      signer: 'representative',
      representatives: [{ id: mother, fullName: 'Образцова Ольга Ивановна' }],
      cells: {
        processing: { state: 'valid', date: '2025-10-10' },
        dissemination: { state: 'missing', consentId: null, date: null },
        mentorship: { state: 'notNeeded' },
      },
    });
    expect(counts).toEqual({
      processing: { given: 1, needed: 2 },
      dissemination: { given: 0, needed: 2 },
      mentorship: { given: 0, needed: 1 },
    });
  });

  it('keeps in sight the consents of those who have left, without counting them', () => {
    valueOf(receive([child]));
    database.run("UPDATE person SET left_on = '2025-10-12'");
    const { rows, counts } = valueOf(consentBoard(database, TODAY));
    expect(rows).toMatchObject([{ personId: child, roles: [], cells: { processing: { state: 'valid' } } }]);
    expect(counts.processing).toEqual({ given: 0, needed: 0 });
  });
});
