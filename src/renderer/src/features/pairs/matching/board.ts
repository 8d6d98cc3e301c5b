// What the board shows: mentors' cards with their mentees, who has no mentor yet, who takes no part.
import type { Round, RoundDraft } from '../../../../../shared/contract/pairs';
import type { AssignmentFault } from '../../../../../shared/matching/checkAssignment';
import type { Lack } from '../../../../../shared/model/eligibility';
import { isBlocking } from '../../../../../shared/model/eligibility';
import { isFixed } from './draftEditing';

export type RoundPerson = Round['people'][number];

export interface Chip {
  readonly menteeId: number;
  readonly name: string;
  /** Which choice of the mentee the mentor is, and the other way round; null: not named. */
  readonly menteeRank: number | null;
  readonly mentorRank: number | null;
  readonly fixed: boolean;
  /** Something forbids the pair since it was put together. */
  readonly faulty: boolean;
}

export interface MentorCardModel {
  readonly mentorId: number;
  readonly name: string;
  readonly details: string;
  /** with running pairs */
  readonly load: number;
  /** mentees in running pairs */
  readonly running: number;
  readonly capacity: number;
  readonly chips: readonly Chip[];
}

export interface Excluded {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly role: RoundPerson['role'];
  readonly reason: string;
  /** What is to be put right first; null: nothing that a screen could cure. */
  readonly lack: Lack | null;
}

export interface BoardModel {
  readonly cards: readonly MentorCardModel[];
  readonly unmatched: readonly { readonly menteeId: number; readonly name: string }[];
  readonly excluded: readonly Excluded[];
}

export function boardOf(round: Round, draft: RoundDraft, faults: readonly AssignmentFault[]): BoardModel {
  const { problem } = round;
  const people = new Map(round.people.map((person) => [person.id, person]));
  const chipsOf = chipsByMentor(round, draft, faults, people);
  const matched = new Set(draft.map(({ menteeId }) => menteeId));
  const order = new Map(round.people.map(({ id }, index) => [id, index]));
  const inOrder = <Item extends { readonly id: number }>(items: readonly Item[]) =>
    [...items].sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));

  const mentors = inOrder(problem.mentors);
  const mentees = inOrder(problem.mentees);
  const isShown = ({ id, excluded }: (typeof mentors)[number]) => excluded === null || chipsOf.has(id);
  return {
    cards: mentors.filter(isShown).map((mentor) => {
      const chips = chipsOf.get(mentor.id) ?? [];
      return {
        mentorId: mentor.id,
        name: people.get(mentor.id)?.shortName ?? mentor.name,
        details: people.get(mentor.id)?.details ?? '',
        load: mentor.load + chips.length,
        running: mentor.load,
        capacity: mentor.capacity,
        chips,
      };
    }),
    unmatched: mentees
      .filter(({ id, excluded }) => excluded === null && !matched.has(id))
      .map(({ id, name }) => ({ menteeId: id, name: people.get(id)?.shortName ?? name })),
    excluded: [...mentees.filter(({ id }) => !matched.has(id)), ...mentors].flatMap(
      ({ id, personId, name, excluded }) =>
        excluded === null
          ? []
          : [
              {
                id,
                personId,
                name: people.get(id)?.shortName ?? name,
                role: people.get(id)?.role ?? 'mentee',
                reason: excluded,
                lack: people.get(id)?.lacks.find(isBlocking) ?? null,
              },
            ],
    ),
  };
}

function chipsByMentor(
  round: Round,
  draft: RoundDraft,
  faults: readonly AssignmentFault[],
  people: ReadonlyMap<number, RoundPerson>,
): ReadonlyMap<number, readonly Chip[]> {
  const faulty = new Set(
    faults.flatMap((fault) => (fault.code === 'obstacle' ? [`${fault.mentorId} ${fault.menteeId}`] : [])),
  );
  const rank = (chooser: number, chosen: number) => {
    const place = people.get(chooser)?.chosen.indexOf(chosen) ?? -1;
    return place < 0 ? null : place + 1;
  };
  const chips = new Map<number, Chip[]>();
  for (const pair of draft) {
    const { mentorId, menteeId } = pair;
    const list = chips.get(mentorId) ?? [];
    list.push({
      menteeId,
      name: people.get(menteeId)?.shortName ?? `№ ${menteeId}`,
      menteeRank: rank(menteeId, mentorId),
      mentorRank: rank(mentorId, menteeId),
      fixed: isFixed(round.problem, pair),
      faulty: faulty.has(`${mentorId} ${menteeId}`),
    });
    chips.set(mentorId, list);
  }
  for (const list of chips.values()) list.sort((one, other) => one.name.localeCompare(other.name, 'ru'));
  return chips;
}
