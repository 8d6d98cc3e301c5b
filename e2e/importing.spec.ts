// Corrections made while a Word roadmap is looked through stay until it is taken, or a person lets them go.
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures/test';
import { RoadmapPage } from './pages/roadmapPage';

const training = /Обучение наставников/;
const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');

test.beforeEach(async ({ program }) => {
  await program.answerDialogs(sample);
  await new RoadmapPage(program.window).chooseWordRoadmap();
});

test('a corrected row stays corrected when columns or the school year are read anew', async ({ program }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  const row = page.importRows().nth(2);
  await row.dblclick();
  await page.field('Мероприятие — обязательно').fill('Анкетирование наставников');
  await page.field('Срок словами').fill('12 ноября');
  await page.field('Срок словами').press('Control+Enter');
  await expect(page.panel()).toBeHidden();
  await expect(row).toContainText('12.11.2021');
  await page.importRows().nth(4).getByRole('checkbox').locator('xpath=..').click();

  await choose(window, 'Учебный год', '2022/2023');
  await expect(row).toContainText('Анкетирование наставников');
  await expect(row).toContainText('12.11.2021');
  await expect(page.importRows().nth(4).getByRole('checkbox')).not.toBeChecked();
  await expect(window.getByRole('button', { name: 'Взять 9 мероприятий' })).toBeVisible();
});

test('leaving with corrections asks; going back does not open the dialog again', async ({ program }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await page.importRows().first().dblclick();
  await page.field('Результат').fill('Приказ издан');
  await page.field('Результат').press('Control+Enter');
  await expect(page.importRows().first()).toContainText('Результат: Приказ издан');

  await window.getByRole('button', { name: 'Отмена' }).click();
  await expect(window.getByText('Исправления этого документа не сохранены и пропадут.')).toBeVisible();
  await window.getByRole('button', { name: 'Вернуться' }).click();
  await expect(page.importRows().first()).toContainText('Приказ издан');

  await window.getByRole('button', { name: 'Отмена' }).click();
  await window.getByRole('button', { name: 'Уйти без них' }).click();
  await expect(window.getByRole('heading', { name: 'Взять дорожную карту из Word' })).toBeVisible();
  const asked = (await program.askedDialogs()).length;
  await window.goBack();
  await expect(window.getByText('Выберите документ Word с дорожной картой школы.')).toBeVisible();
  expect((await program.askedDialogs()).length).toBe(asked);
});

test('each school year of a taken row keeps what is typed for it, and a new one repeats it', async ({
  program,
  folder,
}) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await page.take();
  await page.openRow(training);
  await page.field('Срок словами').fill('до 15 ноября');
  await page.panel().getByRole('button', { name: 'Повторить в 2022/2023' }).click();
  await expect(page.panel().getByRole('radio', { name: '2022/2023' })).toBeChecked();
  await expect(page.field('Срок словами')).toHaveValue('до 15 ноября');

  await page.field('Примечание').fill('на второй год');
  await page.panel().getByText('2021/2022', { exact: true }).click();
  await page.field('Примечание').fill('на первый год');
  await page.panel().getByText('2022/2023', { exact: true }).click();
  await expect(page.field('Примечание')).toHaveValue('на второй год');
  await page.savePanel();

  await page.openRow(training);
  await expect(page.field('Примечание')).toHaveValue('на первый год');
  await page.panel().getByText('2022/2023', { exact: true }).click();
  await expect(page.field('Примечание')).toHaveValue('на второй год');
});

test('Esc closes the faults also after a pressed button has gone', async ({ program, folder }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await page.take();
  await window.getByRole('button', { name: 'Показать' }).click();
  const leave = page.panel().getByRole('button', { name: 'Оставить как есть' });
  const count = await leave.count();
  await leave.first().click();
  await expect(leave).toHaveCount(count - 1);
  await window.keyboard.press('Escape');
  await expect(page.panel()).toBeHidden();
});

async function choose(window: Page, label: string, option: string): Promise<void> {
  await window.getByRole('combobox', { name: label }).press('Enter');
  await window.getByRole('option', { name: option }).click();
}
