// Consents and interviews as main last told them, the commands that change them, and their papers.
import { defineStore } from 'pinia';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import { call } from '../api/client';
import { exportedActions } from './exported';
import { useNotices } from './notices';
import { useSnapshot } from './snapshot';

type Command =
  | 'consents.save'
  | 'consents.receive'
  | 'consents.withdraw'
  | 'consents.remove'
  | 'interviews.save'
  | 'interviews.remove'
  | 'interviews.saveCriteria';

export const useConsents = defineStore('consents', () => {
  const notices = useNotices();
  const board = useSnapshot('consents.board', () => ({}));
  const interviews = useSnapshot('interviews.list', () => ({}));

  async function changed(): Promise<void> {
    await Promise.all([board.changed(), interviews.changed()]);
  }

  /** Carries out a change and answers what it gave; null when it was refused, and the person has been told. */
  async function run<Name extends Command>(
    name: Name,
    input: ArgumentOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    return notices.valueOf(await call(name, input));
  }

  /** What is kept of one person; null when it was refused, and the person has been told. */
  async function listOf(personId: number): Promise<OutputOf<'consents.list'> | null> {
    return notices.valueOf(await call('consents.list', { personId }));
  }

  /** What taking a consent back would bring; null when it was refused, and the person has been told. */
  async function consequencesOf(id: number): Promise<OutputOf<'consents.consequences'> | null> {
    return notices.valueOf(await call('consents.consequences', { id }));
  }

  /** Asks where, writes the papers, says so. True when they are written. */
  async function print(
    paper: Pick<ArgumentOf<'papers.exportAbout'>, 'kind' | 'ids' | 'separate' | 'markIssued'>,
    saved: (fileName: string) => string,
  ): Promise<boolean> {
    const made = notices.valueOf(await call('papers.exportAbout', { ...paper, roundId: null }));
    if (!made) return false;
    notices.done(saved(made.fileName), ...exportedActions(made));
    return true;
  }

  return {
    board: board.value,
    showBoard: board.show,
    interviews: interviews.value,
    showInterviews: interviews.show,
    changed,
    run,
    listOf,
    consequencesOf,
    print,
  };
});
