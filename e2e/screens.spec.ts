// Every screen in both themes: no violation that axe can find, and a picture for people to judge.
import { join } from 'node:path';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { violationsOf } from './fixtures/window';
import { Frame } from './pages/frame';
import { RoadmapPage } from './pages/roadmapPage';

const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');

for (const theme of ['light', 'dark'] as const) {
  test(`all screens, ${theme}`, async ({ folder, start }) => {
    const program = await start();
    const { window } = program;
    const page = new RoadmapPage(window);
    const frame = new Frame(window);
    await window.evaluate((name) => {
      localStorage.setItem('theme', name);
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const judge = async (name: string) => {
      await screenshot(window, `${theme}-${name}`);
      expect.soft(await violationsOf(window), name).toEqual([]);
    };

    await expect(window.getByRole('heading', { name: 'Взять дорожную карту из Word' })).toBeVisible();
    await judge('start');

    await program.answerDialogs(sample);
    await page.chooseWordRoadmap();
    await window.getByText('12 замечаний').click();
    await judge('import');
    await page.importRows().nth(2).dblclick();
    await judge('import-row');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Документ', exact: true }).click();
    await expect(page.panel()).toBeVisible();
    await judge('import-document');
    await window.keyboard.press('Escape');

    await program.answerDialogs(join(folder, 'Наставничество.nastavnik'));
    await page.take();
    await judge('roadmap');
    await window.getByText('Недели', { exact: true }).click();
    await judge('roadmap-weeks');
    await window.getByText('2021–2025', { exact: true }).click();
    await judge('roadmap-programme');
    await window.getByText('Учебный год', { exact: true }).click();

    await window.getByRole('button', { name: 'Показать' }).click();
    await expect(page.panel().getByTestId('warning').first()).toBeVisible();
    await judge('warnings');
    await page.panel().getByRole('button', { name: 'Оставить как есть' }).first().click();
    await page.panel().getByText('Оставлено как есть: 1').click();
    await page.panel().getByRole('button', { name: 'Вернуть' }).scrollIntoViewIfNeeded();
    await judge('warnings-accepted');
    await window.keyboard.press('Escape');

    await window.getByRole('button', { name: 'О программе…' }).click();
    await page.panel().getByRole('button', { name: 'Добавить форму наставничества' }).click();
    await page
      .panel()
      .getByRole('button', { name: 'Добавить форму наставничества' })
      .scrollIntoViewIfNeeded();
    await judge('document-form');
    await page.panel().getByRole('button', { name: 'Убрать форму' }).last().click();
    await window.keyboard.press('Escape');

    await page.openRow(/Обучение наставников/);
    await page.panel().getByText('Готово', { exact: true }).click();
    await judge('item-done');
    await window.keyboard.press('Escape');
    await expect(window.getByText('Набранное пропадёт.')).toBeVisible();
    await judge('question');
    await window.getByRole('button', { name: 'Вернуться' }).click();
    await page.savePanel();

    await frame.go('Документы');
    await judge('papers');
    await frame.go('Сведения о школе');
    await judge('school');
  });
}
