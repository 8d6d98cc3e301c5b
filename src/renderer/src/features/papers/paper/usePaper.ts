// The paper that the page is about: read, changed in the form, saved, and followed when it changes elsewhere.
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import type { OpenedPaper, PaperCatalogue, PaperDraft } from '../../../../../shared/contract/papers';
import { paperKinds } from '../../../../../shared/papers/kinds';
import { same } from '../../../../../shared/model/same';
import { usePapers } from '../../../stores/papers';
import { tidied } from '../form/values';

interface Paper {
  /** As the file has it, or as it was begun; null until it is read. */
  readonly opened: ShallowRef<OpenedPaper | null>;
  /** What the form holds. */
  readonly draft: Ref<PaperDraft | null>;
  /** What the form holds, without empty lines: what is sent. */
  readonly sent: ComputedRef<PaperDraft | null>;
  readonly entry: ComputedRef<PaperCatalogue[number] | undefined>;
  readonly changed: ComputedRef<boolean>;
  /** Into the register; false when it was refused, and the person has been told. */
  readonly keep: () => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
  readonly reload: () => Promise<void>;
}

export function usePaper(): Paper {
  const route = useRoute();
  const router = useRouter();
  const papers = usePapers();
  papers.showCatalogue();

  const opened = shallowRef<OpenedPaper | null>(null);
  const draft = ref<PaperDraft | null>(null) as Ref<PaperDraft | null>;
  let removed = false;

  const entry = computed(() => papers.catalogue?.find(({ kind }) => kind === opened.value?.draft.kind));
  const sent = computed(() => draft.value && tidy(draft.value));
  const changed = computed(() => !same(sent.value, opened.value && tidy(opened.value.draft)));

  function tidy(paper: PaperDraft): PaperDraft {
    const values = entry.value ? tidied(entry.value.fields, paper.values) : paper.values;
    return { ...paper, number: paper.number.trim(), values };
  }

  function show(paper: OpenedPaper): void {
    opened.value = paper;
    draft.value = paper.draft;
  }

  async function open(query: LocationQuery): Promise<void> {
    const id = numberOf(query['id']);
    if (id !== null && id === opened.value?.draft.id) return;
    const paper = await read(query);
    if (paper) show(paper);
    else await router.push({ name: 'papers' });
  }

  async function read(query: LocationQuery): Promise<OpenedPaper | null> {
    const id = numberOf(query['id']);
    if (id !== null) return papers.run('papers.get', { id });
    const like = numberOf(query['like']);
    if (like !== null) return papers.startLike(like);
    const kind = paperKinds.find((known) => known === query['kind']);
    if (!kind) return null;
    return papers.run('papers.start', {
      kind,
      ids: idsOf(query['ids']),
      roundId: numberOf(query['roundId']),
    });
  }

  /** The record as it is now; what is being typed stays. */
  async function reload(): Promise<void> {
    const id = draft.value?.id ?? null;
    if (id === null || removed) return;
    const fresh = await papers.run('papers.get', { id });
    if (!fresh || draft.value?.id !== id) return;
    const untouched = !changed.value;
    opened.value = fresh;
    if (untouched) draft.value = fresh.draft;
  }

  async function keep(): Promise<boolean> {
    if (!sent.value) return false;
    const saved = await papers.run('papers.save', sent.value);
    const fresh = saved && (await papers.run('papers.get', saved));
    if (!fresh) return false;
    show(fresh);
    await router.replace({ name: 'paper', query: { id: String(saved.id) } });
    return true;
  }

  async function remove(): Promise<boolean> {
    const id = draft.value?.id ?? null;
    if (id === null) return false;
    removed = true;
    const done = await papers.run('papers.remove', { id });
    removed = done !== null;
    if (done) opened.value = draft.value = null;
    return removed;
  }

  watch(
    () => route.query,
    (query) => {
      if (route.name === 'paper') void open(query);
    },
    { immediate: true },
  );
  watch(() => papers.version, reload);

  return { opened, draft, sent, entry, changed, keep, remove, reload };
}

function numberOf(value: LocationQuery[string] | undefined): number | null {
  const number = Number(value);
  return typeof value === 'string' && Number.isInteger(number) && number > 0 ? number : null;
}

function idsOf(value: LocationQuery[string] | undefined): readonly number[] {
  return typeof value === 'string' ? value.split(',').flatMap((id) => numberOf(id) ?? []) : [];
}
