// What a pack would hold: each paper by its name, with what it lacks, before anything is written.
import { setImmediate as otherWork } from 'node:timers/promises';
import type { PackContents, PackItem, PackScope } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { ok, type Result } from '../../../shared/model/result';
import type { Database } from '../../database/connection';
import { needReader } from '../gather/needs';
import { composeEntry, entryTitle, refusalWords } from './composePack';
import { packList } from './scopes';

/** As many as one pack takes. */
const MOST_ITEMS = 2_000;

type Entry = PackContents['items'][number];

/**
 * Refusal: not-found.
 * @param isOpen whether the file is still the one that is open: making a long list lets other work go on
 */
export async function packContents(
  database: Database,
  scope: PackScope,
  today: PlainDate,
  isOpen: () => boolean,
): Promise<Result<PackContents>> {
  const list = packList(database, scope, today);
  if (!list.ok) return list;
  const { title, registered, fresh } = list.value;
  const cancelled = new Set(registered.filter(({ status }) => status === 'cancelled').map(({ id }) => id));
  const items: readonly PackItem[] = [
    ...registered.map(({ id, kind, ids }) => ({ kind, paperId: id, ids: [...ids] })),
    ...fresh.map(({ kind, ids }) => ({ kind, paperId: null, ids: [...ids] })),
  ];
  const read = needReader(database, today);
  const entries: Entry[] = [];
  for (const item of items.slice(0, MOST_ITEMS)) {
    await otherWork();
    if (!isOpen()) break;
    const entry = entryOf(database, item, today, read);
    entries.push({
      ...entry,
      chosen: entry.chosen && (item.paperId === null || !cancelled.has(item.paperId)),
    });
  }
  return ok({ title, items: entries });
}

function entryOf(
  database: Database,
  item: PackItem,
  today: PlainDate,
  read: ReturnType<typeof needReader>,
): Entry {
  const own = { kind: item.kind, paperId: item.paperId, ids: [...item.ids] };
  const composed = composeEntry(database, item, today, read);
  if (!composed.ok) {
    const label = refusalWords(composed.error);
    return { ...own, title: entryTitle(database, item), chosen: false, missing: [{ field: '', label }] };
  }
  const { title } = composed.value;
  const missing = composed.value.type === 'signed' ? [] : [...composed.value.missing];
  return { ...own, title, chosen: missing.length === 0, missing };
}
