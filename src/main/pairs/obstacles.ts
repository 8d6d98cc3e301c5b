// What keeps a pair out of an order, and what should only be looked at.
import type { Pair } from '../../shared/contract/pairs';
import { isBlocking, type Lack } from '../../shared/model/eligibility';
import { fullName, surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { lackWords } from '../../shared/texts/lacks';
import { consentRules } from '../consents/consentRules';
import { pairName, personOf, roleOf, type PairFacts } from './facts';
import { presentMembers, type PairRecord } from './repository';
import { obstacleWords } from './words';

export type PairObstacle = Pair['obstacles'][number];

/**
 * The lacks of everybody in the pair on the day of the facts, then its own: no period, more mentees than the mentor
 * has places for, no addendum to the employment contract where ст. 351.8 ТК РФ asks for one.
 */
export function pairObstacles(pair: PairRecord, facts: PairFacts): readonly PairObstacle[] {
  const roleIds = [pair.mentorId, ...presentMembers(pair).map(({ menteeId }) => menteeId)];
  const ofPeople = roleIds.flatMap((roleId) => lacksOf(roleId, facts));
  return [...ofPeople, ...ownObstacles(pair, facts).map((words) => ofPair(pair, words, facts))];
}

/** An obstacle of the pair itself, shown under its mentor. */
export function ofPair(pair: PairRecord, words: string, facts: PairFacts, blocking = true): PairObstacle {
  const mentor = personOf(facts, pair.mentorId);
  return {
    personId: mentor.id,
    fullName: fullName(mentor),
    lack: null,
    words: `${pairName(facts, pair)}: ${words}`,
    blocking,
  };
}

/**
 * Whether a mentor needs an addendum: those among staff, when the mentoring begins or is ordered on 01.03.2025 or
 * later (ст. 351.8 ТК РФ, 381-ФЗ). «Not needed» is what the curator says of a contract that has mentoring already.
 */
export function needsAddendum(
  pair: Pick<PairRecord, 'mentorId' | 'since'>,
  facts: Pick<PairFacts, 'roles' | 'people'>,
  day: PlainDate,
): boolean {
  const last = pair.since !== null && pair.since > day ? pair.since : day;
  const { categories, since } = consentRules.needed.mentorship;
  return categories.includes(personOf(facts, pair.mentorId).category) && (since === null || last >= since);
}

function lacksOf(roleId: number, facts: PairFacts): PairObstacle[] {
  const person = personOf(facts, roleId);
  // Only open roles have lacks, be they none.
  const lacks: readonly Lack[] = facts.lacks.get(roleId) ?? [{ code: 'left' }];
  return lacks.map((lack) => ({
    personId: person.id,
    fullName: fullName(person),
    lack,
    words: `${surnameFirstInitials(person)}: ${lackWords(lack)}`,
    blocking: isBlocking(lack),
  }));
}

function ownObstacles(pair: PairRecord, facts: PairFacts): string[] {
  const { capacity } = roleOf(facts, pair.mentorId);
  const load = facts.loads.get(pair.mentorId) ?? 0;
  return [
    ...(presentMembers(pair).length === 0 ? [obstacleWords.nobody] : []),
    ...(pair.since === null || pair.until === null ? [obstacleWords.noPeriod] : []),
    ...(load > capacity ? [obstacleWords.overCapacity(load, capacity)] : []),
    ...(needsAddendum(pair, facts, facts.day) ? addendumObstacles(pair, facts.day) : []),
  ];
}

/** The law wants the agreement first, then the order. */
function addendumObstacles({ addendum, addendumDate }: PairRecord, day: PlainDate): string[] {
  if (addendum === 'missing') return [obstacleWords.noAddendum];
  return addendum === 'signed' && addendumDate !== null && addendumDate > day
    ? [obstacleWords.addendumLater(addendumDate)]
    : [];
}
