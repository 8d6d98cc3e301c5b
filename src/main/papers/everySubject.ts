// Everybody and everything that a kind of paper can be about, as the file has them now.
import type { PlainDate } from '../../shared/model/plainDate';
import { factsOf, type PaperKind } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { listInterviews } from '../interviews/interviews';
import { listOrders } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import { listRounds, readRound } from '../pairs/rounds';
import { readPeople, readRoles } from '../people/roster';

export interface Subjects {
  readonly ids: readonly number[];
  /** Of questionnaires: the round whose people they are for. */
  readonly roundId: number | null;
}

/** None of a paper about the programme as a whole. People are those who take part. */
export function everySubject(database: Database, kind: PaperKind, today: PlainDate): Subjects {
  switch (factsOf(kind).subject) {
    case 'programme':
      return { ids: [], roundId: null };
    case 'person':
      return { ids: participants(database, personRole[kind]), roundId: null };
    case 'interview': {
      const view = listInterviews(database);
      return { ids: view.ok ? view.value.interviews.map(({ id }) => id) : [], roundId: null };
    }
    case 'pair': {
      const pairs = listPairs(database, today);
      return { ids: pairs.ok ? pairs.value.map(({ id }) => id) : [], roundId: null };
    }
    case 'order': {
      const orders = listOrders(database, today);
      return { ids: orders.ok ? orders.value.map(({ id }) => id) : [], roundId: null };
    }
    case 'participant':
      return ofLatestRound(database, today);
  }
}

/** Papers about a person that only those of one role need. */
const personRole: Readonly<Partial<Record<PaperKind, 'mentor' | 'mentee'>>> = {
  'consent-mentorship': 'mentor',
  'mentor-application': 'mentor',
  'mentor-questionnaire': 'mentor',
  'mentee-questionnaire': 'mentee',
};

function participants(database: Database, role: 'mentor' | 'mentee' | undefined): readonly number[] {
  const people = readPeople(database);
  const ids = [...readRoles(database).values()]
    .filter((held) => held.leftOn === null && (role === undefined || held.role === role))
    .map(({ personId }) => personId);
  return [...new Set(ids)].filter((id) => people.get(id)?.leftOn === null);
}

function ofLatestRound(database: Database, today: PlainDate): Subjects {
  const rounds = listRounds(database, today);
  const [latest] = rounds.ok ? rounds.value : [];
  const round = latest ? readRound(database, latest.id, today) : null;
  return round?.ok
    ? { ids: round.value.people.map(({ id }) => id), roundId: round.value.id }
    : { ids: [], roundId: null };
}
