import { beforeEach, describe, expect, it } from 'vitest';
import { saveDraft } from '../pairs/drafts';
import { savePair, startPairs } from '../pairs/editPairs';
import { saveOrder, signOrder } from '../pairs/orders';
import { saveRound } from '../pairs/rounds';
import { orderInput, pairInput, roundInput, sampleSchool, TODAY, valueOf } from '../pairs/testing/school';
import type { Database } from '../database/connection';
import { readRoles } from '../people/roster';
import { listConsents, receiveConsents, saveConsent } from './consents';
import { addPerson, day, refusalOf } from './testing/register';
import { consequencesOf, withdrawConsent } from './withdrawal';

let database: Database;
let mentor: number;
let mentee: number;
beforeEach(async () => {
  const school = await sampleSchool();
  database = school.database;
  mentor = school.addMentor('Примерова Анна Сергеевна');
  mentee = school.addMentee('Начинаева Вера Юрьевна');
  return () => database.close();
});

const personOf = (roleId: number) => readRoles(database).get(roleId)?.personId ?? 0;
const consentOf = (roleId: number, kind = 'processing') =>
  valueOf(listConsents(database, personOf(roleId), TODAY)).find((consent) => consent.kind === kind)?.id ?? 0;
const linesOf = (consentId: number) => valueOf(consequencesOf(database, consentId, TODAY)).join('\n');
const withdraw = (id: number, on = '2021-11-08') =>
  withdrawConsent(database, { id, withdrawnOn: day(on), note: 'заявление' }, TODAY);

describe('taking back the consent to processing', () => {
  it('is noted, with what follows and by when', () => {
    const id = consentOf(mentor);
    const { consequences } = valueOf(withdraw(id, '2021-11-05'));
    expect(consequences.join('\n')).toContain('не войдёт в новые приказы');
    expect(consequences.join('\n')).toContain('до 05.12.2021 (30 дней)');
    expect(valueOf(listConsents(database, personOf(mentor), TODAY))).toMatchObject([
      { id, state: 'withdrawn', withdrawnOn: '2021-11-05', note: 'заявление', actBy: '2021-12-05' },
    ]);
  });

  it('names proposed pairs and the draft of the order they stand in', () => {
    const { id } = valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY));
    valueOf(saveOrder(database, orderInput([id], { number: '7', date: day('2021-11-09') }), TODAY));
    for (const role of [mentor, mentee]) {
      const lines = linesOf(consentOf(role));
      expect(lines).toContain(
        'Предложенную пару «Примерова\u00A0А.С. – Начинаева\u00A0В.Ю.» нельзя будет утвердить',
      );
      expect(lines).toContain('в проекте приказа № 7 от 09.11.2021');
    }
  });

  it('flags working pairs and says who must be replaced', () => {
    const { id } = valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY));
    const order = valueOf(saveOrder(database, orderInput([id]), TODAY));
    valueOf(signOrder(database, { id: order.id, number: '7', date: TODAY }, TODAY));
    expect(linesOf(consentOf(mentee))).toContain('Утверждённая пара');
    valueOf(startPairs(database, { ids: [id], on: TODAY }, TODAY));
    expect(linesOf(consentOf(mentor))).toContain(
      'Действующая пара «Примерова\u00A0А.С. – Начинаева\u00A0В.Ю.»',
    );
    expect(linesOf(consentOf(mentor))).toContain('другого наставника');
    expect(linesOf(consentOf(mentee))).not.toContain('другого наставника');
  });

  it('names the matching that has drafted them', () => {
    const round = valueOf(saveRound(database, roundInput({ title: 'Осень 2021' })));
    const draft = [{ mentorId: mentor, menteeId: mentee, byHand: true }];
    valueOf(saveDraft(database, { id: round.id, draft, method: 'byHand' }, TODAY));
    expect(linesOf(consentOf(mentee))).toContain('Распределение «Осень 2021»');
  });

  it('says nothing of pairs that others are in', () => {
    const other = addPerson(database, 'Образцов Иван Ильич');
    const signed = { kind: 'processing', personIds: [other], signedOn: TODAY, validUntil: null } as const;
    valueOf(receiveConsents(database, signed, TODAY));
    valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY));
    const [consent] = valueOf(listConsents(database, other, TODAY));
    expect(linesOf(consent?.id ?? 0)).not.toContain('пар');
  });
});

describe('taking back other consents', () => {
  const receive = (kind: 'dissemination' | 'mentorship', signedOn = TODAY) =>
    valueOf(
      receiveConsents(database, { kind, personIds: [personOf(mentor)], signedOn, validUntil: null }, TODAY),
    );

  it('what was published goes within three working days', () => {
    receive('dissemination', day('2021-11-01'));
    // 4 November is a holiday, 6 and 7 are days off.
    const { consequences } = valueOf(withdraw(consentOf(mentor, 'dissemination'), '2021-11-03'));
    expect(consequences.join('\n')).toContain('до 09.11.2021 (3 рабочих дня)');
    expect(consequences.join('\n')).not.toContain('приказ');
  });

  it("the mentor's own concerns the pairs that they mentor", () => {
    receive('mentorship');
    valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY));
    const lines = linesOf(consentOf(mentor, 'mentorship'));
    expect(lines).toContain('Предложенную пару');
    expect(lines).not.toContain('уничтожить');
  });
});

describe('taking back is refused', () => {
  it('in the future, before the signing, and of what is not there', () => {
    const id = consentOf(mentor);
    expect(refusalOf(withdraw(id, '2021-11-09'))).toMatchObject({ code: 'date-in-future' });
    expect(refusalOf(withdraw(id, '2021-09-30'))).toEqual({
      code: 'dates-backwards',
      params: { earlier: 'подписано', later: 'отозвано' },
    });
    expect(refusalOf(withdraw(999))).toMatchObject({ code: 'not-found' });
    expect(valueOf(listConsents(database, personOf(mentor), TODAY))).toMatchObject([{ state: 'valid' }]);
  });

  it('of a blank that was never signed', () => {
    const person = addPerson(database, 'Образцов Иван Ильич');
    const blank = {
      kind: 'processing',
      signer: 'self',
      representativeId: null,
      issuedOn: TODAY,
      signedOn: null,
      validUntil: null,
      refusedOn: null,
      withdrawnOn: null,
      dataCategories: [],
      conditions: '',
      siteAddress: '',
      note: '',
    } as const;
    const { id } = valueOf(saveConsent(database, { id: null, personId: person, consent: blank }, TODAY));
    for (const refused of [withdraw(id), consequencesOf(database, id, TODAY)]) {
      expect(refusalOf(refused)).toEqual({
        code: 'consent-not-signed',
        params: { fullName: 'Образцов Иван Ильич' },
      });
    }
  });
});
