import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentSigners } from '../../shared/model/consents';
import { addDays, daysBetween, fromEpochDay, toEpochDay, weekdayOf } from '../../shared/model/plainDate';
import { day } from './testing/register';
import {
  actBy,
  addWorkingDays,
  consentEnd,
  consentStatesOn,
  decidingConsent,
  isGiven,
  keepUntil,
  signerOn,
  type ConsentFacts,
} from './consentState';

const TODAY = day('2025-10-15');
const blank: ConsentFacts = {
  id: 1,
  signer: 'self',
  issuedOn: null,
  signedOn: null,
  validUntil: null,
  refusedOn: null,
  withdrawnOn: null,
};
const decidedState = (...consents: readonly Partial<ConsentFacts>[]) =>
  decidingConsent(
    consents.map((given, index) => ({ ...blank, id: index + 1, ...given })),
    null,
    TODAY,
  )?.state ?? 'missing';

describe('the state of a consent', () => {
  it.each([
    ['missing', {}],
    ['missing', { signedOn: day('2025-10-16') }],
    ['issued', { issuedOn: day('2025-10-15') }],
    ['issued', { issuedOn: day('2025-10-01'), signedOn: day('2025-10-16') }],
    ['refused', { issuedOn: day('2025-10-01'), refusedOn: day('2025-10-02') }],
    ['valid', { signedOn: day('2025-10-15') }],
    ['valid', { signedOn: day('2025-09-01'), validUntil: day('2025-11-15') }],
    ['expiring', { signedOn: day('2025-09-01'), validUntil: day('2025-11-14') }],
    ['expiring', { signedOn: day('2025-09-01'), validUntil: TODAY }],
    ['expired', { signedOn: day('2025-09-01'), validUntil: day('2025-10-14') }],
    ['withdrawn', { signedOn: day('2025-09-01'), withdrawnOn: TODAY }],
    ['valid', { signedOn: day('2025-09-01'), withdrawnOn: day('2025-10-16') }],
  ] as const)('is %s with %o', (state, given) => {
    expect(decidedState(given)).toBe(state);
  });
});

describe('of several consents', () => {
  it('one in force decides over one that has ended, whichever was entered first', () => {
    const over = { signedOn: day('2025-01-10'), validUntil: day('2025-05-31') };
    const inForce = { signedOn: day('2024-09-01') };
    expect(decidedState(over, inForce)).toBe('valid');
    expect(decidedState(inForce, over)).toBe('valid');
  });

  it('a withdrawal takes back everything that was signed before it', () => {
    const earlier = { signedOn: day('2024-09-01') };
    const later = { signedOn: day('2025-09-01'), withdrawnOn: day('2025-10-01') };
    expect(decidedState(earlier, later)).toBe('withdrawn');
    expect(decidedState(earlier, later, { signedOn: day('2025-10-02') })).toBe('valid');
  });

  it('a refusal to sign anew is the last word', () => {
    expect(decidedState({ signedOn: day('2024-09-01') }, { refusedOn: day('2025-09-05') })).toBe('refused');
  });

  it('a blank handed out after a withdrawal is waited for', () => {
    expect(
      decidedState(
        { signedOn: day('2024-09-01'), withdrawnOn: day('2025-09-05') },
        { issuedOn: day('2025-10-01') },
      ),
    ).toBe('issued');
  });

  it('the longest one in force tells when it runs out', () => {
    expect(
      decidedState(
        { signedOn: day('2025-09-01') },
        { signedOn: day('2025-09-02'), validUntil: day('2025-10-20') },
      ),
    ).toBe('valid');
  });
});

describe('the ages', () => {
  it.each([
    ['2011-10-16', 'representative'],
    ['2011-10-15', 'both'],
    ['2007-10-16', 'both'],
    ['2007-10-15', 'self'],
  ] as const)('somebody born on %s is signed for on 15.10.2025 by: %s', (birthDate, signer) => {
    expect(signerOn({ category: 'pupil', birthDate: day(birthDate) }, TODAY)).toBe(signer);
  });

  it('a pupil without a birth date has no known signer, a grown-up has', () => {
    expect(signerOn({ category: 'pupil', birthDate: null }, TODAY)).toBeNull();
    expect(signerOn({ category: 'staff', birthDate: null }, TODAY)).toBe('self');
  });

  it("a parent's consent goes on at 14 and ends when the child comes of age", () => {
    const birthDate = day('2008-03-05');
    const parents = { ...blank, signer: 'representative', signedOn: day('2020-09-01') } as const;
    const stateOn = (date: string) => decidingConsent([parents], birthDate, day(date))?.state;
    expect(stateOn('2022-03-06')).toBe('valid');
    expect(stateOn('2026-03-04')).toBe('expiring');
    expect(stateOn('2026-03-05')).toBe('expired');
    expect(consentEnd({ signer: 'both', validUntil: null }, birthDate)).toBeNull();
    expect(consentEnd({ signer: 'representative', validUntil: null }, day('2008-02-29'))).toBe('2026-02-28');
  });
});

describe('terms after the end', () => {
  it('the paper is kept three years', () => {
    const signed = { ...blank, signedOn: day('2023-09-01'), validUntil: day('2024-05-31') };
    expect(keepUntil(signed, null, null)).toBe('2027-05-31');
    expect(keepUntil({ ...signed, withdrawnOn: day('2024-02-29') }, null, null)).toBe('2027-02-28');
    expect(keepUntil({ ...signed, validUntil: null }, null, null)).toBeNull();
    expect(keepUntil({ ...signed, validUntil: null }, null, day('2025-05-31'))).toBe('2028-05-31');
    expect(keepUntil({ ...blank, issuedOn: TODAY }, null, TODAY)).toBeNull();
  });

  it.each([
    ['processing', '2025-10-15', '2025-11-14'],
    ['dissemination', '2025-10-15', '2025-10-20'],
    ['dissemination', '2025-10-31', '2025-11-06'],
    ['dissemination', '2025-12-30', '2026-01-12'],
    ['mentorship', '2025-10-15', null],
  ] as const)('%s taken back on %s is acted upon by %s', (kind, withdrawnOn, by) => {
    expect(actBy({ kind, withdrawnOn: day(withdrawnOn) })).toBe(by);
  });

  it('working days are counted as one would on a calendar', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 20 }), (date, days) => {
        const end = addWorkingDays(date, days);
        expect(weekdayOf(end)).toBeLessThanOrEqual(5);
        expect(daysBetween(date, end)).toBeGreaterThanOrEqual(days);
        expect(addWorkingDays(date, days + 1) > end).toBe(true);
      }),
    );
  });
});

const dates = fc
  .integer({ min: toEpochDay(day('2024-01-01')), max: toEpochDay(day('2026-12-31')) })
  .map(fromEpochDay);
const facts: fc.Arbitrary<ConsentFacts> = fc
  .record({
    id: fc.integer({ min: 1, max: 10_000 }),
    signer: fc.constantFrom(...consentSigners),
    issuedOn: fc.option(dates),
    outcome: fc.constantFrom('signed', 'refused', 'waited for'),
    on: dates,
    lastsDays: fc.option(fc.integer({ min: 0, max: 500 })),
    withdrawnAfterDays: fc.option(fc.integer({ min: 0, max: 300 })),
  })
  .map(({ id, signer, issuedOn, outcome, on, lastsDays, withdrawnAfterDays }) => {
    const signedOn = outcome === 'signed' ? on : null;
    const after = (days: number | null) => (signedOn && days !== null ? addDays(signedOn, days) : null);
    return {
      id,
      signer,
      issuedOn,
      signedOn,
      validUntil: after(lastsDays),
      refusedOn: outcome === 'refused' ? on : null,
      withdrawnOn: after(withdrawnAfterDays),
    };
  });
const manyFacts = fc.uniqueArray(facts, { selector: ({ id }) => id, maxLength: 5 });
const birthDates = fc.option(
  fc.integer({ min: toEpochDay(day('2005-01-01')), max: toEpochDay(day('2015-12-31')) }).map(fromEpochDay),
);

describe('whatever a person has signed, refused and taken back', () => {
  it('the order of entry in the list does not matter', () => {
    fc.assert(
      fc.property(manyFacts, birthDates, dates, (consents, birthDate, today) => {
        expect(decidingConsent([...consents].reverse(), birthDate, today)).toEqual(
          decidingConsent(consents, birthDate, today),
        );
      }),
    );
  });

  it('a given consent is signed, not ended, and nothing was taken back since', () => {
    fc.assert(
      fc.property(manyFacts, birthDates, dates, (consents, birthDate, today) => {
        const deciding = decidingConsent(consents, birthDate, today);
        if (!deciding || !isGiven(deciding.state)) return;
        const signedOn = deciding.consent.signedOn ?? day('9999-12-31');
        expect(signedOn <= today).toBe(true);
        expect((consentEnd(deciding.consent, birthDate) ?? '9999-12-31') >= today).toBe(true);
        for (const { withdrawnOn, refusedOn } of consents) {
          const no = withdrawnOn ?? refusedOn;
          if (no !== null && no <= today) expect(no <= signedOn).toBe(true);
        }
      }),
    );
  });

  it('taking back on that day leaves nothing given', () => {
    fc.assert(
      fc.property(manyFacts, birthDates, dates, (consents, birthDate, today) => {
        const withdrawn = consents.map((consent) =>
          consent.signedOn !== null && consent.signedOn <= today && consent.withdrawnOn === null
            ? { ...consent, withdrawnOn: today }
            : consent,
        );
        const state = decidingConsent(withdrawn, birthDate, today)?.state;
        const takenAlready = consents.some((c) => c.withdrawnOn !== null && c.withdrawnOn > today);
        if (!takenAlready) expect(state === 'valid' || state === 'expiring').toBe(false);
      }),
    );
  });

  it('a consent signed today without a term is given, unless taken back today', () => {
    fc.assert(
      fc.property(manyFacts, dates, (consents, today) => {
        const signed: ConsentFacts = { ...blank, id: 20_000, signedOn: today };
        expect(decidingConsent([...consents, signed], null, today)?.state).toBe('valid');
      }),
    );
  });

  it('one that somebody has given is one of the list', () => {
    fc.assert(
      fc.property(manyFacts, birthDates, dates, (consents, birthDate, today) => {
        const states = consentStatesOn(consents, birthDate, today);
        const deciding = decidingConsent(consents, birthDate, today);
        expect(deciding !== null).toBe(states.length > 0);
        expect(isGiven(deciding?.state ?? 'missing')).toBe(states.some(({ state }) => isGiven(state)));
      }),
    );
  });
});
