// What a consent is worth on a day, and which of several decides. Pure rules.
import type { Consent } from '../../shared/contract/consents';
import { signerAt, type ConsentSigner, type ConsentState } from '../../shared/model/consents';
import { ageOn, type PersonCategory } from '../../shared/model/people';
import { addDays, daysBetween, weekdayOf, withYear, type PlainDate } from '../../shared/model/plainDate';
import { consentRules } from './consentRules';

/** What the rules look at. */
export type ConsentFacts = Pick<
  Consent,
  'id' | 'signer' | 'issuedOn' | 'signedOn' | 'validUntil' | 'refusedOn' | 'withdrawnOn'
>;

export interface StateOnDay<Facts extends ConsentFacts> {
  readonly consent: Facts;
  readonly state: Exclude<ConsentState, 'notNeeded' | 'missing'>;
  /** The day of the state: signed, issued, refused, withdrawn; of a consent that runs out or has run out, its last. */
  readonly date: PlainDate;
}

const given: readonly ConsentState[] = ['valid', 'expiring'];

export function isGiven(state: ConsentState): boolean {
  return given.includes(state);
}

/**
 * The consent of one person and kind that decides on a day; null when there is none at all. One in force decides
 * over those that are not, the longest first; else the last that was said.
 */
export function decidingConsent<Facts extends ConsentFacts>(
  consents: readonly Facts[],
  birthDate: PlainDate | null,
  day: PlainDate,
): StateOnDay<Facts> | null {
  const states = consentStatesOn(consents, birthDate, day);
  const inForce = states.filter(({ state }) => isGiven(state));
  const best = (
    candidates: readonly StateOnDay<Facts>[],
    isBetter: (one: StateOnDay<Facts>, other: StateOnDay<Facts>) => boolean,
  ) =>
    candidates.reduce<StateOnDay<Facts> | null>(
      (kept, next) => (kept && !isBetter(next, kept) ? kept : next),
      null,
    );
  if (inForce.length > 0) {
    const endOf = ({ consent }: StateOnDay<Facts>) => consentEnd(consent, birthDate) ?? '9999-12-31';
    return best(inForce, (one, other) =>
      endOf(one) === endOf(other) ? isLater(one.consent, other.consent, day) : endOf(one) > endOf(other),
    );
  }
  return best(states, (one, other) => isLater(one.consent, other.consent, day));
}

/** Each consent of one person and kind on a day; those of which nothing had happened by then are left out. */
export function consentStatesOn<Facts extends ConsentFacts>(
  consents: readonly Facts[],
  birthDate: PlainDate | null,
  day: PlainDate,
): readonly StateOnDay<Facts>[] {
  return consents.flatMap((consent) => {
    const { issuedOn, signedOn, refusedOn, withdrawnOn } = consent;
    const at = (state: StateOnDay<Facts>['state'], date: PlainDate) => [{ consent, state, date }];
    if (hasCome(withdrawnOn, day)) return at('withdrawn', withdrawnOn);
    if (hasCome(refusedOn, day)) return at('refused', refusedOn);
    if (hasCome(signedOn, day)) {
      const taken = takenBack(consent, signedOn, consents, day);
      if (taken) return at(taken.state, taken.date);
      const end = consentEnd(consent, birthDate);
      if (end === null) return at('valid', signedOn);
      if (end < day) return at('expired', end);
      return daysBetween(day, end) <= consentRules.expiringDays ? at('expiring', end) : at('valid', signedOn);
    }
    return hasCome(issuedOn, day) ? at('issued', issuedOn) : [];
  });
}

/**
 * The last day on which a signed consent holds; null: until the end of taking part. A parent's consent goes on
 * when the child turns 14, and ends the day before the child comes of age.
 */
export function consentEnd(
  { signer, validUntil }: Pick<ConsentFacts, 'signer' | 'validUntil'>,
  birthDate: PlainDate | null,
): PlainDate | null {
  if (birthDate === null || !consentRules.endsAtMajority.includes(signer)) return validUntil;
  const minority = lastDayUnder(consentRules.majorityAge, birthDate);
  return validUntil === null || minority < validUntil ? minority : validUntil;
}

/** The paper is kept until then; null while the consent holds without a known end, or was never given. */
export function keepUntil(
  consent: ConsentFacts,
  birthDate: PlainDate | null,
  endOfTakingPart: PlainDate | null,
): PlainDate | null {
  if (consent.signedOn === null) return null;
  const end = consent.withdrawnOn ?? consentEnd(consent, birthDate) ?? endOfTakingPart;
  return end === null ? null : withYear(end, Number(end.slice(0, 4)) + consentRules.retentionYears);
}

/** By then the data are destroyed, or their publication has stopped; null without a withdrawal or a term. */
export function actBy({ kind, withdrawnOn }: Pick<Consent, 'kind' | 'withdrawnOn'>): PlainDate | null {
  const term = consentRules.actAfterWithdrawal[kind];
  if (withdrawnOn === null || term === null) return null;
  return term.working ? addWorkingDays(withdrawnOn, term.days) : addDays(withdrawnOn, term.days);
}

/** Monday to Friday, but for the state's holidays. The day itself does not count. */
export function addWorkingDays(date: PlainDate, days: number): PlainDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Who signs on a day; null when that depends on an age that is not known. */
export function signerOn(
  { category, birthDate }: { readonly category: PersonCategory; readonly birthDate: PlainDate | null },
  day: PlainDate,
): ConsentSigner | null {
  const age = ageOn(birthDate, day);
  if (age !== null) return signerAt(age);
  return category === 'pupil' || birthDate !== null ? null : 'self';
}

/** A later refusal or withdrawal of the same kind takes back whatever was signed before it. */
function takenBack(
  consent: ConsentFacts,
  signedOn: PlainDate,
  consents: readonly ConsentFacts[],
  day: PlainDate,
): { readonly state: 'withdrawn' | 'refused'; readonly date: PlainDate } | null {
  let last: { readonly state: 'withdrawn' | 'refused'; readonly date: PlainDate } | null = null;
  for (const other of consents) {
    const date = other.withdrawnOn ?? other.refusedOn;
    if (other.id === consent.id || !hasCome(date, day)) continue;
    const isAfter = date > signedOn || (date === signedOn && other.id > consent.id);
    if (isAfter && (last === null || date > last.date)) {
      last = { state: other.withdrawnOn === null ? 'refused' : 'withdrawn', date };
    }
  }
  return last;
}

function isLater(one: ConsentFacts, other: ConsentFacts, day: PlainDate): boolean {
  const [first, second] = [lastWordOf(one, day), lastWordOf(other, day)];
  return first === second ? one.id > other.id : first > second;
}

function lastWordOf({ issuedOn, signedOn, refusedOn, withdrawnOn }: ConsentFacts, day: PlainDate): string {
  return [withdrawnOn, refusedOn, signedOn, issuedOn].find((date) => hasCome(date, day)) ?? '';
}

function hasCome(date: PlainDate | null, day: PlainDate): date is PlainDate {
  return date !== null && date <= day;
}

/** Somebody born on 29 February is a year older on 1 March where the year has no such day. */
function lastDayUnder(age: number, birthDate: PlainDate): PlainDate {
  const birthday = withYear(birthDate, Number(birthDate.slice(0, 4)) + age);
  return birthday.slice(5) === birthDate.slice(5) ? addDays(birthday, -1) : birthday;
}

function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) <= 5 && !consentRules.stateHolidays.includes(date.slice(5));
}
