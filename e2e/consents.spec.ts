// Consents and interviews in the real window: the board, a paper, a pile, a withdrawal, an interview.
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { PlainDate } from '../src/shared/model/plainDate';
import { addPerson, call } from './fixtures/calls';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { violationsOf } from './fixtures/window';
import { StartPage } from './pages/startPage';

const day = (text: string) => text as PlainDate;

/** Two mentors, two teachers and two children to be mentored; one child's birth date is not known. */
async function addSchool(window: Page): Promise<void> {
  const mentors = [
    await addPerson(window, 'Примерова Анна Сергеевна', { position: 'учитель начальных классов' }),
    await addPerson(window, 'Образцова Мария Львовна', { position: 'учитель-логопед' }),
  ];
  const mother = await addPerson(window, 'Ученикова Ольга Ивановна', { category: 'parent' });
  const child = { category: 'pupil', className: '4 А' } as const;
  const mentees = [
    await addPerson(window, 'Начинаева Вера Юрьевна', { position: 'учитель музыки' }),
    await addPerson(window, 'Учеников Иван Ильич', {
      ...child,
      birthDate: day('2011-03-05'),
      representatives: [{ adultId: mother, relation: 'мать', authority: '' }],
    }),
    await addPerson(window, 'Безгодов Олег Олегович', child),
  ];
  await call(window, 'people.giveRole', { personIds: mentors, role: 'mentor', formId: null });
  await call(window, 'people.giveRole', { personIds: mentees, role: 'mentee', formId: null });
}

class ConsentsPage {
  constructor(private readonly window: Page) {}

  async open(area: 'Согласия' | 'Собеседования'): Promise<void> {
    await this.window.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: area }).click();
    await expect(this.window.getByRole('heading', { level: 1, name: area })).toBeVisible();
  }

  row(name: string): Locator {
    return this.window.getByTestId('table-row').filter({ hasText: name });
  }

  /** The pill of a kind in a person's row. */
  pill(name: string, kind: string): Locator {
    return this.row(name).getByRole('button', { name: new RegExp(`^${kind}:`) });
  }

  panel(): Locator {
    return this.window.getByRole('dialog');
  }

  field(label: string): Locator {
    return this.panel().getByLabel(label, { exact: true });
  }

  async press(button: string): Promise<void> {
    await this.panel().getByRole('button', { name: button, exact: true }).last().click();
  }
}

test.beforeEach(async ({ program, folder }) => {
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(program.window).createProgramme();
  await expect(program.window.getByRole('treegrid')).toBeVisible();
});

test('an empty board says what it is for and leads to the people', async ({ program }) => {
  const page = new ConsentsPage(program.window);
  await page.open('Собеседования');
  await expect(program.window.getByRole('link', { name: 'Перейти к участникам' })).toBeVisible();
  await page.open('Согласия');
  await program.window.getByRole('link', { name: 'Перейти к участникам' }).click();
  await expect(program.window.getByRole('heading', { level: 1, name: 'Участники' })).toBeVisible();
});

test("a paper is entered, the child's by the parent, and counted", async ({ program }) => {
  const { window } = program;
  const page = new ConsentsPage(window);
  await addSchool(window);
  await page.open('Согласия');
  await expect(window.getByText('обработка: 0 из 5')).toBeVisible();
  await expect(page.row('Безгодов')).toContainText('Нет даты рождения');

  await page.pill('Учеников', 'Обработка данных').click();
  await expect(page.panel()).toContainText('младше 14 лет: подписывает родитель');
  await expect(page.field('Дата подписания')).toHaveValue('08.11.2021');
  await expect(page.panel().getByLabel('Представитель — обязательно')).toHaveValue(
    'Ученикова Ольга Ивановна',
  );
  await page.field('Дата подписания').fill('05.10.2021');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel()).toBeHidden();
  await expect(page.pill('Учеников', 'Обработка данных')).toContainText('Есть, 05.10.2021');
  await expect(window.getByText('обработка: 1 из 5')).toBeVisible();
});

test('by keyboard alone: the cell in focus says which consent, a refusal is entered', async ({ program }) => {
  const { window } = program;
  const page = new ConsentsPage(window);
  await addSchool(window);
  await page.open('Согласия');
  await page.row('Начинаева').getByText('Начинаева Вера Юрьевна').click();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await window.keyboard.press(key);
  await expect(page.panel()).toHaveAccessibleName('Согласие на распространение');
  await page.panel().getByText('Отказ', { exact: true }).click();
  await window.keyboard.press('Control+Enter');
  await expect(page.pill('Начинаева', 'Распространение')).toContainText('Отказ, 08.11.2021');
});

test('a pile is entered at once; with an unknown signer in it not at all', async ({ program }) => {
  const { window } = program;
  const page = new ConsentsPage(window);
  await addSchool(window);
  await page.open('Согласия');
  await window.getByRole('checkbox', { name: 'Выбрать всех в списке' }).click();
  await window.getByRole('button', { name: 'Отметить сданными…' }).click();
  await page.press('Отметить сданными');
  await expect(window.getByText(/Безгодов.О\.О\.: неизвестна дата рождения/)).toBeVisible();
  await page.press('Отмена');

  await page.row('Безгодов').getByRole('checkbox').click();
  await window.getByRole('button', { name: 'Отметить сданными…' }).click();
  await expect(page.panel().getByText('Кто сдал: 4 человека')).toBeVisible();
  await page.press('Отметить сданными');
  await expect(window.getByText('Отмечено: 4 согласия')).toBeVisible();
  await expect(window.getByText('обработка: 4 из 5')).toBeVisible();
  await window.getByText('Чего-то не хватает', { exact: true }).click();
  await expect(window.getByTestId('table-row')).toHaveCount(1);
});

test('a consent is taken back after its consequences were read', async ({ program }) => {
  const { window } = program;
  const page = new ConsentsPage(window);
  await addSchool(window);
  await page.open('Согласия');
  await page.pill('Примерова', 'Распространение').click();
  await page.panel().getByLabel('фотография').uncheck();
  await page.press('Сохранить');
  await page.pill('Примерова', 'Распространение').click();
  await expect(page.panel().getByLabel('фотография')).not.toBeChecked();
  await page.press('Отозвать…');
  await expect(page.panel()).toContainText('до 11.11.2021 (3 рабочих дня)');
  await page.field('Основание').fill('заявление от 08.11.2021');
  await page.press('Отметить отзыв');
  await expect(page.pill('Примерова', 'Распространение')).toContainText('Отозвано, 08.11.2021');

  await page.pill('Примерова', 'Распространение').click();
  const record = page.panel().getByTestId('consent-record');
  await expect(record).toContainText('Убрать опубликованное до 11.11.2021. Бумагу хранить до 08.11.2024.');
  await expect(record).toContainText('заявление от 08.11.2021');
});

test('interviews are planned for all, scored by digits, and make a mentor ready', async ({ program }) => {
  const { window } = program;
  const page = new ConsentsPage(window);
  await addSchool(window);
  await page.open('Собеседования');
  await window.getByRole('button', { name: 'Назначить всем: 2' }).click();
  await page.field('Место').fill('кабинет 5');
  await page.press('Назначить');
  await expect(page.row('Образцова')).toContainText('08.11.2021, 14:00');
  await expect(page.row('Примерова')).toContainText('08.11.2021, 14:20');

  await page.row('Примерова').getByRole('button', { name: 'Назначено' }).click();
  await page.panel().getByRole('radiogroup').first().getByRole('radio').first().focus();
  for (const digit of ['5', '4', '3', '5', '4', '4']) await window.keyboard.press(digit);
  await expect(page.panel()).toContainText('Сумма: 25 из 30');
  await expect(page.field('Проведено')).toHaveValue('08.11.2021');
  await page.panel().getByText('Да', { exact: true }).click();
  await window.keyboard.press('Control+Enter');
  await expect(page.row('Примерова')).toContainText('Рекомендован(а)');
  await expect(page.row('Примерова')).toContainText('25 из 30');

  const people = await call(window, 'people.list', {});
  const codes = people.find(({ surname }) => surname === 'Примерова')?.lacks.map(({ code }) => code);
  expect(codes).not.toContain('interview-missing');
  const other = people.find(({ surname }) => surname === 'Образцова')?.lacks.map(({ code }) => code);
  expect(other).toContain('interview-missing');
});

test('the criteria are the school’s own, and can be given up again', async ({ program }) => {
  const { window } = program;
  const page = new ConsentsPage(window);
  await addSchool(window);
  await page.open('Собеседования');
  await window.getByRole('button', { name: 'Критерии…' }).click();
  await page.panel().getByLabel('Критерии — обязательно').fill('Терпение\nВремя');
  await page.panel().getByText('10', { exact: true }).click();
  await page.press('Сохранить');
  await page.row('Примерова').getByRole('button').first().click();
  await expect(page.panel().getByRole('radiogroup', { name: 'Терпение' }).getByRole('radio')).toHaveCount(11);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Критерии…' }).click();
  await page.press('Вернуть исходные');
  expect((await call(window, 'interviews.list', {})).criteriaChanged).toBe(false);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`clean in ${theme}`, () => {
    test.beforeEach(async ({ program: { window } }) => {
      await window.evaluate((name) => {
        localStorage.setItem('theme', name);
        document.documentElement.dataset['theme'] = name;
      }, theme);
    });

    const judge = async (window: Page, name: string) => {
      await screenshot(window, `${theme}-${name}`);
      expect.soft(await violationsOf(window), name).toEqual([]);
    };

    test('the board', async ({ program: { window } }) => {
      const page = new ConsentsPage(window);
      await page.open('Согласия');
      await judge(window, 'consents-empty');
      await addSchool(window);
      await page.pill('Примерова', 'Обработка данных').click();
      await page.press('Сохранить');
      await page.pill('Начинаева', 'Распространение').click();
      await page.panel().getByText('Отказ', { exact: true }).click();
      await page.press('Сохранить');
      await expect(page.pill('Начинаева', 'Распространение')).toContainText('Отказ');
      await judge(window, 'consents-board');
      await page.row('Учеников').getByRole('checkbox').click();
      await page.row('Безгодов').getByRole('checkbox').click();
      await window.getByRole('button', { name: 'Напечатать бланки…' }).click();
      await expect(page.panel()).toContainText('Без бланка останутся: Безгодов Олег Олегович');
      await judge(window, 'consents-print');
      await page.press('Отмена');
      await window.getByRole('button', { name: 'Отметить сданными…' }).click();
      await expect(page.field('Дата подписания')).toBeVisible();
      await judge(window, 'consents-receive');
    });

    test('one consent', async ({ program: { window } }) => {
      const page = new ConsentsPage(window);
      await addSchool(window);
      await page.open('Согласия');
      await page.pill('Учеников', 'Распространение').click();
      await page.press('Сохранить');
      await expect(page.pill('Учеников', 'Распространение')).toContainText('Есть');
      await page.pill('Учеников', 'Распространение').click();
      await expect(page.field('Дата подписания')).toHaveValue('08.11.2021');
      await judge(window, 'consents-panel');
      await page.press('Отозвать…');
      await expect(page.field('Основание')).toBeVisible();
      await judge(window, 'consents-withdrawal');
      await page.press('Отметить отзыв');
      await expect(page.pill('Учеников', 'Распространение')).toContainText('Отозвано');
      await page.pill('Учеников', 'Распространение').click();
      await page.panel().getByTestId('consent-record').scrollIntoViewIfNeeded();
      await judge(window, 'consents-history');
    });

    test('interviews', async ({ program: { window } }) => {
      const page = new ConsentsPage(window);
      await page.open('Собеседования');
      await judge(window, 'interviews-empty');
      await addSchool(window);
      await window.getByRole('button', { name: 'Назначить всем: 2' }).click();
      await expect(page.field('Место')).toBeVisible();
      await judge(window, 'interviews-schedule');
      await page.press('Назначить');
      await page.row('Примерова').getByRole('button', { name: 'Назначено' }).click();
      await page.panel().getByRole('radiogroup').first().getByText('4', { exact: true }).click();
      await judge(window, 'interviews-panel');
      await page.panel().getByText('С оговорками', { exact: true }).click();
      await page.press('Сохранить');
      await expect(page.row('Примерова')).toContainText('С оговорками');
      await judge(window, 'interviews-list');
      await window.getByRole('button', { name: 'Критерии…' }).click();
      await expect(page.field('Критерии — обязательно')).toBeVisible();
      await judge(window, 'interviews-criteria');
    });
  });
}
