// Section: saving and opening a school's file of 5 MB.
import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import * as v from 'valibot';
import { createSchoolFile, openSchoolFile, type SchoolFile } from '../src/main/database/schoolFile';
import type { Database } from '../src/main/database/connection';
import type { Result } from '../src/shared/model/result';
import schoolRoadmap from '../src/main/documents/testing/schoolRoadmap.json';
import { asRatio, rounded, tell, withSpread } from './report';
import { inRounds } from './rounds';
import { withScratchFolder } from './scratch';
import { ratios } from './statistics';

const TARGET_BYTES = 5_000_000;
const SAVE_ROUNDS = 30;
const OPEN_ROUNDS = 15;
const WARM_UP_ROUNDS = 3;

const { sizeBytes, saves, opens } = await withScratchFolder(async (folder) => {
  const path = join(folder, 'Школа.nastavnik');
  let file = valueOf(await createSchoolFile(path, fillTo(TARGET_BYTES)));

  let change = 0;
  const saveOurs = async (): Promise<number> => {
    change += 1;
    return timed(async () => {
      file.database.run('UPDATE occurrence SET note = ? WHERE id = 1', [`Перенесено в ${change}-й раз`]);
      valueOf(await file.save());
    });
  };
  const bytes = await readFile(path);
  const saveRaw = (): Promise<number> => measureRawWrite(join(folder, 'raw'), bytes);
  const saveRounds = await afterWarmUp(SAVE_ROUNDS, { ours: saveOurs, raw: saveRaw });
  await checkSaved(file, path, `Перенесено в ${change}-й раз`);
  file = valueOf(await openSchoolFile(path));
  await file.close();

  const openOurs = async (): Promise<number> => {
    let opened: SchoolFile | null = null;
    const ms = await timed(async () => (opened = valueOf(await openSchoolFile(path))));
    await (opened as SchoolFile | null)?.close();
    return ms;
  };
  const openRounds = await afterWarmUp(OPEN_ROUNDS, {
    ours: openOurs,
    raw: () => timed(() => readFile(path)),
    checked: () => timed(() => openWithIntegrityCheck(path)),
  });
  return { sizeBytes: (await stat(path)).size, saves: saveRounds, opens: openRounds };
});

tell({
  title: "Saving and opening a school's file of 5 MB",
  method: [
    `A file of ${rounded(sizeBytes / 1e6)} MB full of roadmap rows, on the disk of the project. Saving: one row changed, then \`SchoolFile.save\` (lock and file looked at, database sealed, written beside itself, synced, renamed, folder synced), beside one plain write and fsync of as many bytes to a fresh file. Opening: lock, reading, seal and schema checked, beside one plain read of the same file (from the system's cache, as ours), and beside sql.js alone asking SQLite for its \`integrity_check\`.`,
    `${SAVE_ROUNDS} rounds of saving, ${OPEN_ROUNDS} of opening, after ${WARM_UP_ROUNDS} not counted. Checked: the file on the disk holds the last change.`,
  ],
  columns: ['', 'ours, ms', 'beside, ms', 'ratio'],
  rows: [
    rowOf('save after a change of one row : plain write and fsync', saves.ours, saves.raw),
    rowOf('open : plain read', opens.ours, opens.raw),
    rowOf('open : sql.js with integrity_check', opens.ours, opens.checked),
  ],
  versions: {},
});

function rowOf(what: string, ours: readonly number[], beside: readonly number[]): readonly string[] {
  return [what, withSpread(ours), withSpread(beside), asRatio(ratios(ours, beside))];
}

async function afterWarmUp<Name extends string>(
  rounds: number,
  measure: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(measure) as Name[];
  await inRounds(WARM_UP_ROUNDS, names, (name) => measure[name]());
  return inRounds(rounds, names, (name) => measure[name]());
}

/** What any program on sql.js does that asks SQLite whether the file is sound. */
async function openWithIntegrityCheck(path: string): Promise<void> {
  const { Database: Engine } = await initSqlJs();
  const engine = new Engine(await readFile(path));
  const [answer] = engine.exec('PRAGMA integrity_check');
  if (answer?.values[0]?.[0] !== 'ok') throw new Error('the file is not sound');
  engine.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begunMs = performance.now();
  await work();
  return performance.now() - begunMs;
}

async function measureRawWrite(path: string, bytes: Uint8Array): Promise<number> {
  const ms = await timed(async () => {
    const handle = await open(path, 'wx');
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
  });
  await rm(path);
  return ms;
}

/** Rows like those of a real roadmap, until the database has the size asked for. */
function fillTo(targetBytes: number): (database: Database) => void {
  return (database) => {
    for (let position = 0; sizeOf(database) < targetBytes; position += 1) {
      const item = schoolRoadmap.items[position % schoolRoadmap.items.length];
      if (!item) throw new Error('the sample roadmap has rows');
      const { lastId } = database.run(
        `INSERT INTO roadmap_item (position, number, stage, activity, source_deadline_text, outcome)
         VALUES (?, ?, NULL, ?, ?, ?)`,
        [position, String(position + 1), item.activity, item.deadlineText, item.outcome],
      );
      database.run(
        `INSERT INTO occurrence (item_id, school_year, deadline_text, kind, precision, status, note)
         VALUES (?, 2021, ?, 'range', 'month', 'notStarted', '')`,
        [lastId, item.deadlineText],
      );
    }
  };
}

function sizeOf(database: Database): number {
  const [pages] = database.all(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
    [],
    v.object({ bytes: v.number() }),
  );
  return pages?.bytes ?? 0;
}

async function checkSaved(file: SchoolFile, path: string, note: string): Promise<void> {
  await file.close();
  const bytes = await readFile(path);
  if (!bytes.includes(note)) throw new Error('the last change did not reach the disk');
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
