// `papers list`, `papers export` and `papers register`: what the file can make, making it, and what is registered.
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { replaceFile } from '../../main/database/atomicWrite';
import type { Database } from '../../main/database/connection';
import { systemCode, writeRefusal } from '../../main/database/fileFailure';
import { openSchoolFile } from '../../main/database/schoolFile';
import type { PaperAbout } from '../../main/documents/paperAbout';
import { paperCatalogue } from '../../main/papers/catalogue';
import { signedSha256 } from '../../main/papers/copies';
import { distinctFileNames, roomIn } from '../../main/papers/fileNames';
import { needReader } from '../../main/papers/gather/needs';
import { composeDraft, composeEntry, type ComposedEntry } from '../../main/papers/packs/composePack';
import { fillEach, renderDocument } from '../../main/papers/render';
import { listPapers } from '../../main/papers/records';
import { plainDateOfLocalTime, type PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import { paperKinds, type PaperKind } from '../../shared/papers/kinds';
import type { Command } from '../command';
import { readArguments, UsageError } from '../usage';
import { paperAsker, personNamed, takesPeople } from './askedPapers';

export const papersList: Command = async (args, console) => {
  const { positionals } = readArguments(args, {}, ['FILE.nastavnik']);
  return withFile(positionals[0] ?? '', (database) => {
    const rows = paperCatalogue(database, today()).map(({ kind, title, ready, missing }) => ({
      kind,
      title,
      ready,
      missing: missing.map(({ label }) => label),
    }));
    console.print(JSON.stringify(rows));
    return null;
  });
};

export const papersRegister: Command = async (args, console) => {
  const { positionals } = readArguments(args, {}, ['FILE.nastavnik']);
  return withFile(positionals[0] ?? '', (database) => {
    const rows = listPapers(database, today()).map(({ searchKey: _inner, ...record }) => ({
      ...record,
      sha256: signedSha256(database, record.id),
    }));
    console.print(JSON.stringify(rows));
    return null;
  });
};

/**
 * A file for each paper: those of the register, signed ones as they were signed, and for each that a kind can be about
 * what the file's data give; a blank where there is nobody yet. Blanks stand where data are missing; what they are is
 * said on standard error.
 */
export const papersExport: Command = async (args, console) => {
  const given = readArguments(
    args,
    {
      kind: { type: 'string' },
      all: { type: 'boolean' },
      person: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
    ['FILE.nastavnik'],
  );
  const kinds = kindsAsked(given.text('kind'), given.flag('all'));
  const folder = given.text('out');
  const people = given.texts('person');
  if (folder === undefined) throw new UsageError('--out DIR is missing');
  if (people.length > 0 && !kinds.some(takesPeople)) {
    throw new UsageError(`--person: ${kinds.join(', ')} is about nobody in particular`);
  }
  return withFile(given.positionals[0] ?? '', async (database) => {
    const personIds: number[] = [];
    for (const name of people) {
      const person = personNamed(database, name);
      if (!person.ok) return person.error;
      personIds.push(person.value);
    }
    const ready = await makeFolder(folder);
    if (!ready.ok) return ready.error;
    const room = roomIn(resolve(folder));
    if (room === null) return fail('path-too-long', { name: basename(folder) }).error;
    const taken: string[] = [];
    for await (const file of filesOf(database, kinds, personIds)) {
      if (!file.ok) return file.error;
      const { kind, title, bytes, missing } = file.value;
      const [name = ''] = distinctFileNames([title], taken, room);
      taken.push(name);
      const path = join(folder, name);
      const written = await replaceFile(path, bytes);
      if (!written.ok) return written.error;
      if (missing.length > 0) {
        console.complain(`«${title}»: оставлены пустые места — ${missing.join(', ')}.`);
      }
      console.print(JSON.stringify({ kind, title, file: path }));
    }
    return null;
  });
};

interface PaperFile {
  readonly kind: PaperKind;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

async function* filesOf(
  database: Database,
  kinds: readonly PaperKind[],
  personIds: readonly number[],
): AsyncGenerator<Result<PaperFile>> {
  const read = needReader(database, today());
  const ask = paperAsker(database, personIds, today());
  for (const kind of kinds) {
    const asked = ask(kind);
    if (!asked.ok) {
      // With --all the papers that these people have are made, and no others.
      if (kinds.length === 1) yield asked;
      continue;
    }
    for (const paper of asked.value) {
      const entry =
        'draft' in paper
          ? composeDraft(database, paper.draft, today(), read)
          : composeEntry(database, paper.item, today(), read);
      if (entry.ok) yield* filesOfEntry(database, kind, entry.value);
      else yield entry;
    }
  }
}

async function* filesOfEntry(
  database: Database,
  kind: PaperKind,
  entry: ComposedEntry,
): AsyncGenerator<Result<PaperFile>> {
  const { title } = entry;
  if (entry.type === 'signed') {
    yield ok({ kind, title, bytes: entry.bytes, missing: [] });
    return;
  }
  if (entry.type === 'onTemplate') {
    const missing = labelsOf(entry.missing);
    for await (const file of fillEach(database, entry.draft, entry.templateId, [], today())) {
      yield file.ok ? ok({ kind, title, bytes: file.value.bytes, missing }) : file;
    }
    return;
  }
  for (const paper of entry.papers) {
    const bytes = await renderDocument(paper.document, today());
    yield ok({ kind, title: paper.title, bytes, missing: labelsOf(paper.missing) });
  }
}

function labelsOf(missing: PaperAbout['missing']): readonly string[] {
  return [...new Set(missing.map(({ label }) => label))];
}

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
