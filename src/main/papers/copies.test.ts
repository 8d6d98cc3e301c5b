// Signed papers as they are kept: the very bytes come back, and damage is told instead of printed.
import { beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Database } from '../database/connection';
import { renderHere } from '../documents/renderDocx/renderFiles';
import { temporaryFolder } from '../database/testing/temporaryFolder';
import { readDocx } from '../documents/testing/readDocx';
import { TODAY, valueOf } from '../pairs/testing/school';
import { addPerson } from '../consents/testing/register';
import { signedSha256 } from './copies';
import { exportable } from './exportPaper';
import { packContents } from './packs/contents';
import { writePack, type PackProgress } from './packs/writePack';
import { previewPaper } from './preview';
import { getPaper } from './register';
import { save, schoolWithRegister, sign } from './testing/register';

let database: Database;
let curator: number;
let id: number;
beforeEach(async () => {
  ({ database } = await schoolWithRegister());
  curator = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
  id = save(database, 'order-curator', { values: { curator } });
  valueOf(await sign(database, id, '1-ОД'));
});

const draft = () => valueOf(getPaper(database, id, TODAY)).draft;
const kept = () =>
  database.get(
    'SELECT docx FROM paper_copy WHERE paper_id = ?',
    [id],
    v.object({ docx: v.instance(Uint8Array) }),
  )?.docx ?? new Uint8Array();
const exported = () => exportable(database, draft(), TODAY);

/** One byte of the kept file is another one. */
function damage(): void {
  const bytes = Uint8Array.from(kept());
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  database.run('UPDATE paper_copy SET docx = ? WHERE paper_id = ?', [bytes, id]);
}

it('one signed paper is the very file that was signed, alone or in a folder', async () => {
  const { asOne, each } = valueOf(exported());
  expect(Buffer.compare(valueOf(await asOne()), kept())).toBe(0);
  const files = [];
  for await (const file of each(['Приказ «О назначении куратора».docx'])) files.push(valueOf(file));
  expect(files.map(({ name }) => name)).toEqual(['Приказ «О назначении куратора» (2).docx']);
  expect(Buffer.compare(files[0]?.bytes ?? new Uint8Array(), kept())).toBe(0);
});

it('a damaged copy is refused in words, and the preview warns of it', async () => {
  damage();
  expect(exported()).toMatchObject({
    ok: false,
    error: { code: 'paper-damaged', params: { title: 'О назначении куратора программы наставничества' } },
  });
  const preview = valueOf(await previewPaper(database, draft(), TODAY));
  expect(preview.warnings).toEqual([expect.stringContaining('в файле школы повреждён')]);
  expect(signedSha256(database, id)).toHaveLength(64);
});

it('a damaged copy is left out of a pack with its reason, and the others are written', async () => {
  damage();
  const listed = valueOf(await packContents(database, { of: 'person', id: curator }, TODAY, () => true));
  expect(listed.items.find(({ paperId }) => paperId === id)).toMatchObject({
    chosen: false,
    missing: [{ label: expect.stringContaining('повреждён') as string }],
  });
  const told: PackProgress[] = [];
  const written = await writePack(database, {
    title: 'Пакет',
    items: [
      { kind: 'order-curator', paperId: id, ids: [] },
      { kind: 'consent-processing', paperId: null, ids: [curator] },
    ],
    into: { folder: await temporaryFolder() },
    today: TODAY,
    renderFiles: renderHere,
    signal: new AbortController().signal,
    onProgress: (state) => told.push(state),
  });
  expect(written.ok).toBe(true);
  expect(told.at(-1)).toMatchObject({
    done: 2,
    leftOut: [{ why: expect.stringContaining('повреждён') as string }],
  });
});

it('a signed paper without a copy is printed by what the register has, not by what is typed over it', async () => {
  database.run('DELETE FROM paper_copy', []);
  const other = addPerson(database, 'Новикова Инна Юрьевна', { position: 'учитель' });
  const typed = { ...draft(), number: '99-ОД', values: { ...draft().values, curator: other } };
  const words = JSON.stringify(readDocx(valueOf(await valueOf(exportable(database, typed, TODAY)).asOne())));
  expect(words).toContain('Примерову Анну Сергеевну');
  expect(words).not.toContain('99-ОД');
  const preview = valueOf(await previewPaper(database, typed, TODAY));
  expect(JSON.stringify(preview.pages)).not.toContain('99-ОД');
});
