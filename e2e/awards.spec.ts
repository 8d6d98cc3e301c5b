// Awards: an order on awards signed, a sheet for each of its people; a list as pages, as PDF and to the printer.
import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addPerson } from './fixtures/calls';
import { docxTextOf } from './fixtures/docxText';
import { addSchoolDetails } from './fixtures/pairsSchool';
import { expect, test } from './fixtures/test';
import { Frame } from './pages/frame';
import { PaperPage } from './pages/paperPage';
import { StartPage } from './pages/startPage';

const run = promisify(execFile);

test.beforeEach(async ({ program, folder }) => {
  const { window } = program;
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(window).createProgramme();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await addSchoolDetails(window);
});

test('an order on awards gives its people their sheets, a file each', async ({ program, folder }) => {
  const { window } = program;
  const page = new PaperPage(window);
  await addPerson(window, 'Опытнова Мария Львовна', { position: 'учитель', sex: 'female' });
  await addPerson(window, 'Учебный Пётр Петрович', { position: 'учитель истории', sex: 'male' });

  await page.create('order-awards-staff');
  await page.press('Добавить работника');
  // By keyboard: each Enter takes what is found or goes on, the last cell begins the next row.
  for (const [index, letters] of ['опыт', 'учеб'].entries()) {
    const row = window.getByRole('group', { name: `Строка ${index + 1}` });
    await expect(row.getByRole('combobox').first()).toBeFocused();
    await window.keyboard.type(letters);
    await window.keyboard.press('Enter');
    await row.getByLabel('Премия, руб.').focus();
    if (index === 0) await window.keyboard.press('Enter');
  }
  await page.field('За что – общее для всех').fill('за вклад в становление молодых педагогов');
  await page.field('Основание — обязательно').fill('представление куратора');
  await expect(page.missing).toContainText('Всё заполнено');
  await page.says('Опытнову Марию Львовну');
  await page.says('Учебного Петра Петровича');
  await page.sign();
  await page.says('№ 1-лс');

  // The sheets begin with the people of the order, named as awards name them.
  await page.create('certificate-of-merit');
  await expect(page.field('Приказ о поощрении — обязательно')).toHaveValue(/1-лс/);
  await expect(window.getByText('Страница 1 из 2')).toBeVisible();
  await page.says('Опытнова Мария Львовна');
  await page.says('за вклад в становление молодых педагогов');
  await window.getByLabel('Сохранить по одному файлу: 2 документа').check();
  const sheets = join(folder, 'Грамоты');
  await mkdir(sheets);
  await program.answerDialogs(sheets);
  await page.press('Сохранить в Word…');
  await expect(window.getByText(/2 файла в папке «Грамоты»/)).toBeVisible();
  expect((await readdir(sheets)).sort()).toEqual([
    'Грамота – Опытнова М.Л.docx',
    'Грамота – Учебный П.П.docx',
  ]);
  const text = await docxTextOf(join(sheets, 'Грамота – Учебный П.П.docx'));
  expect(text).toContain('Учебный Пётр Петрович');
  expect(text).toContain('учитель истории');
  expect(text).not.toContain('Опытнова');
});

test('the pages in the window go to the printer and into a PDF, sheet by sheet', async ({
  program,
  folder,
}) => {
  const { window } = program;
  const page = new PaperPage(window);
  // The printer's own dialog is the system's; what it is given is ours.
  await window.evaluate(() => {
    globalThis.print = () => {
      const sheets = [...document.querySelectorAll('[data-testid=print-pages] svg')];
      document.body.dataset['shapes'] = sheets.map((sheet) => sheet.getAttribute('viewBox')).join();
      document.body.dataset['words'] = sheets.map((sheet) => sheet.textContent).join('\n');
    };
  });

  await page.create('order-introduction');
  const order = await printed();
  expect(order.words).toContain('ПРИКАЗ');
  expect(order.words).toContain('Приложение');
  await expect(page.status).toHaveText(/Напечатан/);

  // Upright and lying sheets in one paper: the programme of a pair, to be filled in by hand.
  await new Frame(window).go('Документы');
  await window.getByTestId('paper-development-plan').getByRole('button').click();
  await page.press('Пустой бланк');
  await expect(page.pages.first()).toBeVisible();
  const plan = await printed();
  expect(new Set(plan.sheets)).toEqual(new Set(['upright', 'across']));
  expect(await sheetsOfPdf('Программа пары.pdf')).toEqual(plan.sheets);

  // One that lies across throughout.
  await page.create('certificate-training');
  await window.getByText('Альбомная', { exact: true }).click();
  await expect(page.pages.locator('svg').first()).toHaveAttribute('viewBox', '0 0 297 210');
  expect(await sheetsOfPdf('Сертификат.pdf')).toEqual(['across']);

  /** What the printer was given: as many sheets as the preview counts, and nothing of it left behind. */
  async function printed(): Promise<{ words: string; sheets: readonly string[] }> {
    await window.evaluate(() => delete document.body.dataset['shapes']);
    await page.press('Печать');
    await expect(window.locator('body')).toHaveAttribute('data-shapes');
    await expect(window.getByTestId('print-pages')).toHaveCount(0);
    const { words, shapes } = await window.evaluate(() => {
      const { words = '', shapes = '' } = document.body.dataset;
      return { words, shapes };
    });
    const sheets = shapes.split(',').map((shape) => (shape === '0 0 210 297' ? 'upright' : 'across'));
    await expect(window.getByText(`Страница 1 из ${sheets.length}`)).toBeVisible();
    return { words, sheets };
  }

  async function sheetsOfPdf(name: string): Promise<readonly string[]> {
    const path = join(folder, name);
    await program.answerDialogs(path);
    await page.press('PDF');
    await expect(window.getByText(`Документ сохранён: ${name}`)).toBeVisible();
    return sheetsOf(path);
  }
});

/** How each sheet is read, whether the PDF has it lying or, as older engines do, turned on an upright one. */
async function sheetsOf(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-']);
  const pages = stdout.split('<page ').slice(1);
  return pages.map((page) => {
    const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/u.exec(page) ?? [];
    const size = [Math.round(Number(width)), Math.round(Number(height))];
    expect([...size].sort()).toEqual([595, 842]);
    const words = [...page.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">\p{L}{6,}</gu)];
    const standing = words.filter(([, x1, y1, x2, y2]) => Number(y2) - Number(y1) > Number(x2) - Number(x1));
    return Number(size[0]) > Number(size[1]) || standing.length > words.length / 2 ? 'across' : 'upright';
  });
}
