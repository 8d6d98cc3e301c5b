// The register of people as main last told it, and the commands that change it.
import { defineStore } from 'pinia';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import { call } from '../api/client';
import { useNotices } from './notices';
import { useSnapshot } from './snapshot';

type Command =
  | 'people.save'
  | 'people.patch'
  | 'people.remove'
  | 'people.saveRole'
  | 'people.removeRole'
  | 'people.giveRole'
  | 'people.merge';

export const usePeople = defineStore('people', () => {
  const notices = useNotices();
  const register = useSnapshot('people.list', () => ({}));
  /** Words to offer while typing. */
  const suggestions = useSnapshot('people.suggestions', () => ({}));

  async function changed(): Promise<void> {
    await Promise.all([register.changed(), suggestions.changed()]);
  }

  /** Carries out a change and answers what it gave; null when it was refused, and the person has been told. */
  async function run<Name extends Command>(
    name: Name,
    input: ArgumentOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    return notices.valueOf(await call(name, input));
  }

  return {
    list: register.value,
    show: register.show,
    suggestions: suggestions.value,
    showSuggestions: suggestions.show,
    changed,
    run,
  };
});
