// The board at work: the draft, who is carried and over what, the measures that follow, undo, and saving.
import { computed, onUnmounted, ref, shallowRef, watch, type Ref } from 'vue';
import type { Round, RoundDraft } from '../../../../../shared/contract/pairs';
import { checkAssignment } from '../../../../../shared/matching/checkAssignment';
import { measure, type MatchingMeasures } from '../../../../../shared/matching/measures';
import type { MatchingMethod } from '../../../../../shared/model/pairs';
import { usePairs } from '../../../stores/pairs';
import { boardOf } from './board';
import type { Target } from './carrying';
import { moved, obstaclesOf, obstacleTo } from './draftEditing';
import { measureRows } from './measureRows';
import { matchingTexts as texts } from './texts';

export interface Carried {
  readonly menteeId: number;
  readonly from: Target;
  readonly over: Target;
  readonly by: 'keys' | 'pointer';
  /** Why each target is closed to this mentee; the others are open. */
  readonly obstacles: ReadonlyMap<Target, string>;
}

const MOST_UNDO = 100;

export function useBoard(round: Readonly<Ref<Round>>) {
  const pairs = usePairs();
  const draft = shallowRef<RoundDraft>(round.value.draft);
  const history = shallowRef<readonly RoundDraft[]>([]);
  const carried = shallowRef<Carried | null>(null);
  /** What a screen reader should say now. */
  const said = ref('');
  let saving = 0;

  watch(round, (next, before) => {
    if (next.id !== before.id) {
      history.value = [];
      carried.value = null;
      baseline.value = null;
    }
    if (saving === 0) draft.value = next.draft;
  });

  const problem = computed(() => round.value.problem);
  const faults = computed(() => checkAssignment(problem.value, draft.value));
  const board = computed(() => boardOf(round.value, draft.value, faults.value));
  /** The draft as it would be if the carried one were put down here. */
  const shown = computed(() => {
    const { value } = carried;
    if (!value || value.obstacles.has(value.over)) return draft.value;
    return moved(draft.value, { menteeId: value.menteeId, mentorId: value.over });
  });

  // Measures follow a drag, once a frame at most.
  const measures = shallowRef(measured(shown.value));
  /** Before the move that is being made, or was made last. */
  const baseline = shallowRef<MatchingMeasures | null>(null);
  let frame = 0;
  watch([problem, shown], () => {
    if (frame === 0) frame = requestAnimationFrame(takeMeasures);
  });
  onUnmounted(() => cancelAnimationFrame(frame));

  function takeMeasures(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    measures.value = measured(shown.value);
  }

  function measured(pairs: RoundDraft): MatchingMeasures {
    const mentors = new Set(problem.value.mentors.map(({ id }) => id));
    const mentees = new Set(problem.value.mentees.map(({ id }) => id));
    // Somebody may have left since; that is a fault, shown as one.
    return measure(
      problem.value,
      pairs.filter(({ mentorId, menteeId }) => mentors.has(mentorId) && mentees.has(menteeId)),
    );
  }

  function mentorOf(menteeId: number): Target {
    return draft.value.find((pair) => pair.menteeId === menteeId)?.mentorId ?? null;
  }

  function nameOf(id: number): string {
    return round.value.people.find((person) => person.id === id)?.shortName ?? '';
  }

  function targetName(target: Target): string {
    return target === null ? texts.nowhere : nameOf(target);
  }

  function pickUp(menteeId: number, by: Carried['by']): void {
    const from = mentorOf(menteeId);
    baseline.value = measured(draft.value);
    carried.value = {
      menteeId,
      from,
      over: from,
      by,
      obstacles: obstaclesOf(problem.value, draft.value, menteeId),
    };
    said.value = texts.carried(nameOf(menteeId));
  }

  function lead(over: Target): void {
    const { value } = carried;
    if (!value || value.over === over) return;
    carried.value = { ...value, over };
    said.value = texts.over(targetName(over), stateOfTarget({ ...value, over }));
  }

  /** «сейчас здесь», «место есть, станет 2 из 3», or what stands in the way. */
  function stateOfTarget({ over, from, obstacles }: Carried): string {
    const obstacle = obstacles.get(over);
    if (obstacle !== undefined) return obstacle;
    if (over === from) return texts.here;
    const card = board.value.cards.find(({ mentorId }) => mentorId === over);
    return card ? texts.free(card.load + 1, card.capacity) : texts.why.release;
  }

  /** Puts the carried one down; where it may not be, it stays carried. */
  function drop(): void {
    const { value } = carried;
    if (!value || value.obstacles.has(value.over)) return;
    carried.value = null;
    place(value.menteeId, value.over);
  }

  function putBack(): void {
    const { value } = carried;
    if (!value) return;
    carried.value = null;
    baseline.value = null;
    said.value = texts.putBack(nameOf(value.menteeId));
  }

  /** Moves a mentee at once; nothing happens where that may not be. */
  function place(menteeId: number, mentorId: Target): void {
    const move = { menteeId, mentorId };
    const next = moved(draft.value, move);
    if (next === draft.value || obstacleTo(problem.value, draft.value, move) !== null) return;
    baseline.value = measured(draft.value);
    history.value = [...history.value.slice(1 - MOST_UNDO), draft.value];
    void save(next, 'byHand');
    takeMeasures();
    const summary = measureRows(problem.value, measures.value)
      .slice(0, 3)
      .map(({ label, value }) => `${value} ${label}`)
      .join(', ');
    said.value = texts.dropped(nameOf(menteeId), targetName(mentorId), summary);
  }

  /** A pair just forbidden leaves the board. */
  function release(menteeId: number): void {
    baseline.value = measured(draft.value);
    void save(moved(draft.value, { menteeId, mentorId: null }), 'byHand');
  }

  function undo(): void {
    const last = history.value.at(-1);
    if (!last) return;
    history.value = history.value.slice(0, -1);
    baseline.value = null;
    said.value = texts.undone;
    void save(last, 'byHand');
  }

  /** Pairs that a method proposed take the place of those on the board. */
  async function take(proposed: RoundDraft, method: MatchingMethod): Promise<boolean> {
    const before = draft.value;
    baseline.value = null;
    const saved = await save(proposed, method);
    if (saved && before.length > 0) history.value = [...history.value.slice(1 - MOST_UNDO), before];
    return saved;
  }

  async function save(next: RoundDraft, method: MatchingMethod | 'byHand'): Promise<boolean> {
    draft.value = next;
    saving += 1;
    const saved = await pairs.run('rounds.saveDraft', { id: round.value.id, draft: next, method });
    saving -= 1;
    if (saved) return true;
    history.value = [];
    await pairs.openRound(round.value.id);
    draft.value = round.value.draft;
    return false;
  }

  return {
    draft,
    board,
    faults,
    measures,
    baseline,
    carried,
    said,
    canUndo: computed(() => history.value.length > 0),
    mentorOf,
    stateOfTarget,
    pickUp,
    lead,
    drop,
    putBack,
    place,
    release,
    undo,
    take,
  };
}

export type Board = ReturnType<typeof useBoard>;
