// What stands open with something unsaved in it, and must agree before it goes.
import { onUnmounted } from 'vue';

type Guard = () => Promise<boolean>;

const guards = new Set<Guard>();

/** The component is asked before it is left: true lets go. */
export function useLeaveGuard(guard: Guard): void {
  guards.add(guard);
  onUnmounted(() => guards.delete(guard));
}

/** Asks whatever is open, the innermost first; true when all of it may go. */
export async function mayLeave(): Promise<boolean> {
  for (const guard of [...guards].reverse()) if (!(await guard())) return false;
  return true;
}

/** Another file is open already: what was typed for the last one has no place to go. */
export function forgetDrafts(): void {
  guards.clear();
}
