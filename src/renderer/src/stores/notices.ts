// Messages at the foot of the window: what was done, or what was refused and why.
import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { Answer } from '../../../shared/contract/contract';
import type { ChannelName } from '../../../shared/contract/channels';
import { errorText } from '../../../shared/texts/errors';
import type { AppError } from '../api/client';

/** A word that acts: «Показать в папке». */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'refused';
  readonly title: string;
  readonly advice: string;
  readonly actions: readonly NoticeAction[];
  /** Where what was refused is put right; null where the words say it. */
  readonly screen: 'school' | null;
}

/** Long enough to read two lines, or to choose among words that act; a refusal stays until it is closed. */
const DONE_NOTICE_MS = 6_000;
const CHOICE_NOTICE_MS = 12_000;

export const useNotices = defineStore('notices', () => {
  const notices = ref<readonly Notice[]>([]);
  let nextId = 1;

  function show(notice: Omit<Notice, 'id'>): void {
    const id = nextId++;
    // Of what was done only the last is news; refusals are to be read.
    const kept = notices.value.filter(({ kind }) => kind === 'refused');
    notices.value = [...kept.slice(-2), { ...notice, id }];
    if (notice.kind !== 'done') return;
    setTimeout(() => close(id), notice.actions.length > 1 ? CHOICE_NOTICE_MS : DONE_NOTICE_MS);
  }

  function done(title: string, ...actions: readonly NoticeAction[]): void {
    show({ kind: 'done', title, advice: '', actions, screen: null });
  }

  function refused(error: AppError): void {
    const screen = error.code === 'paper-not-ready' && error.params.ofSchool ? 'school' : null;
    show({ kind: 'refused', ...errorText(error), actions: [], screen });
  }

  function close(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id);
  }

  /** The value of an answer; a refusal is shown and gives null. */
  function valueOf<Name extends ChannelName>(
    answer: Answer<Name>,
  ): Extract<Answer<Name>, { ok: true }>['value'] | null {
    if (answer.ok) return answer.value;
    refused(answer.error);
    return null;
  }

  return { notices, done, refused, close, valueOf };
});
