// The deputy head's autumn by mouse and keyboard alone: people, consents, interviews, questionnaires, pairs, the order.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { screenshot } from './fixtures/screenshot';
import { spreadsheetOf } from './fixtures/spreadsheet';
import { expect, test } from './fixtures/test';
import { wordTextOf } from './fixtures/wordText';
import { Frame } from './pages/frame';
import { PeoplePage } from './pages/peoplePage';
import { RoadmapPage } from './pages/roadmapPage';
import { StartPage } from './pages/startPage';

const samples = join(import.meta.dirname, '../resources/samples');

const school = {
  'Полное наименование — обязательно': 'Муниципальное казённое учреждение «Школа с. Образцовое»',
  'Сокращённое наименование — обязательно': 'МКОУ «Школа с. Образцовое»',
  'Населённый пункт — обязательно': 'с. Образцовое',
  'Адрес школы': '162999, с. Образцовое, ул. Школьная, д. 1',
  'Фамилия, имя, отчество руководителя — обязательно': 'Образцова Нина Петровна',
};

/** In the order of the grid: six mentees by the alphabet, four mentors. The first letters of those they name. */
const answers = [
  ['опы', 'уче'],
  ['нас', 'уче'],
  ['муд'],
  ['муд', 'нас'],
  ['уче', 'опы'],
  ['нас', 'уче'],
  ['осе'],
  ['нов', 'ста'],
  ['нач'],
  ['пере'],
] as const;

test('from a spreadsheet to pairs at work', async ({ program, folder }) => {
  test.setTimeout(180_000);
  const { window } = program;
  const walk = new Walk(window);
  const { frame, roadmap, people, panel, rows } = walk;
  const consents = join(folder, 'Согласия.docx');
  const order = join(folder, 'Приказ.docx');

  await test.step('the roadmap brings the form of mentoring', async () => {
    await program.answerDialogs(join(samples, 'roadmap-2021-2025.docx'));
    await roadmap.chooseWordRoadmap();
    await program.answerDialogs(join(folder, 'Школа.nastavnik'));
    await roadmap.take();
    await walk.enterSchool();
    await frame.go('Формы наставничества');
    await expect(window.getByTestId('form')).toContainText('учитель – учитель');
    await screenshot(window, 'pairing-1-forms');
  });

  await test.step('people are taken from the spreadsheet, with roles in the only form', async () => {
    await frame.go('Участники');
    await program.answerDialogs(await spreadsheetOf(join(samples, 'people.csv'), folder));
    await window.getByRole('button', { name: 'Взять из таблицы…' }).click();
    await window.getByRole('button', { name: 'Принять: добавить 14' }).click();
    await expect(people.table).toBeVisible();
    await expect(people.rows(/Наставникова/)).toContainText('учитель – учитель');
    await screenshot(window, 'pairing-2-people');
  });

  await test.step('blanks are printed, then a pile of them comes back', async () => {
    await frame.go('Согласия');
    await window.getByRole('button', { name: 'Напечатать бланки: 10' }).click();
    await program.answerDialogs(consents);
    await walk.press('Сохранить в Word…');
    const blanks = await wordTextOf(consents, folder);
    expect(blanks).toContain('Я,\nСтажёрова Ксения Павловна');
    expect(blanks.match(/СОГЛАСИЕ$/gmu)).toHaveLength(10);

    await frame.go('Дорожная карта');
    await expect(roadmap.row(/собеседования с потенциальными/)).toContainText('согласия: 0 из 10');
    await frame.go('Согласия');
    await window.getByRole('button', { name: 'Отметить сданными: 10' }).click();
    // One has not come yet, and comes a moment later.
    await rows.filter({ hasText: 'Осенина' }).getByRole('checkbox').click();
    await walk.press('Отметить сданными');
    await window.getByRole('button', { name: 'Отметить сданными: 1' }).click();
    await walk.press('Отметить сданными');
    await expect(window.getByText('обработка: 10 из 10')).toBeVisible();
    await screenshot(window, 'pairing-3-consents');
  });

  await test.step('every candidate is interviewed', async () => {
    await frame.go('Собеседования');
    await window.getByRole('button', { name: 'Назначить всем: 4' }).click();
    await walk.press('Назначить');
    for (let left = 4; left > 0; left -= 1) {
      await window.getByRole('button', { name: `Записать итоги: ${left}` }).click();
      await walk.recordInterview();
    }
    await expect(rows.filter({ hasText: '26 из 30' })).toHaveCount(4);
    await screenshot(window, 'pairing-4-interviews');
  });

  await test.step('questionnaires are typed without the mouse', async () => {
    await frame.go('Подбор');
    await window.getByRole('button', { name: 'Начать подбор…' }).click();
    await window.getByRole('button', { name: 'Начать подбор', exact: true }).click();
    await window.getByRole('combobox', { name: 'Началов Игорь Олегович, 1-й выбор' }).focus();
    for (const choices of answers) {
      for (const letters of choices) {
        await window.keyboard.type(letters);
        await window.keyboard.press('Enter');
      }
      await window.keyboard.press('Enter');
    }
    await expect(window.getByText('Анкеты: 10 из 10')).toBeVisible();
    // After the last person the keyboard stands on the next step.
    await expect(window.getByRole('button', { name: 'К доске' })).toBeFocused();
    await screenshot(window, 'pairing-5-answers');
    await window.keyboard.press('Enter');
  });

  await test.step('pairs are proposed, one is moved by keys and back, all are accepted', async () => {
    const measure = (key: string) => window.getByTestId('measures').locator(`[data-measure=${key}]`);
    const chip = window.locator('[data-mentee]').filter({ hasText: 'Новичкова' });
    const card = (name: string) => window.getByTestId('mentor-card').filter({ hasText: name });
    await window.getByRole('button', { name: 'Предложить пары' }).click();
    await expect(window.getByTestId('comparison').getByRole('row', { name: /с парой/ })).toContainText(
      '6 из 6',
    );
    await walk.press('Взять на доску');
    await expect(card('Наставникова')).toContainText('Новичкова');
    await expect(measure('firstChoice')).toContainText('6');

    await chip.focus();
    await window.keyboard.press('Enter');
    await walk.pressLetters('уче');
    await window.keyboard.press('Enter');
    await expect(card('Учебнова')).toContainText('Новичкова');
    await expect(measure('firstChoice')).toContainText('−1');
    await window.keyboard.press('Enter');
    await walk.pressLetters('нас');
    await window.keyboard.press('Enter');
    await expect(card('Наставникова')).toContainText('Новичкова');
    await expect(measure('firstChoice')).not.toContainText('−1');
    await screenshot(window, 'pairing-6-board');

    await window.getByRole('button', { name: 'Принять: 6 пар…' }).click();
    await walk.press('Принять');
    await expect(rows.filter({ hasText: 'Предложена' })).toHaveCount(4);
    await expect(rows.filter({ hasText: 'Всё есть' })).toHaveCount(4);
  });

  await test.step('the order is printed with names in their cases', async () => {
    await window.getByRole('button', { name: 'Приказ об утверждении…' }).click();
    await panel.getByLabel('Куратор', { exact: true }).fill('прим');
    await window.keyboard.press('Enter');
    await program.answerDialogs(order);
    await panel.getByRole('button', { name: 'Напечатать' }).click();
    await expect(window.getByText('Документ сохранён: Приказ.docx')).toBeVisible();
    const text = await wordTextOf(order, folder);
    expect(text).toContain('Об утверждении наставнических пар и групп');
    expect(text).toContain('Куратору программы наставничества Примеровой А.С.');
    expect(text).toContain('Наставникова Мария Петровна, учитель начальных классов');
    expect(text).toContain('2) Стажёрова Ксения Павловна, учитель начальных классов');
    expect(text).toContain('учитель – учитель');
  });

  await test.step('signed, the pairs are approved and begin', async () => {
    await window.getByRole('button', { name: 'Внести номер и дату…' }).click();
    await panel.getByLabel('Номер приказа — обязательно').fill('57-ОД');
    await walk.press('Утвердить пары');
    await expect(rows.filter({ hasText: '№ 57-ОД от 08.11.2021' })).toHaveCount(4);
    await expect(rows.filter({ hasText: 'Утверждена' })).toHaveCount(4);
    await window.getByRole('button', { name: 'Начать работу…' }).click();
    await walk.press('Начать работу');
    await expect(rows.filter({ hasText: 'Работает' })).toHaveCount(4);
    await screenshot(window, 'pairing-7-pairs');
  });

  await test.step('the roadmap knows, and the curator agrees', async () => {
    await frame.go('Дорожная карта');
    const facts = [
      [/собеседования с потенциальными/, 'Согласия: 10 из 10'],
      [/Закрепление наставнических/, 'Анкеты: 10 из 10'],
    ] as const;
    for (const [row, fact] of facts) {
      await expect(roadmap.row(row)).toContainText('отметьте выполненным');
      await roadmap.openRow(row);
      await expect(panel.getByRole('region', { name: 'По данным программы' })).toContainText(
        new RegExp(fact, 'i'),
      );
      await panel.getByRole('button', { name: 'Отметить выполненным' }).click();
      await roadmap.savePanel();
      await expect(roadmap.row(row)).toContainText('Готово');
    }
    await screenshot(window, 'pairing-8-roadmap');
  });

  await test.step('the base of mentors goes out as a table', async () => {
    await frame.go('Участники');
    await program.answerDialogs(join(folder, 'База.xlsx'));
    await window.getByRole('button', { name: 'Выгрузить' }).click();
    await window.getByRole('button', { name: 'База наставников, Excel (.xlsx)' }).click();
    await expect(window.getByText('Таблица сохранена: База.xlsx')).toBeVisible();
    expect((await readFile(join(folder, 'База.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });
});

test('an order waits for an interview and for a consent that was taken back', async ({ program, folder }) => {
  test.setTimeout(120_000);
  const { window } = program;
  const walk = new Walk(window);
  const { frame, people, panel, rows } = walk;

  await test.step('two pairs; one mentor has not been interviewed', async () => {
    await program.answerDialogs(join(folder, 'Школа.nastavnik'));
    await new StartPage(window).createProgramme();
    await walk.enterSchool();
    await frame.go('Формы наставничества');
    await window.getByRole('button', { name: 'Добавить форму' }).click();
    await panel.locator('.el-select').first().click();
    await window.getByRole('option', { name: 'учитель – учитель' }).click();
    await window.keyboard.press('Control+Enter');
    await expect(panel).toBeHidden();

    const table = join(folder, 'Педагоги.csv');
    await writeFile(
      table,
      [
        'ФИО;Должность;Дата рождения;Роль',
        'Опытнова Мария Львовна;учитель химии;05.03.1970;наставник',
        'Тихонова Анна Ильинична;учитель физики;05.03.1971;наставник',
        'Новичков Олег Олегович;учитель химии;05.03.1999;наставляемый',
        'Юнова Инна Игоревна;учитель физики;05.03.1998;наставляемый',
      ].join('\r\n'),
    );
    await program.answerDialogs(table);
    await frame.go('Участники');
    await window.getByRole('button', { name: 'Взять из таблицы…' }).click();
    await window.getByRole('button', { name: 'Принять: добавить 4' }).click();
    await expect(people.rows()).toHaveCount(4);

    await frame.go('Согласия');
    await window.getByRole('checkbox', { name: 'Выбрать всех в списке' }).click();
    await window.getByRole('button', { name: 'Отметить сданными…' }).click();
    await walk.press('Отметить сданными');
    await frame.go('Собеседования');
    await rows.filter({ hasText: 'Опытнова' }).getByRole('button').first().click();
    await walk.recordInterview();
    await frame.go('Пары и группы');
    await walk.addPair('Опытнова', 'Новичков');
    await walk.addPair('Тихонова', 'Юнова');
    await expect(rows.filter({ hasText: 'учитель – учитель' })).toHaveCount(2);
  });

  await test.step('the order names who was not interviewed, and leads there', async () => {
    await window.getByRole('button', { name: 'Приказ об утверждении…' }).click();
    await expect(panel.getByRole('region', { name: 'До подписания исправить: 1' })).toContainText(
      /Тихонова.А\.И\.: собеседование не проведено/,
    );
    await walk.sign('12');
    await expect(window.getByRole('alert')).toContainText(/Тихонова.А\.И\.: собеседование не проведено/);
    await screenshot(window, 'pairing-order-refused');
    await window.getByRole('alert').getByRole('button', { name: 'Закрыть' }).click();
    await walk.openOrder();
    await panel.getByRole('link', { name: 'В собеседования: Тихонова Анна Ильинична' }).click();
    await expect(panel).toHaveAccessibleName('Собеседование: Тихонова Анна Ильинична');
    await walk.recordInterview();
  });

  await test.step('a consent taken back stops the same order', async () => {
    await frame.go('Согласия');
    await rows
      .filter({ hasText: 'Новичков' })
      .getByRole('button', { name: /^Обработка данных/ })
      .click();
    await panel.getByRole('button', { name: 'Отозвать…' }).click();
    await walk.press('Отметить отзыв');
    await frame.go('Пары и группы');
    await expect(rows.filter({ hasText: 'Новичков' })).toContainText('Не хватает: 1');
    await window.getByRole('button', { name: 'Внести номер и дату…' }).click();
    await walk.fillNumber('12');
    await expect(window.getByRole('alert')).toContainText(
      /Новичков.О\.О\.: согласие на обработку .*отозвано/,
    );
    await expect(rows.filter({ hasText: 'Предложена' })).toHaveCount(2);
    await window.getByRole('alert').getByRole('button', { name: 'Закрыть' }).click();
  });

  await test.step('a new consent lets it through', async () => {
    await walk.openOrder();
    await panel.getByRole('link', { name: 'В согласия: Новичков Олег Олегович' }).click();
    await expect(panel.getByTestId('consent-record')).toContainText('отозвано 08.11.2021');
    await walk.press('Сохранить');
    await frame.go('Пары и группы');
    await window.getByRole('button', { name: 'Внести номер и дату…' }).click();
    await walk.fillNumber('12');
    await expect(rows.filter({ hasText: 'Утверждена' })).toHaveCount(2);
  });
});

class Walk {
  readonly frame: Frame;
  readonly roadmap: RoadmapPage;
  readonly people: PeoplePage;
  readonly panel: Locator;
  readonly rows: Locator;

  constructor(private readonly window: Page) {
    this.frame = new Frame(window);
    this.roadmap = new RoadmapPage(window);
    this.people = new PeoplePage(window);
    this.panel = window.locator('.panel[role=dialog]');
    this.rows = window.getByTestId('table-row');
  }

  /** A button at the foot of the panel that ends its work. */
  async press(button: string): Promise<void> {
    await this.panel.getByRole('button', { name: button, exact: true }).last().click();
    await expect(this.panel).toBeHidden();
  }

  async enterSchool(): Promise<void> {
    await this.frame.go('Сведения о школе');
    for (const [label, text] of Object.entries(school)) {
      await this.window.getByLabel(label, { exact: true }).fill(text);
    }
    await this.window.keyboard.press('Control+Enter');
    await expect(this.frame.navigation).toContainText('МКОУ «Школа с. Образцовое»');
  }

  /** Scores by digits, «Да», Ctrl+Enter. */
  async recordInterview(): Promise<void> {
    await this.panel.getByRole('radiogroup').first().getByRole('radio').first().focus();
    for (const digit of '544544') await this.window.keyboard.press(digit);
    await this.panel.getByText('Да', { exact: true }).click();
    await this.window.keyboard.press('Control+Enter');
    await expect(this.panel).toBeHidden();
  }

  async addPair(mentor: string, mentee: string): Promise<void> {
    await this.window.getByRole('button', { name: /^Добавить пару/ }).click();
    for (const [label, surname] of [
      ['Наставник — обязательно', mentor],
      ['Наставляемый — обязательно', mentee],
    ] as const) {
      await this.panel.getByLabel(label, { exact: true }).fill(surname);
      await this.window.keyboard.press('Enter');
    }
    await this.press('Сохранить');
    await expect(this.rows.filter({ hasText: mentor })).toBeVisible();
  }

  /** Saves the order that is open and enters what the director has written on it. */
  async sign(number: string): Promise<void> {
    await this.press('Сохранить проект');
    await this.window.getByRole('button', { name: 'Внести номер и дату…' }).click();
    await this.fillNumber(number);
  }

  /** From the panel where its number was typed in vain. */
  async openOrder(): Promise<void> {
    await this.window.getByRole('button', { name: 'Открыть приказ' }).click();
    await this.window.getByRole('button', { name: 'Закрыть без сохранения' }).click();
  }

  async fillNumber(number: string): Promise<void> {
    await this.panel.getByLabel('Номер приказа — обязательно').fill(number);
    await this.panel.getByRole('button', { name: 'Утвердить пары' }).click();
  }

  /** Keys of a Russian keyboard where there is no field: Playwright knows only those of an English one. */
  async pressLetters(letters: string): Promise<void> {
    for (const key of letters) await this.window.locator(':focus').dispatchEvent('keydown', { key });
  }
}
