// `papers list` and `papers export`: which papers the file can make, and making them.
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { replaceFile } from '../../main/database/atomicWrite';
import type { Database } from '../../main/database/connection';
import { systemCode, writeRefusal } from '../../main/database/fileFailure';
import { openSchoolFile } from '../../main/database/schoolFile';
import { listPapers, makePaperWithBlanks } from '../../main/papers/papers';
import { paperKinds, type PaperKind } from '../../shared/contract/papers';
import { plainDateOfLocalTime, type PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import type { Command } from '../command';
import { readArguments, UsageError } from '../usage';

export const papersList: Command = async (args, console) => {
  const { positionals } = readArguments(args, {}, ['FILE.nastavnik']);
  return withFile(positionals[0] ?? '', (database) => {
    const papers = listPapers(database, today());
    if (!papers.ok) return papers.error;
    const rows = papers.value.map(({ kind, title, ready, missing }) => ({
      kind,
      title,
      ready,
      missing: missing.map(({ label }) => label),
    }));
    console.print(JSON.stringify(rows));
    return null;
  });
};

/** Blanks stand where data are missing; what they are is said on standard error. */
export const papersExport: Command = async (args, console) => {
  const given = readArguments(
    args,
    { kind: { type: 'string' }, all: { type: 'boolean' }, out: { type: 'string' } },
    ['FILE.nastavnik'],
  );
  const kinds = kindsAsked(given.text('kind'), given.flag('all'));
  const folder = given.text('out');
  if (folder === undefined) throw new UsageError('--out DIR is missing');
  return withFile(given.positionals[0] ?? '', async (database) => {
    const papers = listPapers(database, today());
    if (!papers.ok) return papers.error;
    const ready = await makeFolder(folder);
    if (!ready.ok) return ready.error;
    for (const { kind, title, missing } of papers.value) {
      if (!kinds.includes(kind)) continue;
      const made = await makePaperWithBlanks(database, kind, today());
      const path = join(folder, `${kind}.docx`);
      const written = await replaceFile(path, made.bytes);
      if (!written.ok) return written.error;
      if (missing.length > 0) {
        console.complain(
          `«${title}»: оставлены пустые места — ${missing.map(({ label }) => label).join(', ')}.`,
        );
      }
      console.print(JSON.stringify({ kind, title, file: path }));
    }
    return null;
  });
};

function today(): PlainDate {
  return plainDateOfLocalTime(new Date());
}

async function makeFolder(folder: string): Promise<Result<undefined>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok();
  } catch (error) {
    // Whatever stands in the way, it is the folder that cannot be had.
    return systemCode(error) === 'EEXIST'
      ? fail('folder-missing', { name: basename(folder) })
      : writeRefusal(error, join(folder, 'x'));
  }
}

function kindsAsked(kind: string | undefined, all: boolean): readonly PaperKind[] {
  if ((kind === undefined) !== all) throw new UsageError('give either --kind KIND or --all');
  if (all) return paperKinds;
  const found = paperKinds.find((known) => known === kind);
  if (!found) throw new UsageError(`no such kind: ${kind ?? ''}; there are ${paperKinds.join(', ')}`);
  return [found];
}

async function withFile(
  path: string,
  use: (database: Database) => Failure | null | Promise<Failure | null>,
): Promise<Failure | null> {
  const opened = await openSchoolFile(path, { readOnly: true });
  if (!opened.ok) return opened.error;
  try {
    return await use(opened.value.database);
  } finally {
    await opened.value.close();
  }
}
