// Which file is open and whether it is saved.
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { FileState } from '../../../shared/contract/file';
import type { PlainDate } from '../../../shared/model/plainDate';
import { schoolYearOf } from '../../../shared/model/schoolYear';
import { call } from '../api/client';
import { useNotices } from './notices';

export const useFile = defineStore('file', () => {
  const notices = useNotices();
  const state = ref<FileState | null>(null);

  const open = computed(() => state.value?.open ?? null);
  const today = computed(() => (state.value?.today ?? '1970-01-01') as PlainDate);
  const currentSchoolYear = computed(() => schoolYearOf(today.value));

  async function refresh(): Promise<void> {
    state.value = notices.valueOf(await call('file.state', {})) ?? state.value;
  }

  /** Runs one of the file's commands; true when it was carried out, false when cancelled or refused. */
  async function run(
    name: 'file.open' | 'file.close' | 'file.saveAgain' | 'file.saveCopy',
  ): Promise<boolean> {
    return notices.valueOf(await call(name, {}))?.done ?? false;
  }

  return { state, open, today, currentSchoolYear, refresh, run };
});
