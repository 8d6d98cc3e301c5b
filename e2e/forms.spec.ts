// Forms keep what is typed: it is read before it is saved, a wrong field holds it, nothing goes without a question.
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './fixtures/test';
import { Frame } from './pages/frame';
import { RoadmapPage } from './pages/roadmapPage';
import { StartPage } from './pages/startPage';

const training = /Обучение наставников/;

test.beforeEach(async ({ program, folder }) => {
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(program.window).createProgramme();
  await expect(program.window.getByRole('treegrid')).toBeVisible();
});

test.describe('saving', () => {
  test('takes a deadline whose field was not left yet', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await page.openRow(training);
    await page.field('Срок словами').fill('с 11 октября по 19 ноября');
    await page.field('Срок словами').press('Control+Enter');
    await expect(page.panel()).toBeHidden();
    await expect(page.row(training)).toContainText('11 окт – 19 ноя');

    await page.openRow(training);
    await page.field('Конец').fill('26 ноября');
    await page.savePanel();
    await expect(page.row(training)).toContainText('11 окт – 26 ноя');
  });

  test('takes two dates typed one after the other without a pause', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await page.openRow(training);
    await page.field('Начало').fill('04.10.2021');
    await page.field('Конец').fill('05.11.2021');
    await page.field('Конец').press('Control+Enter');
    await expect(page.row(training)).toContainText('4 окт – 5 ноя');
  });

  test('stops at a date that cannot be read and goes to it', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await page.openRow(training);
    await page.field('Начало').fill('чепуха');
    await save(page).click();
    await expect(page.field('Начало')).toBeFocused();
    await expect(page.panel().getByRole('alert')).toContainText('Не похоже на дату');
    await page.field('Начало').fill('11.10.2021');
    await page.savePanel();
    await expect(page.row(training)).toContainText('11–31 окт');
  });

  test('stops at a deed done before it was begun', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await page.openRow(training);
    await page.panel().getByText('Готово', { exact: true }).click();
    await page.field('Начато').fill('10.11.2021');
    await save(page).click();
    await expect(page.panel().getByText('Выполнено раньше, чем начато.')).toBeVisible();
    await expect(page.field('Выполнено')).toBeFocused();
  });

  test('adds one row for two quick clicks', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await program.window.getByRole('button', { name: 'Добавить мероприятие' }).click();
    await page.field('Мероприятие — обязательно').fill('Неделя наставника');
    await page.field('Срок словами').fill('март');
    await save(page).dblclick();
    await expect(page.panel()).toBeHidden();
    await expect(page.row(/Неделя наставника/)).toHaveCount(1);
  });

  test('a date that says the same leaves the phrase as it was written', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await page.openRow(training);
    const phrase = await page.field('Срок словами').inputValue();
    await page.field('Начало').fill('октябрь');
    await page.field('Начало').press('Enter');
    await expect(page.field('Начало')).toHaveValue('01.10.2021');
    await page.savePanel();
    await page.openRow(training);
    await expect(page.field('Срок словами')).toHaveValue(phrase);
  });
});

test.describe('leaving', () => {
  test('asks only when something was typed, and «Вернуться» keeps it', async ({ program }) => {
    const { window } = program;
    const page = new RoadmapPage(window);
    await page.openRow(training);
    await window.keyboard.press('Escape');
    await expect(page.panel()).toBeHidden();

    await page.openRow(training);
    await page.field('Примечание').fill('перенесли');
    await window.keyboard.press('Escape');
    await answer(window, 'Вернуться');
    await expect(page.field('Примечание')).toHaveValue('перенесли');

    await page
      .row(/Информирование педагогических/)
      .getByText(/Информирование/)
      .first()
      .dblclick();
    await answer(window, 'Вернуться');
    await expect(page.field('Примечание')).toHaveValue('перенесли');

    await new Frame(window).go('Документы');
    await answer(window, 'Закрыть без сохранения');
    await expect(window.getByRole('heading', { level: 1, name: 'Документы' })).toBeVisible();
  });

  test('asks about a date that is typed but not yet read', async ({ program }) => {
    const { window } = program;
    const page = new RoadmapPage(window);
    await page.openRow(training);
    await page.field('Конец').fill('ерунда');
    await window.keyboard.press('Escape');
    await answer(window, 'Закрыть без сохранения');
    await expect(page.panel()).toBeHidden();
  });

  test('asks about the school, and about another file in its place', async ({ program }) => {
    const { window } = program;
    const frame = new Frame(window);
    await frame.go('Сведения о школе');
    await window.getByLabel('Населённый пункт — обязательно').fill('с. Образцовое');
    await frame.go('Документы');
    await answer(window, 'Вернуться');
    await expect(window.getByLabel('Населённый пункт — обязательно')).toHaveValue('с. Образцовое');
    await program.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu', 'file.close'),
    );
    await answer(window, 'Вернуться');
    await expect(window.getByLabel('Населённый пункт — обязательно')).toHaveValue('с. Образцовое');
  });
});

test('Esc closes the calendar first, the panel next; weeks begin on Monday', async ({ program }) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await page.openRow(training);
  await page.panel().getByRole('button', { name: 'Выбрать в календаре' }).first().click();
  const calendar = window.getByRole('grid').filter({ hasText: 'Пн' });
  await expect(calendar.locator('th').first()).toHaveText('Пн');
  await window.keyboard.press('Escape');
  await expect(calendar).toBeHidden();
  await expect(page.field('Начало')).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(page.panel()).toBeHidden();
});

test('Enter walks from field to field: one stop a group, a line only where lines are the content', async ({
  program,
}) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await page.openRow(training);
  const stops = [
    'Мероприятие — обязательно',
    'Срок словами',
    'Начало',
    'Конец',
    'Не начато',
    'Примечание',
    'Результат',
  ];
  for (const stop of stops) {
    await expect(page.field(stop)).toBeFocused();
    await window.keyboard.press('Enter');
  }
  await expect(page.field('Результат')).toBeFocused();
  await expect(page.field('Результат')).toHaveValue(/\n$/);
  await expect(page.field('Примечание')).toHaveValue('');
});

test('fields of a pair stand in one line, also with an error under one of them', async ({ program }) => {
  const page = new RoadmapPage(program.window);
  await page.openRow(training);
  await page.field('Начало').fill('чепуха');
  await page.field('Начало').press('Tab');
  await expect(page.panel().getByRole('alert')).toBeVisible();
  expect(await topAndHeight(page.field('Начало'))).toEqual(await topAndHeight(page.field('Конец')));
  expect(await topAndHeight(page.field('№'))).toEqual(await topAndHeight(page.field('Этап')));
});

test('a school filled in half way is kept, and says what papers will miss', async ({ program }) => {
  const { window } = program;
  await new Frame(window).go('Сведения о школе');
  await window.getByLabel('Сокращённое наименование — обязательно').fill('МКОУ «Школа с. Образцовое»');
  await window.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(window.getByText(/^Сохранено\. Для документов не хватает: полное наименование/)).toBeVisible();
});

test('an order that lacks something is not made: its fields say so, the first one is entered', async ({
  program,
  folder,
}) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(join(folder, 'Приказ.docx'));
  await window.getByRole('button', { name: 'Приказ с приложением…' }).click();
  await page.field('Дата приказа').fill('05.10.2021');
  await page.panel().getByRole('button', { name: 'Сохранить в Word…' }).click();
  await expect(page.field('Полное наименование — обязательно')).toBeFocused();
  await expect(page.panel().getByText('Заполните это поле.')).not.toHaveCount(0);
  // What is there already may be kept, with the date just typed.
  await page.field('Номер').fill('45-ОД');
  await page.panel().getByRole('button', { name: 'Запомнить' }).click();
  await window.getByRole('button', { name: 'Приказ с приложением…' }).click();
  await expect(page.field('Дата приказа')).toHaveValue('05.10.2021');
  await expect(page.field('Номер')).toHaveValue('45-ОД');
});

test('a file open for reading can be looked at and printed, not typed in', async ({
  program,
  folder,
  start,
}) => {
  await program.close();
  const file = join(folder, 'Школа.nastavnik');
  await chmod(file, 0o444);
  const { window } = await start(file);
  const page = new RoadmapPage(window);
  await page.openRow(training);
  const editable = page.panel().locator(':is(input, textarea, .pick):enabled');
  await expect(page.field('Срок словами')).toBeDisabled();
  await expect(editable).toHaveCount(0);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Приказ с приложением…' }).click();
  await expect(page.field('Дата приказа')).toBeDisabled();
  await expect(editable).toHaveCount(0);
  await expect(page.panel().getByRole('button', { name: 'Сохранить в Word…' })).toBeEnabled();
});

test('the appendix asks for what it lacks, and the button makes the appendix', async ({
  program,
  folder,
}) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await new Frame(window).go('Документы');
  await window.getByTestId('paper-order-appendix-roadmap').getByRole('button', { name: 'Заполнить' }).click();
  await expect(page.panel().getByRole('textbox')).toHaveCount(1);
  await page.field('Сокращённое наименование — обязательно').fill('МКОУ «Школа с. Образцовое»');
  await program.answerDialogs(join(folder, 'Приложение.docx'));
  await page.panel().getByRole('button', { name: 'Сохранить в Word…' }).click();
  const notice = window.getByText('Документ сохранён: Приложение.docx');
  await expect(notice).toBeVisible();

  // The message covers no button of a panel.
  await window.getByTestId('paper-order-introduction').getByRole('button', { name: 'Заполнить' }).click();
  const panel = await page.panel().boundingBox();
  const box = await window.locator('.notice').boundingBox();
  expect(box && panel && box.x + box.width).toBeLessThanOrEqual(panel?.x ?? 0);
});

function save(page: RoadmapPage): Locator {
  return page.panel().getByRole('button', { name: 'Сохранить', exact: true });
}

/** Answers the question that must stand there. */
async function answer(window: Page, name: string): Promise<void> {
  const question = window.getByText('Набранное пропадёт.');
  await expect(question).toBeVisible();
  await window.getByRole('button', { name, exact: true }).click();
  await expect(question).toHaveCount(0);
}

async function topAndHeight(field: Locator): Promise<{ top: number; height: number }> {
  // The frame round the text, not the text alone.
  return field.evaluate((input) => {
    const { top, height } = (input.closest('.el-input') ?? input).getBoundingClientRect();
    return { top, height };
  });
}
