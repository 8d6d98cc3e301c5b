// The school's own texts, acts, blanks and pictures through their calls: a real file, real documents.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Result } from '../../../shared/model/result';
import { exampleTemplate } from '../../documents/templates/exampleTemplates';
import { paragraphTexts } from '../../documents/templates/testing/templateFiles';
import { openSchool, type OpenSchool } from '../testing/openSchool';

let school: OpenSchool;
beforeEach(async () => {
  school = await openSchool();
});

/** The dialog answers with a file of these bytes. */
async function offer(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(school.folder, name);
  await writeFile(path, bytes);
  school.answers.push(path);
}
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

it('texts are read, changed and kept in the file', async () => {
  const { handlers, workspace } = school;
  const kind = 'order-introduction';
  const texts = [{ path: 'preamble', lines: ['В целях развития наставничества'] }];
  expect((await handlers['papers.saveTexts']({ kind, texts })).ok).toBe(true);
  const file = workspace.path ?? '';
  await workspace.close();
  await workspace.open(file);
  const kept = valueOf(await handlers['papers.texts']({ kind }));
  expect(kept.find(({ path }) => path === 'preamble')?.lines).toEqual(texts[0]?.lines);
  const catalogue = valueOf(await handlers['papers.catalogue']({}));
  expect(catalogue.filter(({ hasTexts }) => hasTexts).map((each) => each.kind)).toContain(
    'consent-processing',
  );
});

it('acts are read and changed', async () => {
  const { handlers } = school;
  const acts = valueOf(await handlers['papers.acts']({}));
  const changed = acts.map((act) => ({ ...act, otherTitles: [...act.otherTitles], note: 'Сверено' }));
  expect((await handlers['papers.saveActs']({ acts: changed })).ok).toBe(true);
  expect(valueOf(await handlers['papers.acts']({}))[0]?.note).toBe('Сверено');
});

it('a blank is asked for, taken, shown filled, and given away', async () => {
  const { handlers, asked, folder, answers } = school;
  expect(await handlers['papers.addTemplate']({})).toEqual({ ok: true, value: null });
  await offer('Бланк.docx', await exampleTemplate('letterhead'));
  const template = valueOf(await handlers['papers.addTemplate']({}));
  expect(asked).toEqual(['blank', 'blank']);
  expect(template).toMatchObject({ title: 'Бланк', fileName: 'Бланк.docx', addedOn: '2025-10-01' });
  const id = template?.id ?? 0;
  answers.push(join(folder, 'образец.docx'));
  const sample = valueOf(await handlers['papers.exportTemplateSample']({ id }));
  expect(sample?.fileName).toBe('образец.docx');
  const words = paragraphTexts(new Uint8Array(await readFile(join(folder, 'образец.docx')))).join(' ');
  expect(words).toContain('ОБРАЗЕЦ');
  answers.push(join(folder, 'пример.docx'));
  expect((await handlers['papers.exportExampleTemplate']({ purpose: 'blank' })).ok).toBe(true);
  expect(
    (await handlers['papers.saveTemplate']({ id, title: 'Наш', purpose: 'letterhead', kinds: [] })).ok,
  ).toBe(true);
  expect(valueOf(await handlers['papers.templates']({}))[0]?.title).toBe('Наш');
  expect(valueOf(await handlers['papers.templateFields']({ kind: null }))[0]?.name).toBe('текст');
  expect((await handlers['papers.removeTemplate']({ id })).ok).toBe(true);
  expect(valueOf(await handlers['papers.templates']({}))).toEqual([]);
});

it('a picture is asked for, taken and given away', async () => {
  const { handlers, asked } = school;
  await offer('Фон.png', PNG);
  const picture = valueOf(await handlers['papers.addPicture']({}));
  expect(asked).toEqual(['picture']);
  expect(valueOf(await handlers['papers.pictures']({}))).toEqual([picture]);
  expect((await handlers['papers.removePicture']({ id: picture?.id ?? 0 })).ok).toBe(true);
});

it('a file that is far too large is refused without being read to its end', async () => {
  await offer('Огромный.png', new Uint8Array(20 * 1024 * 1024));
  expect(await school.handlers['papers.addPicture']({})).toMatchObject({
    error: { code: 'picture-refused' },
  });
  await offer('Огромный.docx', new Uint8Array(20 * 1024 * 1024));
  expect(await school.handlers['papers.addTemplate']({})).toMatchObject({
    error: { code: 'template-refused' },
  });
});

it('what is no file is refused', async () => {
  const path = join(school.folder, 'папка');
  await mkdir(path);
  school.answers.push(path, join(school.folder, 'нет.png'));
  expect((await school.handlers['papers.addTemplate']({})).ok).toBe(false);
  expect(await school.handlers['papers.addPicture']({})).toMatchObject({ error: { code: 'file-missing' } });
});

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
