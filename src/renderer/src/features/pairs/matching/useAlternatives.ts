// What would have to change for another mentor, worked out in a worker and always for the last question asked.
import { onUnmounted, shallowRef, watch, type Ref } from 'vue';
import type { AlternativesAnswer, AlternativesQuestion } from './alternativesWorker';

/** Whoever walks over the board by arrows does not start a search at each step. */
const PAUSE_MS = 120;

/** null while it is being worked out. */
export function useAlternatives(
  question: Readonly<Ref<AlternativesQuestion | null>>,
): Readonly<Ref<AlternativesAnswer | null>> {
  const answer = shallowRef<AlternativesAnswer | null>(null);
  let worker: Worker | null = null;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(asked: AlternativesQuestion): void {
    // A search that nobody waits for any more is given up together with its worker.
    if (busy) stop();
    worker ??= new Worker(new URL('./alternativesWorker.ts', import.meta.url), { type: 'module' });
    busy = true;
    worker.onmessage = ({ data }: MessageEvent<AlternativesAnswer>) => {
      busy = false;
      answer.value = data;
    };
    worker.postMessage(asked);
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    busy = false;
  }

  watch(
    question,
    (asked) => {
      clearTimeout(timer);
      answer.value = null;
      if (asked) timer = setTimeout(() => ask(asked), PAUSE_MS);
    },
    { immediate: true },
  );
  onUnmounted(() => {
    clearTimeout(timer);
    stop();
  });
  return answer;
}
