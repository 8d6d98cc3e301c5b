// A pack in the making: started, followed until it is done, and stopped.
import { computed, onUnmounted, ref, type ComputedRef, type Ref } from 'vue';
import type { ArgumentOf } from '../../../../../shared/contract/contract';
import type { PackState } from '../../../../../shared/contract/papers';
import { usePapers } from '../../../stores/papers';

/** Often enough for a bar that moves. */
const POLL_MS = 250;

interface Pack {
  /** null before it is started. */
  readonly state: Ref<PackState | null>;
  readonly working: ComputedRef<boolean>;
  readonly start: (input: ArgumentOf<'papers.startPack'>) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Back to choosing. */
  readonly forget: () => void;
}

export function usePack(): Pack {
  const papers = usePapers();
  const state = ref<PackState | null>(null) as Ref<PackState | null>;
  const working = computed(() => state.value?.state === 'working');
  let packId: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    if (packId === null) return;
    const followed = packId;
    const answer = await papers.run('papers.packState', { packId });
    if (packId !== followed) return;
    state.value = answer;
    if (answer?.state === 'working') timer = setTimeout(() => void follow(), POLL_MS);
    else packId = null;
  }

  async function start(input: ArgumentOf<'papers.startPack'>): Promise<void> {
    const started = await papers.run('papers.startPack', input);
    if (!started) return;
    packId = started.packId;
    await follow();
  }

  async function stop(): Promise<void> {
    if (packId !== null) await papers.run('papers.cancelPack', { packId });
  }

  function forget(): void {
    packId = null;
    state.value = null;
  }

  onUnmounted(() => {
    clearTimeout(timer);
    packId = null;
  });

  return { state, working, start, stop, forget };
}
