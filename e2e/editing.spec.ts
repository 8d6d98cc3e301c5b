// Working on the roadmap: by keyboard, in the panel, and with its faults.
import { join } from 'node:path';
import { expect, test } from './fixtures/test';
import { RoadmapPage } from './pages/roadmapPage';
import { StartPage } from './pages/startPage';

test.describe('the built-in roadmap', () => {
  test.beforeEach(async ({ program, folder }) => {
    await program.answerDialogs(join(folder, 'Школа.nastavnik'));
    await new StartPage(program.window).createProgramme();
    await expect(program.window.getByRole('treegrid')).toBeVisible();
  });

  test('is worked by keyboard alone: rows, a move of the bar, the panel', async ({ program }) => {
    const { window } = program;
    const page = new RoadmapPage(window);
    const training = /Обучение наставников/;
    await page.row(training).getByText(training).click();
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('Alt+ArrowRight');
    await expect(page.row(training)).toContainText('1–30 ноя');

    await window.keyboard.press('Enter');
    await expect(page.panel()).toBeVisible();
    await expect(page.field('Срок словами')).toHaveValue('ноябрь 2021 г.');
    await window.keyboard.press('Escape');
    await expect(page.panel()).toBeHidden();
  });

  test('takes a date field typed as a word', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    await page.openRow(/Обучение наставников/);
    await page.field('Конец').fill('ноябрь');
    await page.field('Конец').press('Enter');
    await expect(page.field('Конец')).toHaveValue('30.11.2021');
    await expect(page.field('Срок словами')).toHaveValue('октябрь – ноябрь 2021 г.');
    await page.field('Начало').fill('вчера примерно');
    await page.field('Начало').press('Enter');
    await expect(page.panel().getByText('Не похоже на дату')).toBeVisible();
  });

  test('gets a new row and loses it again', async ({ program }) => {
    const { window } = program;
    const page = new RoadmapPage(window);
    await window.getByRole('button', { name: 'Добавить мероприятие' }).click();
    await page.panel().getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(page.panel().getByText('Заполните это поле.')).toBeVisible();
    await page.field('Мероприятие — обязательно').fill('Неделя наставника');
    await page.field('Срок словами').fill('вторая неделя марта');
    await page.field('Срок словами').press('Tab');
    await expect(page.field('Начало')).toHaveValue('08.03.2022');
    await window.keyboard.press('Control+Enter');
    await expect(page.row(/Неделя наставника/)).toContainText('8–14 мар');

    await page.openRow(/Неделя наставника/);
    await page.panel().getByRole('button', { name: 'Удалить мероприятие' }).click();
    await window.getByRole('button', { name: 'Удалить', exact: true }).click();
    await expect(page.row(/Неделя наставника/)).toHaveCount(0);
  });

  test('marks a row done with its date', async ({ program }) => {
    const page = new RoadmapPage(program.window);
    const informing = /Информирование педагогических/;
    await page.openRow(informing);
    await page.panel().getByText('Готово', { exact: true }).click();
    await expect(page.field('Выполнено')).toHaveValue('08.11.2021');
    await page.field('Выполнено').fill('30.09.2021');
    await page.field('Выполнено').press('Enter');
    await page.savePanel();
    await expect(page.row(informing)).toContainText('Готово');
  });
});
