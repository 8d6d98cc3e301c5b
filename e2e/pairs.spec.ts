// From questionnaires to approved pairs in the real window, by keyboard where a keyboard is quickest.
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import {
  addSchool,
  addSchoolDetails,
  menteeNames,
  mentorNames,
  withoutConsent,
} from './fixtures/pairsSchool';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { violationsOf } from './fixtures/window';
import { wordTextOf } from './fixtures/wordText';
import { StartPage } from './pages/startPage';

const [elkina, obrazcova, opytnova, primerova] = mentorNames;
const [nachinaev, novichkova, probnaya, uchebny] = menteeNames;

/** Three letters and Enter for each choice, Enter once more for the next person. */
const answers: readonly (readonly string[])[] = [
  ['елк', 'обр'],
  ['ёлк', 'опы'],
  ['обр', 'елк', 'опы'],
  ['при'],
  ['опы', 'при'],
];

test.beforeEach(async ({ program, folder }) => {
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(program.window).createProgramme();
  await expect(program.window.getByRole('treegrid')).toBeVisible();
});

test('from the group meeting to approved pairs', async ({ program, folder }) => {
  test.setTimeout(120_000);
  const { window } = program;
  const page = new MatchingPage(window);
  await addSchool(window);

  await page.begin();
  await expect(page.answer(nachinaev)).toBeVisible();
  await expect(window.getByText('Анкеты: 0 из 10')).toBeVisible();

  // Typed from paper: the hands never leave the keyboard.
  await page.cell(nachinaev, 1).focus();
  for (const choices of answers) {
    for (const letters of choices) {
      await window.keyboard.type(letters);
      await window.keyboard.press('Enter');
    }
    if (choices.length < 3) await window.keyboard.press('Enter');
  }
  await expect(page.cell(nachinaev, 1)).toHaveValue(elkina);
  await expect(page.cell(probnaya, 3)).toHaveValue(opytnova);
  await expect(window.getByText('Анкеты: 5 из 10')).toBeVisible();

  // The one without a consent comes first by the alphabet or last; a minus says that there will be no answer.
  await page.cell(withoutConsent, 1).focus();
  await window.keyboard.press('-');
  await expect(page.answer(withoutConsent)).toContainText('Отказ');
  // A mentor names back; the same name twice is refused in words.
  await page.cell(elkina, 1).focus();
  await window.keyboard.type('нов');
  await window.keyboard.press('Enter');
  await window.keyboard.type('нов');
  await window.keyboard.press('Enter');
  await expect(page.answer(elkina).getByRole('alert')).toContainText('уже назван');
  await page.cell(elkina, 2).focus();
  await window.keyboard.press('Delete');
  await window.keyboard.press('ArrowDown');
  await expect(page.cell(obrazcova, 2)).toBeFocused();
  await expect(window.getByText('Анкеты: 7 из 10')).toBeVisible();

  // Proposed, both ways compared.
  await window.getByText('Доска', { exact: true }).and(window.locator('label')).click();
  await expect(window.getByRole('heading', { name: 'Не участвуют: 1' })).toBeVisible();
  await window.getByRole('button', { name: 'Предложить пары' }).click();
  const comparison = window.getByTestId('comparison');
  await expect(comparison.getByRole('row', { name: /с парой/ })).toContainText('5 из 6');
  await window.getByRole('button', { name: 'Взять на доску' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(page.chip(novichkova)).toBeFocused();
  await expect(page.measure('matched')).toContainText('5 из 6');
  await expect(page.card(obrazcova)).toContainText('2 из 2');

  // Why, and what another would take.
  await page.chip(nachinaev).focus();
  await expect(window.getByTestId('why')).toContainText('Второй выбор наставляемого');
  await page.chip(uchebny).focus();
  await expect(window.getByTestId('why')).toContainText('нагрузка');

  // Led to another mentor by keys: the numbers follow, and go back with Esc.
  await window.keyboard.press('Enter');
  await page.pressLetters('опы');
  await expect(page.measure('firstChoice')).toContainText('−1');
  await window.keyboard.press('Escape');
  await expect(page.measure('firstChoice')).not.toContainText('−1');
  await window.keyboard.press('Enter');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Enter');
  await expect(page.card(opytnova).getByRole('button', { name: /Учебный/ })).toBeFocused();
  await expect(page.measure('firstChoice')).toContainText('−1');
  await window.keyboard.press('Control+z');
  await expect(page.card(primerova).getByRole('button', { name: /Учебный/ })).toBeVisible();

  // By pointer: a card without a place says so and takes nobody; one with a place does.
  await page.drag(page.chip(uchebny), page.card(obrazcova), async () => {
    await expect(page.card(obrazcova)).toContainText('мест нет: 2 из 2');
  });
  await expect(page.card(primerova).getByRole('button', { name: /Учебный/ })).toBeVisible();
  await page.drag(page.chip(uchebny), page.card(opytnova), async () => {
    await expect(page.measure('firstChoice')).toContainText('−1');
  });
  await expect(page.card(opytnova).getByRole('button', { name: /Учебный/ })).toBeVisible();
  // Without dragging at all.
  await page.chip(uchebny).click();
  await window.getByRole('combobox', { name: 'Переместить к…' }).fill('при');
  await window.keyboard.press('Enter');
  await expect(page.card(primerova).getByRole('button', { name: /Учебный/ })).toBeVisible();
  await page.chip(uchebny).click();
  await window.getByRole('button', { name: 'Закрепить пару' }).click();
  await expect(page.chip(uchebny)).toHaveAccessibleName(/закреплена/);

  // Accepted.
  await window.getByRole('button', { name: 'Принять: 5 пар…' }).click();
  await expect(window.getByRole('dialog')).toContainText('5 пар станут предложенными');
  await window.getByRole('dialog').getByRole('button', { name: 'Принять', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Пары и группы' })).toBeVisible();
  const rows = window.getByTestId('table-row');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('Предложена');

  // The order: composed, printed, signed.
  await addSchoolDetails(window);
  await window.getByRole('button', { name: 'Приказ об утверждении…' }).click();
  const panel = window.getByRole('dialog');
  await expect(panel.getByRole('checkbox', { name: /Ёлкина/ })).toBeChecked();
  await panel.getByLabel('Куратор', { exact: true }).fill('обр');
  await window.keyboard.press('Enter');
  const paper = join(folder, 'Приказ.docx');
  await program.answerDialogs(paper);
  await panel.getByRole('button', { name: 'Напечатать' }).click();
  await expect(window.getByText('Документ сохранён: Приказ.docx')).toBeVisible();
  const text = await wordTextOf(paper, folder);
  expect(text).toContain('Учебный Пётр Петрович');
  expect(text).not.toContain('Бумагин');

  await window.getByRole('button', { name: 'Внести номер и дату…' }).click();
  await panel.getByLabel('Номер приказа — обязательно').fill('57-ОД');
  await panel.getByRole('button', { name: 'Утвердить пары' }).click();
  await expect(window.getByText('Утверждено пар и групп: 4')).toBeVisible();
  await expect(rows.filter({ hasText: 'Утверждена' })).toHaveCount(4);
  await expect(rows.first()).toContainText('№ 57-ОД от 08.11.2021');

  await window.getByRole('button', { name: 'Начать работу…' }).click();
  await panel.getByRole('button', { name: 'Начать работу', exact: true }).click();
  await expect(rows.filter({ hasText: 'Работает' })).toHaveCount(4);
  await expect(window.getByRole('button', { name: 'Начать работу…' })).toHaveCount(0);

  // The picture, without names for the site.
  await window.getByText('Схема', { exact: true }).click();
  await expect(window.getByRole('img', { name: 'Кто кого наставляет' })).toContainText('Учебный');
  await window.getByLabel('Без имён (для сайта)').check();
  await expect(window.getByRole('img', { name: 'Кто кого наставляет' })).not.toContainText('Учебный');
});

for (const theme of ['light', 'dark'] as const) {
  test(`every view of matching and pairs, ${theme}`, async ({ program }) => {
    test.setTimeout(120_000);
    const { window } = program;
    const page = new MatchingPage(window);
    await window.evaluate((name) => {
      localStorage.setItem('theme', name);
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const judge = async (name: string) => {
      await screenshot(window, `${theme}-${name}`);
      expect.soft(await violationsOf(window), name).toEqual([]);
    };

    await page.go('Пары и группы');
    await expect(window.getByRole('heading', { name: 'Здесь пары и группы программы' })).toBeVisible();
    await judge('pairs-empty');
    await page.go('Подбор');
    await expect(window.getByRole('heading', { name: 'Здесь подбирают пары' })).toBeVisible();
    await judge('matching-empty');

    await addSchool(window);
    await expect(window.getByRole('heading', { name: 'Подбор ещё не начат' })).toBeVisible();
    await judge('matching-begin');
    await window.getByRole('button', { name: 'Начать подбор…' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await judge('matching-round');
    await window.getByRole('button', { name: 'Начать подбор', exact: true }).click();
    await expect(page.answer(nachinaev)).toBeVisible();
    await page.cell(nachinaev, 1).focus();
    for (const letters of ['елк', 'елк']) {
      await window.keyboard.type(letters);
      await window.keyboard.press('Enter');
    }
    await window.keyboard.type('о');
    await expect(window.getByRole('option')).toHaveCount(2);
    await judge('matching-answers');
    await window.keyboard.press('Escape');
    await window.keyboard.press('Escape');
    await page.cell(nachinaev, 2).focus();
    await window.keyboard.press('Delete');
    await page.answerAll();

    await window.getByText('Доска', { exact: true }).and(window.locator('label')).click();
    await expect(window.getByRole('button', { name: 'Предложить пары' })).toBeVisible();
    await judge('matching-board-empty');
    await window.getByRole('button', { name: 'Предложить пары' }).click();
    await expect(window.getByTestId('comparison')).toBeVisible();
    await judge('matching-compare');
    await window.getByRole('button', { name: 'Взять на доску' }).click();
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await page.chip(nachinaev).focus();
    await expect(window.getByText('Считаем…')).toHaveCount(0);
    await judge('matching-board');
    await window.keyboard.press('Enter');
    await window.keyboard.press('ArrowRight');
    await expect(page.card(obrazcova)).toHaveClass(/over/);
    await judge('matching-carry');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: /^Принять/ }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await judge('matching-accept');
    await window.getByRole('dialog').getByRole('button', { name: 'Принять', exact: true }).click();

    await expect(window.getByTestId('table-row').first()).toBeVisible();
    await judge('pairs-list');
    await window.getByTestId('table-row').first().dblclick();
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.getByRole('button', { name: 'Взять из образца' }).click();
    await judge('pairs-pair');
    await window.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
    await expect(window.getByRole('dialog')).toBeHidden();
    await window.getByRole('button', { name: 'Приказ об утверждении…' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await judge('pairs-order');
    await window.getByRole('button', { name: 'Сохранить проект' }).click();
    await window.getByRole('button', { name: 'Внести номер и дату…' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await judge('pairs-sign');
    await window.keyboard.press('Escape');
    await window.getByText('Схема', { exact: true }).click();
    await expect(window.getByRole('img', { name: 'Кто кого наставляет' })).toBeVisible();
    await judge('pairs-picture');
  });
}

class MatchingPage {
  constructor(private readonly window: Page) {}

  async go(area: 'Подбор' | 'Пары и группы'): Promise<void> {
    await this.window.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: area }).click();
  }

  async begin(): Promise<void> {
    await this.go('Подбор');
    await this.window.getByRole('button', { name: 'Начать подбор…' }).click();
    await this.window.getByRole('button', { name: 'Начать подбор', exact: true }).click();
  }

  answer(name: string): Locator {
    return this.window
      .getByTestId('answer-row')
      .filter({ has: this.window.getByText(name, { exact: true }) });
  }

  cell(name: string, place: number): Locator {
    return this.window.getByRole('combobox', { name: `${name}, ${place}-й выбор` });
  }

  async answerAll(): Promise<void> {
    await this.cell(nachinaev, 1).focus();
    for (const choices of answers) {
      for (const letters of choices) {
        await this.window.keyboard.type(letters);
        await this.window.keyboard.press('Enter');
      }
      if (choices.length < 3) await this.window.keyboard.press('Enter');
    }
    await expect(this.window.getByText('Анкеты: 5 из 10')).toBeVisible();
  }

  measure(key: string): Locator {
    return this.window.getByTestId('measures').locator(`[data-measure=${key}]`);
  }

  card(mentor: string): Locator {
    return this.window.getByTestId('mentor-card').filter({ hasText: surnameOf(mentor) });
  }

  chip(mentee: string): Locator {
    return this.window.locator('[data-mentee]').filter({ hasText: surnameOf(mentee) });
  }

  /** Keys of a Russian keyboard where there is no field: Playwright knows only those of an English one. */
  async pressLetters(letters: string): Promise<void> {
    for (const key of letters) await this.window.locator(':focus').dispatchEvent('keydown', { key });
  }

  /** Presses, leads and, after a look at what the window says, lets go. */
  async drag(from: Locator, to: Locator, look: () => Promise<void>): Promise<void> {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (!start || !end) throw new Error('What is dragged cannot be seen.');
    await this.window.mouse.move(start.x + 20, start.y + 10);
    await this.window.mouse.down();
    await this.window.mouse.move(end.x + 30, end.y + 12, { steps: 5 });
    await look();
    await this.window.mouse.up();
  }
}

function surnameOf(name: string): string {
  return name.split(' ')[0] ?? '';
}
