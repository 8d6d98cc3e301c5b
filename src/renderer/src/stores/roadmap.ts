// The open roadmap as main last told it, and the commands that change it.
import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { ArgumentOf } from '../../../shared/contract/contract';
import type { RoadmapView, RowProgress, Waiting } from '../../../shared/contract/roadmap';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import { call } from '../api/client';
import { useNotices } from './notices';

type Command =
  | 'roadmap.updateTexts'
  | 'roadmap.addItem'
  | 'roadmap.updateItem'
  | 'roadmap.removeItem'
  | 'roadmap.moveOccurrence'
  | 'roadmap.addOccurrence'
  | 'roadmap.removeOccurrence'
  | 'roadmap.acceptWarning';

export const useRoadmap = defineStore('roadmap', () => {
  const notices = useNotices();
  const view = ref<RoadmapView | null>(null);
  /** Of the school year that is shown. */
  const progress = ref<readonly RowProgress[]>([]);
  /** How many cases wait on each screen; null while no file is open. */
  const waiting = ref<Waiting | null>(null);
  let progressYear: SchoolYear | null = null;

  async function refresh(): Promise<void> {
    const answer = await call('roadmap.get', {});
    if (answer.ok) view.value = answer.value;
    else if (answer.error.code === 'no-file-open') view.value = null;
    else notices.refused(answer.error);
    await Promise.all([refreshProgress(), refreshWaiting()]);
  }

  async function refreshWaiting(): Promise<void> {
    const answer = view.value ? await call('roadmap.waiting', {}) : null;
    waiting.value = answer?.ok ? answer.value : null;
  }

  async function showProgress(schoolYear: SchoolYear): Promise<void> {
    progressYear = schoolYear;
    await refreshProgress();
  }

  async function refreshProgress(): Promise<void> {
    const schoolYear = progressYear;
    if (schoolYear === null || !view.value) {
      progress.value = [];
      return;
    }
    const answer = await call('roadmap.progress', { schoolYear });
    // Another year may have been asked for meanwhile.
    if (answer.ok && schoolYear === progressYear) progress.value = answer.value;
  }

  /** Carries out a change; the new state arrives by the push that every change sends. True when it was accepted. */
  async function run<Name extends Command>(name: Name, input: ArgumentOf<Name>): Promise<boolean> {
    const answer = await call(name, input);
    if (!answer.ok) {
      notices.refused(answer.error);
      // A bar that was dragged goes back to where the file has it.
      await refresh();
    }
    return answer.ok;
  }

  return { view, progress, waiting, refresh, showProgress, run };
});
