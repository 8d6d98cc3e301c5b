// An answer that follows what is typed: asked once the typing pauses, and only the last question's answer counts.
import { onUnmounted, ref, watch, type Ref } from 'vue';

/** Long enough not to ask at every key, short enough to feel live. */
const PAUSE_MS = 250;

/** @param ask null: there is nothing to ask now, and the answer is `nothing` */
export function useLatest<Question, Answer>(
  question: () => Question,
  ask: (question: Question) => Promise<Answer> | null,
  nothing: Answer,
): Readonly<Ref<Answer>> {
  const answer = ref(nothing) as Ref<Answer>;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function send(): Promise<void> {
    asked += 1;
    const mine = asked;
    const received = await (ask(question()) ?? nothing);
    if (mine === asked) answer.value = received;
  }

  watch(
    () => JSON.stringify(question()),
    (_, before) => {
      clearTimeout(timer);
      timer = setTimeout(() => void send(), before === undefined ? 0 : PAUSE_MS);
    },
    { immediate: true },
  );
  onUnmounted(() => {
    clearTimeout(timer);
    asked += 1;
  });
  return answer;
}
