// Matching rounds, pairs and the orders on them as main last told them, and the commands that change them.
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import type { Round } from '../../../shared/contract/pairs';
import type { PaperAboutKind } from '../../../shared/papers/kinds';
import { same } from '../../../shared/model/same';
import { call } from '../api/client';
import { exportedActions } from './exported';
import { useNotices } from './notices';
import { useSnapshot } from './snapshot';

type Command =
  | 'rounds.save'
  | 'rounds.remove'
  | 'rounds.saveAnswer'
  | 'rounds.saveRule'
  | 'rounds.compare'
  | 'rounds.saveDraft'
  | 'rounds.accept'
  | 'pairs.save'
  | 'pairs.remove'
  | 'pairs.start'
  | 'pairs.complete'
  | 'pairs.saveSupport'
  | 'pairs.saveAddendum'
  | 'pairs.exportPicture'
  | 'pairOrders.save'
  | 'pairOrders.remove'
  | 'pairOrders.sign';

export const usePairs = defineStore('pairs', () => {
  const notices = useNotices();
  const rounds = useSnapshot('rounds.list', () => ({}));
  const pairs = useSnapshot('pairs.list', () => ({}));
  const orders = useSnapshot('pairOrders.list', () => ({}));
  /** The round that the matching screen shows; null while there is none. Not reactive inside: it may be large. */
  const round = shallowRef<Round | null>(null);
  let asked = 0;

  async function openRound(id: number): Promise<void> {
    asked += 1;
    const question = asked;
    const answer = await call('rounds.get', { id });
    // A later question's answer is the newer one, whichever comes first.
    if (question !== asked) return;
    if (answer.ok) round.value = withKnownProblem(answer.value, round.value);
    else {
      round.value = null;
      if (answer.error.code !== 'not-found' && answer.error.code !== 'no-file-open') {
        notices.refused(answer.error);
      }
    }
  }

  function closeRound(): void {
    asked += 1;
    round.value = null;
  }

  /** Asks where, writes the papers of these pairs, orders or participants into one file, says so. */
  async function print(kind: PaperAboutKind, ids: readonly number[], roundId: number | null = null) {
    const made = notices.valueOf(
      await call('papers.exportAbout', { kind, ids, roundId, separate: false, markIssued: false }),
    );
    if (!made) return;
    notices.done(`Документ сохранён: ${made.fileName}`, ...exportedActions(made));
  }

  async function changed(): Promise<void> {
    const shown = round.value;
    await Promise.all([
      rounds.changed(),
      pairs.changed(),
      orders.changed(),
      ...(shown ? [openRound(shown.id)] : []),
    ]);
  }

  /** Carries out a change and answers what it gave; null when it was refused, and the person has been told. */
  async function run<Name extends Command>(
    name: Name,
    input: ArgumentOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    return notices.valueOf(await call(name, input));
  }

  return {
    rounds: rounds.value,
    showRounds: rounds.show,
    pairs: pairs.value,
    showPairs: pairs.show,
    orders: orders.value,
    showOrders: orders.show,
    round,
    openRound,
    closeRound,
    print,
    changed,
    run,
  };
});

/** What the engine has worked out for a problem is kept with it, so an equal one is not put in its place. */
function withKnownProblem(next: Round, known: Round | null): Round {
  return known?.id === next.id && same(known.problem, next.problem)
    ? { ...next, problem: known.problem }
    : next;
}
