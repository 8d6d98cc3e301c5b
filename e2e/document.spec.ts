// The words around the roadmap's table: corrected before they are taken, and later, with the warnings that follow them.
import { join } from 'node:path';
import { expect, test } from './fixtures/test';
import { wordTextOf } from './fixtures/wordText';
import { Frame } from './pages/frame';
import { RoadmapPage } from './pages/roadmapPage';

const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');
const school = {
  'Полное наименование — обязательно': 'Муниципальное казённое учреждение «Школа с. Образцовое»',
  'Сокращённое наименование — обязательно': 'МКОУ «Школа с. Образцовое»',
  'Населённый пункт — обязательно': 'с. Образцовое',
  'Фамилия, имя, отчество руководителя — обязательно': 'Образцова Нина Петровна',
};

test('title and goal corrected on the import are those of the paper', async ({ program, folder }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(sample);
  await page.chooseWordRoadmap();

  await window.getByRole('button', { name: 'Документ', exact: true }).click();
  await expect(page.field('Название — обязательно')).toHaveValue(/2021-2024 учебный год/);
  await expect(page.field('Первый год')).toHaveValue('2021');
  await expect(page.field('Последний год')).toHaveValue('2025');
  await page.field('Название — обязательно').fill('План наставничества на 2021-2025 годы');
  await page.panel().getByLabel('Цель', { exact: true }).first().fill('Вырастить своих наставников');
  await page.savePanel();

  // Asked again it shows the corrected words; reading the table anew does not lose them.
  await window.getByRole('button', { name: 'Документ', exact: true }).click();
  await expect(page.field('Название — обязательно')).toHaveValue('План наставничества на 2021-2025 годы');
  await window.keyboard.press('Escape');

  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await page.take();
  await window.getByRole('button', { name: 'Показать' }).click();
  await expect(page.panel().getByTestId('warning').first()).toBeVisible();
  await expect(page.panel()).not.toContainText('а в сроках реализации');
  await window.keyboard.press('Escape');

  const frame = new Frame(window);
  await frame.go('Сведения о школе');
  for (const [label, text] of Object.entries(school)) {
    await window.getByLabel(label, { exact: true }).fill(text);
  }
  await window.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await frame.go('Документы');
  const paper = join(folder, 'Карта.docx');
  await program.answerDialogs(paper);
  await window.getByTestId('paper-roadmap').getByRole('button').click();
  await window.getByRole('button', { name: 'Сохранить в Word…' }).click();
  await expect(window.getByText('Документ сохранён: Карта.docx')).toBeVisible();
  const text = await wordTextOf(paper, folder);
  expect(text).toContain('План наставничества');
  expect(text).toContain('на 2021–2025 годы');
  expect(text).toContain('Вырастить своих наставников');
  expect(text).not.toContain('2021-2024');
});

test('the warning of two periods is cured on the roadmap and goes', async ({ program, folder }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(sample);
  await page.chooseWordRoadmap();
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await page.take();

  const periods = page.panel().getByTestId('warning').filter({ hasText: 'а в сроках реализации' });
  await window.getByRole('button', { name: 'Показать' }).click();
  await periods.getByRole('button', { name: 'Исправить' }).click();
  await expect(page.field('Название — обязательно')).toBeFocused();

  await page.field('Последний год').fill('2020');
  await page.panel().getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(page.panel().getByText('Последний год раньше первого.')).toBeVisible();
  await page.field('Последний год').fill('2024');
  await page.savePanel();

  await expect(window.getByText('2021–2024', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Показать' }).click();
  await expect(page.panel().getByTestId('warning').first()).toBeVisible();
  await expect(periods).toHaveCount(0);
  await window.keyboard.press('Escape');

  // A form of mentoring is added and, left without a name, not taken.
  await window.getByRole('button', { name: 'О программе…' }).click();
  await page.panel().getByRole('button', { name: 'Добавить форму наставничества' }).click();
  await page.panel().getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(page.panel().getByText('Заполните это поле.')).toBeVisible();
  await page.panel().getByLabel('Название формы — обязательно').last().fill('ученик – ученик');
  await page.savePanel();
  await window.getByRole('button', { name: 'О программе…' }).click();
  await expect(page.panel().getByLabel('Название формы — обязательно').last()).toHaveValue('ученик – ученик');
});

test('a fault left as it is can be taken back', async ({ program, folder }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(sample);
  await page.chooseWordRoadmap();
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await page.take();
  await window.getByRole('button', { name: 'Показать' }).click();
  const accept = page.panel().getByRole('button', { name: 'Оставить как есть' });
  await expect(accept).toHaveCount(12);
  await accept.first().click();
  await expect(accept).toHaveCount(11);
  await expect(window.getByRole('link', { name: 'Дорожная карта' })).toContainText('11');
  await page.panel().getByText('Оставлено как есть: 1').click();
  await page.panel().getByRole('button', { name: 'Вернуть' }).click();
  await expect(accept).toHaveCount(12);
  await expect(page.panel().getByText('Оставлено как есть: 1')).toBeHidden();
});
