// What goes wrong at a school: a broken document, a file that may not be written, a damaged file.
import { chmod, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningProgram } from './fixtures/runningProgram';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { RoadmapPage } from './pages/roadmapPage';
import { StartPage } from './pages/startPage';

const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');
const interviews = /собеседования с потенциальными/;

test('a broken Word document is refused in plain words, and a good one is taken after it', async ({
  program,
  folder,
}) => {
  const broken = join(folder, 'обрыв.docx');
  await copyFile(sample, broken);
  await truncate(broken, 20_000);
  await program.answerDialogs(broken);
  await new StartPage(program.window).takeRoadmapFromWord();
  const message = program.window.getByRole('alert');
  await expect(message).toContainText('обрыв.docx');
  await expect(message).toContainText('Файл не изменён');
  await expect(message).not.toContainText(/Error|undefined|at /);
  await screenshot(program.window, 'refused-docx');

  const page = new RoadmapPage(program.window);
  await program.answerDialogs(sample);
  await page.chooseWordRoadmap();
  await expect(page.importRows()).toHaveCount(10);
});

test('a file that may not be written opens for reading, says so, and stays as it is', async ({
  folder,
  start,
}) => {
  const file = await made(folder, start);
  await chmod(file, 0o444);
  const before = await readFile(file);

  const { window } = await start(file);
  const page = new RoadmapPage(window);
  await expect(page.saveState()).toHaveText('Только для чтения');
  await expect(window.getByRole('button', { name: 'Добавить мероприятие' })).toBeHidden();
  await page.openRow(interviews);
  await expect(page.panel().getByRole('button', { name: 'Сохранить', exact: true })).toBeDisabled();
  await screenshot(window, 'read-only');
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a change that the disk refuses stays in the window until it is saved', async ({ folder, start }) => {
  const file = await made(folder, start);
  const { window } = await start(file);
  const page = new RoadmapPage(window);
  await chmod(file, 0o444);

  await page.openRow(interviews);
  await page.field('Примечание').fill('перенесли на ноябрь');
  await page.panel().getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(page.saveState()).toHaveText('Не сохранено');
  await expect(page.row(interviews)).toContainText('перенесли на ноябрь');
  await screenshot(window, 'not-saved');

  await chmod(file, 0o644);
  await window.getByRole('button', { name: 'Повторить' }).click();
  await expect(page.saveState()).toHaveText(/^Сохранено в/);
});

test('a damaged file is not opened and not touched', async ({ folder, start }) => {
  const file = await made(folder, start);
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length - 100));

  const program = await start(file);
  await expect(program.window.getByRole('alert')).toContainText('записан не полностью');
  await screenshot(program.window, 'torn-file');
  expect((await readFile(file)).equals(whole.subarray(0, whole.length - 100))).toBe(true);
});

/** The school's roadmap as a file, made through the window; the program is closed again. */
async function made(folder: string, start: () => Promise<RunningProgram>): Promise<string> {
  const file = join(folder, 'Наставничество.nastavnik');
  const program = await start();
  const page = new RoadmapPage(program.window);
  await program.answerDialogs(sample);
  await page.chooseWordRoadmap();
  await program.answerDialogs(file);
  await page.take();
  await expect(page.saveState()).toHaveText(/^Сохранено в/);
  await program.close();
  return file;
}
