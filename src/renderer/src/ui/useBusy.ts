// One piece of work at a time: a second click while it goes on means the first.
import { readonly, ref, type Ref } from 'vue';

interface Busy {
  readonly busy: Readonly<Ref<boolean>>;
  /** Carries out `work` unless something is being carried out. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

export function useBusy(): Busy {
  const busy = ref(false);

  async function alone(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } finally {
      busy.value = false;
    }
  }

  return { busy: readonly(busy), alone };
}
