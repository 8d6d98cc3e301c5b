// Papers in packs: of a row of the roadmap, and five hundred certificates while the window goes on living.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CERTIFICATES, fiveHundredCertificates } from './fixtures/certificates';
import { addSchool, addSchoolDetails } from './fixtures/pairsSchool';
import { expect, test } from './fixtures/test';
import { PaperPage } from './pages/paperPage';
import { RoadmapPage } from './pages/roadmapPage';
import { StartPage } from './pages/startPage';

/** A hiccup that a person typing feels and forgives; a window that hangs is far beyond. */
const LONGEST_FRAME_MS = 1_500;

test.beforeEach(async ({ program, folder }) => {
  const { window } = program;
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(window).createProgramme();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await addSchoolDetails(window);
  await addSchool(window);
  await mkdir(join(folder, 'Для проверки'));
});

test('the papers of a row go into a folder, and what is not ready is named', async ({ program, folder }) => {
  const { window } = program;
  const page = new PaperPage(window);
  const roadmap = new RoadmapPage(window);
  await roadmap.openRow(/Обучение наставников/);
  await page.press('Документы мероприятия');
  const list = page.panel.getByRole('list', { name: 'Документы' });
  await expect(list.getByRole('checkbox', { name: /Журнал обучения/ })).toBeChecked();
  // Also what lacks something may be asked for: it is left out, and why is said.
  await list.getByRole('checkbox', { name: /^Все документы: 4/ }).check();
  await program.answerDialogs(join(folder, 'Для проверки'));
  await page.press('Сохранить 4…');
  await expect(page.panel).toContainText('Сохранено: 1 документ');
  await expect(page.panel).toContainText('Не вошли в пакет: 3');
  await expect(page.panel.getByRole('listitem').filter({ hasText: 'График обучения' })).toContainText(
    'Не хватает: Занятия',
  );
  const [own = ''] = await readdir(join(folder, 'Для проверки'));
  const files = await readdir(join(folder, 'Для проверки', own));
  expect(files).toEqual(['Журнал обучения наставников.docx']);
  await expect(page.panel.getByRole('button', { name: 'Показать в папке' })).toBeVisible();
});

test('five hundred certificates are made while somebody types; a second pack is stopped', async ({
  program,
  folder,
}) => {
  test.setTimeout(120_000);
  const { window } = program;
  const page = new PaperPage(window);
  await fiveHundredCertificates(window);

  const start = async () => {
    await page.press('Пакет документов');
    const list = page.panel.getByRole('list', { name: 'Документы' });
    const all = list.getByRole('checkbox', { name: /^Все документы/ });
    await all.check();
    await all.uncheck();
    await list
      .getByRole('checkbox', { name: /^Сертификат/ })
      .first()
      .check();
    await program.answerDialogs(join(folder, 'Для проверки'));
    await page.press('Сохранить 1…');
    await expect(page.panel.getByRole('progressbar')).toBeVisible();
  };
  await page.journal();
  await start();
  await window.evaluate(() => {
    const frames = { longestMs: 0, count: 0, last: performance.now() };
    Object.assign(globalThis, { frames });
    const look = (now: number) => {
      frames.longestMs = Math.max(frames.longestMs, now - frames.last);
      frames.last = now;
      frames.count += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const search = window.getByRole('searchbox', { name: 'Поиск' });
  await search.pressSequentially('серт');
  await expect(page.rows).toHaveCount(1);
  await expect(page.panel.getByRole('progressbar')).toBeVisible();
  await expect(page.panel).toContainText(`Сохранено: ${CERTIFICATES} документов`, { timeout: 60_000 });
  const frames = await window.evaluate(
    () => (globalThis as unknown as { frames: { longestMs: number; count: number } }).frames,
  );
  expect(frames.count).toBeGreaterThan(10);
  expect(frames.longestMs).toBeLessThan(LONGEST_FRAME_MS);
  const folders = async () => (await readdir(join(folder, 'Для проверки'))).sort();
  const [own = ''] = await folders();
  expect(await readdir(join(folder, 'Для проверки', own))).toHaveLength(CERTIFICATES);

  await page.panel.getByText('Закрыть', { exact: true }).click();
  await start();
  await page.press('Прервать');
  await expect(page.panel).toContainText('Прервано: остальные документы не сохранены.');
  const stopped = (await folders()).filter((name) => name !== own);
  for (const name of stopped) {
    const written = await readdir(join(folder, 'Для проверки', name));
    expect(written.length).toBeLessThan(CERTIFICATES);
    expect(written.every((file) => file.endsWith('.docx'))).toBe(true);
  }
});
