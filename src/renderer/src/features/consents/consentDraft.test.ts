import { describe, expect, it } from 'vitest';
import type { Consent, ConsentBoardRow } from '../../../../shared/contract/consents';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { atStage, inputOf, newConsent, openedConsent, stageOf } from './consentDraft';

const TODAY = '2025-10-15' as PlainDate;
const EARLIER = '2025-09-01' as PlainDate;
const cell = { state: 'missing', consentId: null, date: null } as const;
const child: ConsentBoardRow = {
  personId: 1,
  fullName: 'Образцов Иван',
  category: 'pupil',
  details: '4 А класс',
  roles: ['mentee'],
  age: 11,
  signer: 'representative',
  representatives: [{ id: 7, fullName: 'Образцова Ольга' }],
  cells: { processing: cell, dissemination: cell, mentorship: cell },
};
const defaults = { usualCategories: ['фотография'], siteAddress: 'https://shkola.example' };

describe('a new consent', () => {
  it('is signed today by whom the age asks for', () => {
    expect(newConsent('processing', child, TODAY, defaults)).toMatchObject({
      signer: 'representative',
      representativeId: 7,
      signedOn: TODAY,
      dataCategories: [],
      siteAddress: '',
    });
    expect(
      newConsent('processing', { ...child, signer: 'self' }, TODAY, defaults).representativeId,
    ).toBeNull();
  });

  it("of dissemination begins with the usual categories and the school's address", () => {
    expect(newConsent('dissemination', child, TODAY, defaults)).toMatchObject({
      dataCategories: ['фотография'],
      siteAddress: 'https://shkola.example',
    });
  });
});

describe('the stages', () => {
  const signed = newConsent('processing', child, EARLIER, defaults);

  it.each(['issued', 'signed', 'refused'] as const)('%s is what one comes to by choosing it', (stage) => {
    expect(stageOf(atStage(signed, stage, TODAY))).toBe(stage);
  });

  it('keep known days and drop those that no longer hold', () => {
    const issued = { ...signed, issuedOn: EARLIER, validUntil: TODAY };
    expect(atStage(issued, 'refused', TODAY)).toMatchObject({
      issuedOn: EARLIER,
      signedOn: null,
      validUntil: null,
      refusedOn: TODAY,
    });
    expect(atStage(issued, 'signed', TODAY).signedOn).toBe(EARLIER);
    expect(atStage(signed, 'issued', TODAY)).toMatchObject({ issuedOn: TODAY, signedOn: null });
  });
});

describe('the panel', () => {
  const consent = (id: number, state: Consent['state']): Consent => ({
    id,
    personId: 1,
    ...newConsent('processing', child, EARLIER, defaults),
    state,
    keepUntil: null,
    actBy: null,
  });

  it('opens with the consent that decides while it holds or is waited for, else with a new one', () => {
    const all = [consent(2, 'withdrawn'), consent(1, 'valid'), consent(3, 'issued')];
    expect(openedConsent(all, 1)?.id).toBe(1);
    expect(openedConsent(all, 3)?.id).toBe(3);
    expect(openedConsent(all, 2)).toBeNull();
    expect(openedConsent(all, null)).toBeNull();
  });

  it('sends back what it was given', () => {
    const {
      id: _id,
      personId: _person,
      state: _state,
      keepUntil: _keep,
      actBy: _act,
      ...input
    } = consent(1, 'valid');
    expect(inputOf(consent(1, 'valid'))).toEqual(input);
  });
});
