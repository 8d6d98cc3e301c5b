// The forms of mentoring as main last told them, and the commands that change them.
import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { ArgumentOf } from '../../../shared/contract/contract';
import { call } from '../api/client';
import { useNotices } from './notices';
import { useSnapshot } from './snapshot';

type Command = 'forms.save' | 'forms.remove' | 'forms.saveCatalogue';

export const useForms = defineStore('forms', () => {
  const notices = useNotices();
  const { value: view, changed, show } = useSnapshot('forms.get', () => ({}));

  /** The only form that is chosen: whoever gets a role gets it with this one. Null while there are none or several. */
  const onlyId = computed(() => {
    const [first, ...others] = view.value?.chosen ?? [];
    return first && others.length === 0 ? first.id : null;
  });

  /** Carries out a change; the new state arrives by the push. True when it was accepted. */
  async function run<Name extends Command>(name: Name, input: ArgumentOf<Name>): Promise<boolean> {
    return notices.valueOf(await call(name, input)) !== null;
  }

  return { view, onlyId, changed, show, run };
});
