// A snapshot of main's data: fetched while a screen shows it, only marked stale while none does.
import { onMounted, onUnmounted, ref, type Ref } from 'vue';
import type { ChannelName } from '../../../shared/contract/channels';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import { call } from '../api/client';
import { useNotices } from './notices';

export interface Snapshot<Value> {
  /** null until the first answer, and while no file is open. */
  readonly value: Ref<Value | null>;
  /** Main has changed the data, or another file is open. */
  readonly changed: () => Promise<void>;
  readonly fetch: () => Promise<void>;
  /** For a component's setup: keeps the snapshot fresh while the component is there. */
  readonly show: () => void;
}

export function useSnapshot<Name extends ChannelName>(
  name: Name,
  input: () => ArgumentOf<Name>,
): Snapshot<OutputOf<Name>> {
  const notices = useNotices();
  const value: Ref<OutputOf<Name> | null> = ref(null);
  let shown = 0;
  let stale = true;
  let latest = 0;

  async function fetch(): Promise<void> {
    stale = false;
    latest += 1;
    const asked = latest;
    const answer = await call(name, input());
    // A later question's answer is the newer one, whichever comes first.
    if (asked !== latest) return;
    if (answer.ok) value.value = answer.value;
    else if (answer.error.code === 'no-file-open') value.value = null;
    else notices.refused(answer.error);
  }

  async function changed(): Promise<void> {
    if (shown > 0) await fetch();
    else stale = true;
  }

  function show(): void {
    onMounted(() => {
      shown += 1;
      if (stale) void fetch();
    });
    onUnmounted(() => (shown -= 1));
  }

  return { value, changed, fetch, show };
}
