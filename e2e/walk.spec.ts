// The whole walk of a deputy head: the school's Word roadmap → a Gantt → a corrected deadline → the order in Word.
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { wordTextOf } from './fixtures/wordText';
import { RoadmapPage } from './pages/roadmapPage';

const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');

test('from the Word roadmap to the order, across a restart', async ({ folder, start }) => {
  const file = join(folder, 'Наставничество.nastavnik');
  const order = join(folder, 'Приказ.docx');
  const document = join(folder, 'Дорожная карта школы.docx');
  await copyFile(sample, document);

  const program = await start();
  const page = new RoadmapPage(program.window);
  await screenshot(program.window, 'walk-1-start');

  await program.answerDialogs(document);
  await page.chooseWordRoadmap();
  await expect(page.importRows()).toHaveCount(10);
  await expect(program.window.getByText('Нашлось: 10 мероприятий.')).toBeVisible();
  await screenshot(program.window, 'walk-2-import');

  await program.answerDialogs(file);
  await page.take();
  await expect(program.window.getByText('сегодня').first()).toBeVisible();
  await expect(page.saveState()).toHaveText(/^Сохранено в \d\d:\d\d$/);
  await screenshot(program.window, 'walk-3-roadmap');

  // A drag of the bar by some days; the bubble says the dates while it goes.
  const interviews = /собеседования с потенциальными/;
  const bar = page.bar(interviews);
  const box = await bar.boundingBox();
  if (!box) throw new Error('the bar is not on the screen');
  await program.window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await program.window.mouse.down();
  await program.window.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 6 });
  await screenshot(program.window, 'walk-4-drag');
  await program.window.mouse.up();
  await expect(page.row(interviews)).not.toContainText('1–31 окт');

  // The same row in its panel: the dates are corrected in words.
  await page.openRow(interviews);
  await expect(page.field('Срок словами')).not.toHaveValue('Октябрь');
  await page.field('Срок словами').fill('с 11 октября по 19 ноября');
  await page.field('Срок словами').press('Tab');
  await expect(page.panel().getByTestId('reading')).toContainText('19 ноября 2021');
  await screenshot(program.window, 'walk-5-item');
  await page.savePanel();
  await expect(page.row(interviews)).toContainText('11 окт – 19 ноя');
  await program.close();

  // The last file reopens by itself, with the change.
  const again = await start();
  const second = new RoadmapPage(again.window);
  await expect(second.row(interviews)).toContainText('11 окт – 19 ноя');

  await again.answerDialogs(order);
  await again.window.getByRole('button', { name: 'Приказ с приложением…' }).click();
  await expect(again.window.getByTestId('page').first()).toBeVisible();
  await again.window.getByRole('button', { name: 'Полное наименование школы' }).click();
  await second
    .field('Полное наименование — обязательно')
    .fill('Муниципальное казённое общеобразовательное учреждение «Школа с. Образцовое»');
  await second.field('Сокращённое наименование — обязательно').fill('МКОУ «Школа с. Образцовое»');
  await second.field('Населённый пункт — обязательно').fill('с. Образцовое');
  await second.field('Фамилия, имя, отчество руководителя — обязательно').fill('Образцова Нина Петровна');
  await second.savePanel();
  const form = (label: string) => again.window.getByLabel(label, { exact: true });
  await form('Дата').fill('05.10.2021');
  await form('Номер').fill('45-ОД');
  await form('Куратор, вписанный словами: кого назначить').fill(
    'заместителя директора Примерову Анну Сергеевну',
  );
  await expect(again.window.getByText('Всё заполнено')).toBeVisible();
  await screenshot(again.window, 'walk-6-order');
  await again.window.getByRole('button', { name: 'Сохранить в Word…' }).click();
  await expect(again.window.getByText('Документ сохранён: Приказ.docx')).toBeVisible();
  await screenshot(again.window, 'walk-7-exported');

  const text = await wordTextOf(order, folder);
  expect(text).toContain('5 октября 2021 г.');
  expect(text).toContain('№ 45-ОД');
  expect(text).toContain('заместителя директора Примерову Анну Сергеевну');
  expect(text).toContain('Н.П. Образцова');
  expect(text).toContain('с 11 октября по 19 ноября');
  expect((await readFile(order)).subarray(0, 2).toString()).toBe('PK');
});
