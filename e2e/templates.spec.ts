// The school's own blank in Word: taken, judged field by field, shown filled, and used for a paper.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { p, paragraphTexts, r, written } from '../src/main/documents/templates/testing/templateFiles';
import { addPerson } from './fixtures/calls';
import { addSchoolDetails } from './fixtures/pairsSchool';
import { expect, test } from './fixtures/test';
import { PaperPage } from './pages/paperPage';
import { StartPage } from './pages/startPage';

test('a blank of the school’s own', async ({ program, folder }) => {
  const { window } = program;
  const page = new PaperPage(window);
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(window).createProgramme();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await addSchoolDetails(window);
  await addPerson(window, 'Примерова Анна Сергеевна', { position: 'учитель' });

  await page.settings('Бланки школы');
  await expect(window.getByRole('heading', { name: 'Своих бланков пока нет' })).toBeVisible();

  // The letterhead that the program offers to begin with.
  const example = join(folder, 'Образец.docx');
  await program.answerDialogs(example);
  await window.getByRole('button', { name: 'Пример бланка' }).click();
  await window.getByRole('menuitem', { name: 'Угловой штамп' }).click();
  await expect(window.getByText('Документ сохранён: Образец.docx')).toBeVisible();
  expect(await textOf(example)).toContain('{{текст}}');

  // A whole order, with a name that the program does not know.
  const own = join(folder, 'Наш приказ.docx');
  const lines = ['Образцовский район', 'Приказ № {{номер}}', 'Куратор: {{куратор}}', 'Печать: {{директр}}'];
  await writeFile(own, written({ body: lines.map((line) => p(r(line))).join('') }));
  await program.answerDialogs(own);
  await page.press('Добавить бланк…');
  const unknown = page.panel.getByRole('row', { name: /директр/ });
  await expect(unknown).toContainText('неизвестно, похоже на {{директор}}');
  await expect(page.panel.getByRole('row', { name: /^номер/ })).not.toContainText('неизвестно');
  await page.panel.getByText('Целый документ', { exact: true }).click();
  await page.field('Для документов').fill('назначении куратора');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel).toBeHidden();
  await expect(page.rows).toContainText('Неизвестны: 1');
  await expect(page.rows).toContainText('О назначении куратора');

  const sample = join(folder, 'Пример.docx');
  await program.answerDialogs(sample);
  await page.rows.getByRole('button').first().click();
  await page.press('Заполнить примером…');
  await expect(window.getByText('Документ сохранён: Пример.docx')).toBeVisible();
  expect(await textOf(sample)).toContain('Образцовский район');
  expect(await textOf(sample)).not.toContain('{{куратор}}');
  await window.keyboard.press('Escape');

  // A new order of that kind is on it at once.
  await page.create('order-curator');
  await expect(window.getByText('Напечатается на бланке школы.', { exact: false })).toBeVisible();
  await page.field('Куратор — обязательно').fill('прим');
  await window.keyboard.press('Enter');
  await page.field('Номер').fill('7');
  await expect(page.missing).toContainText('Всё заполнено');
  const paper = join(folder, 'Приказ.docx');
  await program.answerDialogs(paper);
  await page.press('Сохранить в Word…');
  await expect(window.getByText('Документ сохранён: Приказ.docx')).toBeVisible();
  const text = await textOf(paper);
  expect(text).toContain('Приказ № 7');
  expect(text).toContain('Куратор: Примерова Анна Сергеевна');
  expect(text).toContain('Образцовский район');
});

async function textOf(path: string): Promise<string> {
  return paragraphTexts(await readFile(path))
    .join('\n')
    .replaceAll('\u00A0', ' ');
}
