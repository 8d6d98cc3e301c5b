// The pages of what is being typed: asked once the typing pauses, one question at a time, the last answer counts.
import { onUnmounted, shallowRef, ref, watch, type Ref } from 'vue';
import type { PaperDraft, PaperPreview } from '../../../../../shared/contract/papers';
import { errorText } from '../../../../../shared/texts/errors';
import { call } from '../../../api/client';

/** Long enough not to lay out half-typed words, short enough to feel live. */
export const PREVIEW_PAUSE_MS = 400;

export interface Preview {
  /** null until the first answer. Not reactive inside: it may be 500 pages. */
  readonly preview: Readonly<Ref<PaperPreview | null>>;
  /** Whether what is shown is older than what is typed. */
  readonly waiting: Readonly<Ref<boolean>>;
  /** Why there is nothing to show; '' while there is. */
  readonly refusal: Readonly<Ref<string>>;
}

/** @param version what else the pages depend on: they are asked for anew when it changes */
export function usePreview(question: () => PaperDraft | null, version: () => number): Preview {
  const preview = shallowRef<PaperPreview | null>(null);
  const waiting = ref(false);
  const refusal = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted = 0;
  let asking = false;

  async function ask(): Promise<void> {
    wanted += 1;
    if (asking) return;
    asking = true;
    let answered: number;
    do {
      answered = wanted;
      const draft = question();
      if (!draft) break;
      const answer = await call('papers.preview', draft);
      // While it was being made something else was typed: that is what is wanted.
      if (answered !== wanted) continue;
      refusal.value = answer.ok ? '' : errorText(answer.error).title;
      if (answer.ok) preview.value = answer.value;
    } while (answered !== wanted);
    asking = false;
    waiting.value = false;
  }

  watch(
    () => [JSON.stringify(question()), version()] as const,
    ([draft], before) => {
      if (draft === 'null') return;
      waiting.value = true;
      clearTimeout(timer);
      const first = before === undefined || preview.value === null;
      timer = setTimeout(() => void ask(), first ? 0 : PREVIEW_PAUSE_MS);
    },
    { immediate: true },
  );
  onUnmounted(() => clearTimeout(timer));

  return { preview, waiting, refusal };
}
