// Row 2: choosing the forms of mentoring, correcting the catalogue, and what the roadmap says of it.
import { join } from 'node:path';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { violationsOf } from './fixtures/window';
import { Frame } from './pages/frame';
import { RoadmapPage } from './pages/roadmapPage';
import { StartPage } from './pages/startPage';

test.beforeEach(async ({ program, folder }) => {
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(program.window).createProgramme();
  await expect(program.window.getByRole('treegrid')).toBeVisible();
});

test('a form is taken from the catalogue, made the school’s own, and closes row 2', async ({ program }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await expect(page.row(/Выбор форм/)).toContainText('формы не выбраны');
  await page.openRow(/Выбор форм/);
  await page.panel().getByRole('button', { name: 'Выбрать формы' }).click();
  await expect(window.getByRole('heading', { name: 'Формы ещё не выбраны' })).toBeVisible();

  await window.getByRole('button', { name: 'Добавить форму' }).click();
  await page.panel().locator('.el-select').first().click();
  await window.getByRole('option', { name: 'учитель – учитель' }).click();
  await expect(page.field('Название — обязательно')).toHaveValue('учитель – учитель');
  await page.field('Для кого').fill('молодые специалисты');
  await page.panel().getByRole('button', { name: 'Добавить программу' }).click();
  await page.panel().getByRole('group', { name: 'Программа 1' }).getByLabel('Название').fill('Первые шаги');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel()).toBeHidden();
  const form = window.getByTestId('form');
  await expect(form).toContainText('опытный учитель – молодой специалист');
  await expect(form).toContainText('1 программа в банке');

  await new Frame(window).go('Дорожная карта');
  await expect(page.row(/Выбор форм/)).toContainText('всё есть: отметьте выполненным');
});

test('the same form is not chosen twice, and a wrong age is not taken into the catalogue', async ({
  program,
}) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await new Frame(window).go('Формы наставничества');
  for (const title of ['учитель – ученик', '«Учитель-ученик»']) {
    await window.getByRole('button', { name: 'Добавить форму' }).click();
    await page.field('Название — обязательно').fill(title);
    await window.keyboard.press('Control+Enter');
  }
  await expect(window.getByText('Форма «учитель – ученик» уже выбрана.')).toBeVisible();
  await expect(window.getByTestId('form')).toHaveCount(1);
  await page.panel().getByRole('button', { name: 'Отмена' }).last().click();
  await window.getByRole('button', { name: 'Закрыть без сохранения' }).click();

  await window.getByRole('button', { name: 'Справочник форм…' }).click();
  await page
    .panel()
    .locator('summary', { hasText: /^ученик – ученик/ })
    .click();
  const age = page.panel().locator('details[open]').getByLabel('Наименьший возраст');
  await age.fill('десять');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel().getByText('Напишите число от 0 до 99.')).toBeVisible();
  await age.fill('12');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel()).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the screen of forms, ${theme}`, async ({ program }) => {
    const { window } = program;
    const page = new RoadmapPage(window);
    await window.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const judge = async (name: string) => {
      await screenshot(window, `${theme}-${name}`);
      expect.soft(await violationsOf(window), name).toEqual([]);
    };
    await new Frame(window).go('Формы наставничества');
    await judge('forms-empty');
    for (const title of ['учитель – учитель', 'ученик – ученик']) {
      await window.getByRole('button', { name: 'Добавить форму' }).click();
      await page.panel().locator('.el-select').first().click();
      await window.getByRole('option', { name: title, exact: true }).click();
      if (title === 'ученик – ученик') await judge('form-panel');
      await window.keyboard.press('Control+Enter');
      await expect(page.panel()).toBeHidden();
    }
    await judge('forms');
    await window.getByRole('button', { name: 'Справочник форм…' }).click();
    await page.panel().locator('summary').first().click();
    await judge('forms-catalogue');
  });
}
