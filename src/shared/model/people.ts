// People of the programme: who they are, and the parts they take in it.
import type { PlainDate } from './plainDate';

export const personCategories = ['staff', 'pupil', 'parent', 'outside'] as const;
/** Who a person is to the school: staff, a pupil, a parent, somebody from outside. */
export type PersonCategory = (typeof personCategories)[number];

export const participantRoles = ['mentor', 'mentee'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export const targetGroups = [
  'struggling',
  'talented',
  'limitedHealth',
  'novice',
  'experiencedInDifficulty',
] as const;
/** The roadmap's five groups of those who need a mentor. */
export type TargetGroup = (typeof targetGroups)[number];

/** Full years of age on a day; null without a birth date. */
export function ageOn(birthDate: PlainDate | null, day: PlainDate): number | null {
  if (birthDate === null || birthDate > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Full years of service on a day, counted on from the day they were stated. */
export function serviceYearsOn(
  service: { readonly years: number; readonly statedOn: PlainDate } | null,
  day: PlainDate,
): number | null {
  if (service === null) return null;
  return service.years + Math.max(ageOn(service.statedOn, day) ?? 0, 0);
}

/** A novice («молодой специалист») has served three years at most. [М: учитель–учитель, Р-145] */
export const NOVICE_YEARS = 3;
