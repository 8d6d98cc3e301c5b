// The register: a person by hand, cells edited in place, a name put right in its cases, tables in and out.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { violationsOf } from './fixtures/window';
import { Frame } from './pages/frame';
import { PeoplePage } from './pages/peoplePage';
import { StartPage } from './pages/startPage';

const staff = [
  'ФИО;Должность;Дата рождения;Телефон;Категория',
  'Образцова Анна Сергеевна;учитель математики;05.03.1980;8 (900) 000-00-01;высшая',
  'Ёлкин Пётр Ильич;учитель физики;12.11.1999;8 (900) 000-00-02;',
  'Тестова Мария Хасановна;воспитатель;31.02.1990;8 (900) 000-00-03;первая',
  ';учитель музыки;;8 (900) 000-00-04;',
];

test.beforeEach(async ({ program, folder }) => {
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(program.window).createProgramme();
  await expect(program.window.getByRole('treegrid')).toBeVisible();
  await new Frame(program.window).go('Участники');
  await expect(program.window.getByRole('heading', { name: /^Здесь будут все/ })).toBeVisible();
});

test('a person is written down, found, edited in the cells and given a role', async ({ program }) => {
  const { window } = program;
  const page = new PeoplePage(window);
  await page.begin('Ёлкина', 'Мария', 'Петровна');
  await page.field('Должность').fill('учитель');
  await page.panel.getByRole('button', { name: 'Добавить роль наставника' }).click();
  await page.field('Наставляемых не больше — обязательно').fill('2');
  await page.save();
  await expect(page.rows(/Ёлкина Мария Петровна/)).toContainText('наставник ×2');
  await expect(page.rows(/Ёлкина/)).toContainText(/нет согласия/);

  await window.keyboard.press('Control+f');
  await window.keyboard.type('мария елк');
  await expect(page.rows(/Ёлкина/)).toBeVisible();
  await window.keyboard.type('я');
  await expect(window.getByText('Никто не подходит.')).toBeVisible();
  await window.getByRole('button', { name: 'Показать всех' }).click();

  await page.cell(/Ёлкина/, 'Телефон').click();
  await window.keyboard.press('F2');
  await window.keyboard.type('8 900 111-22-33');
  await window.keyboard.press('Enter');
  await expect(page.cell(/Ёлкина/, 'Телефон')).toHaveText('8 900 111-22-33');
  await expect(page.cell(/Ёлкина/, 'Телефон')).toBeFocused();
  await page.cell(/Ёлкина/, 'Должность или класс').dblclick();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('директор');
  await window.keyboard.press('Escape');
  await expect(page.cell(/Ёлкина/, 'Должность или класс')).toHaveText('учитель');
  await window.keyboard.press('Enter');
  await expect(page.field('Телефон')).toHaveValue('8 900 111-22-33');
});

test('a form of the name put right by hand stays, and can be taken back', async ({ program }) => {
  const { window } = program;
  const page = new PeoplePage(window);
  await page.begin('Образцова', 'Анна', 'Сергеевна');
  await page.field('Должность').fill('учитель');
  await page.panel.getByText('Падежи', { exact: true }).click();
  const dative = page.field('Имя полностью, дательный');
  await expect(dative).toHaveValue('Образцовой Анне Сергеевне');
  await expect(page.field('Должность, творительный')).toHaveValue('учителем');
  await dative.fill('Образцове Анне Сергеевне');
  await page.save();

  await page.open(/Образцова/);
  await page.panel.getByText('Падежи', { exact: true }).click();
  await expect(dative).toHaveValue('Образцове Анне Сергеевне');
  await page.panel.getByRole('button', { name: 'Вернуть по правилам: Имя полностью, дательный' }).click();
  await expect(dative).toHaveValue('Образцовой Анне Сергеевне');
  await page.panel.getByLabel('Не склонять имя').check();
  await expect(dative).toHaveValue('Образцова Анна Сергеевна');
});

test('a pupil gets a parent who was not in the register', async ({ program }) => {
  const { window } = program;
  const page = new PeoplePage(window);
  await page.begin('Школьников', 'Иван', 'Петрович');
  await page.panel.getByText('Обучающийся', { exact: true }).click();
  await page.field('Дата рождения').fill('05.03.2012');
  await page.field('Класс').fill('4 А');
  await page.panel.getByRole('button', { name: 'Добавить представителя' }).click();
  await page.panel.getByRole('button', { name: 'Нет в списке — записать нового' }).click();
  await page.field('Фамилия — обязательно').last().fill('Школьникова');
  await page.field('Имя').last().fill('Ольга');
  await page.field('Отчество').last().fill('Игоревна');
  await page.field('Кем приходится').fill('мать');
  await page.save();
  await expect(page.rows()).toHaveCount(2);

  await page.open(/Школьникова/);
  await page.panel.getByRole('button', { name: 'Школьников Иван Петрович' }).click();
  await expect(page.field('Кто — обязательно')).toHaveValue('Школьникова Ольга Игоревна');
  await expect(page.field('Кем приходится')).toHaveValue('мать');
});

test('somebody typed twice is shown, and joined only when agreed', async ({ program }) => {
  const { window } = program;
  const page = new PeoplePage(window);
  await page.begin('Образцова', 'Анна', 'Сергеевна');
  await page.field('Телефон').fill('8 900 000-00-01');
  await page.save();
  await page.begin('Образцова', 'Анна', 'Сергеевна');
  await expect(page.panel.getByText('Похоже, уже есть:')).toBeVisible();
  await page.field('Электронная почта').fill('obrazcova@school.example');
  await page.save();
  await expect(page.rows(/Образцова/)).toHaveCount(2);

  for (const row of await page.rows().all()) await row.getByRole('checkbox').click();
  await window.getByRole('button', { name: 'Объединить записи…' }).click();
  await window.getByRole('button', { name: 'Объединить', exact: true }).click();
  await expect(page.rows(/Образцова/)).toHaveCount(1);
  await expect(page.cell(/Образцова/, 'Телефон')).toHaveText('8 900 000-00-01');
  await expect(page.cell(/Образцова/, 'Почта')).toHaveText('obrazcova@school.example');
});

test('a table is taken once agreed, and a second time changes only what is new', async ({
  program,
  folder,
}) => {
  const { window } = program;
  const page = new PeoplePage(window);
  const table = join(folder, 'Педагоги.csv');
  await writeFile(table, `\uFEFF${staff.join('\r\n')}\r\n`);
  await program.answerDialogs(table);
  await window.getByRole('button', { name: 'Взять из таблицы…' }).click();
  const take = window.getByRole('button', { name: /^Принять/ });
  await expect(take).toHaveText('Принять: добавить 3');
  await expect(page.rows(/Не принято/)).toHaveCount(1);
  await expect(page.rows(/Тестова/)).toContainText('31.02.1990');
  await window.getByText('Только с замечаниями').click();
  await expect(page.rows(/Образцова/)).toHaveCount(0);
  await window.getByText('Только с замечаниями').click();
  await page.rows(/Ёлкин/).getByRole('checkbox').click();
  await expect(take).toHaveText('Принять: добавить 2');

  await window.getByRole('button', { name: 'Отмена' }).click();
  await window.getByRole('button', { name: 'Вернуться' }).click();
  await page.rows(/Ёлкин/).getByRole('checkbox').click();
  await take.click();
  await expect(page.table).toBeVisible();
  await expect(page.rows()).toHaveCount(3);

  await writeFile(table, `\uFEFF${staff.join('\r\n').replace('000-00-02', '000-00-22')}\r\n`);
  await window.getByRole('button', { name: 'Из таблицы…' }).click();
  await expect(take).toHaveText('Принять: обновить 1');
  await page.rows(/Ёлкин/).getByRole('button').click();
  await expect(page.rows(/Ёлкин/)).toContainText('000-00-22');
  await take.click();
  await expect(page.table).toBeVisible();
  await expect(page.rows()).toHaveCount(3);
  await expect(page.cell(/Ёлкин/, 'Телефон')).toHaveText(/000-00-22/);
});

test('the base of mentors goes out as a spreadsheet and as a paper', async ({ program, folder }) => {
  const { window } = program;
  const page = new PeoplePage(window);
  await page.begin('Образцова', 'Анна', 'Сергеевна');
  await page.panel.getByRole('button', { name: 'Добавить роль наставника' }).click();
  await page.save();
  await new Frame(window).go('Сведения о школе');
  await window.getByLabel('Сокращённое наименование').fill('МКОУ «Образцовая школа»');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('navigation')).toContainText('МКОУ «Образцовая школа»');
  await new Frame(window).go('Участники');
  for (const [format, file] of [
    ['Excel (.xlsx)', 'База.xlsx'],
    ['Word (.docx)', 'База.docx'],
  ] as const) {
    await program.answerDialogs(join(folder, file));
    await window.getByRole('button', { name: 'Выгрузить' }).click();
    await window.getByRole('button', { name: `База наставников, ${format}` }).click();
    await expect(window.getByText(new RegExp(`сохран[её]на?: ${file}`))).toBeVisible();
    expect((await readFile(join(folder, file))).subarray(0, 2).toString()).toBe('PK');
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the screens of people, ${theme}`, async ({ program, folder }) => {
    const { window } = program;
    const page = new PeoplePage(window);
    await window.evaluate((name) => {
      localStorage.setItem('theme', name);
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const judge = async (name: string) => {
      await screenshot(window, `${theme}-people-${name}`);
      expect.soft(await violationsOf(window), name).toEqual([]);
    };
    await judge('empty');

    const table = join(folder, 'Педагоги.csv');
    await writeFile(table, `\uFEFF${staff.join('\r\n')}\r\n`);
    await program.answerDialogs(table);
    await window.getByRole('button', { name: 'Взять из таблицы…' }).click();
    await expect(page.rows(/Тестова/)).toBeVisible();
    await judge('import');
    await window.getByRole('button', { name: /^Принять/ }).click();
    await expect(page.table).toBeVisible();
    await expect(page.rows()).toHaveCount(3);

    for (const row of await page.rows().all()) await row.getByRole('checkbox').click();
    await window.getByRole('button', { name: 'Дать роль' }).click();
    await expect(window.getByRole('button', { name: 'Дать роль' })).toHaveCount(2);
    await judge('selected');
    await window
      .getByRole('dialog', { name: 'Дать роль' })
      .getByRole('button', { name: 'Дать роль' })
      .click();
    await expect(page.rows(/наставляемый/)).toHaveCount(3);
    await judge('list');
    await window.getByRole('button', { name: 'Ещё', exact: true }).click();
    await judge('filters');
    await window.getByRole('button', { name: 'Ещё', exact: true }).click();

    await page.open(/Ёлкин/);
    await judge('card');
    await page.panel.getByText('Падежи', { exact: true }).click();
    await page.field('Имя полностью, родительный').fill('Ёлкина Петра Ильича-старшего');
    await page.field('Имя полностью, предложный').scrollIntoViewIfNeeded();
    await judge('cases');
    await page.panel.getByText('Пары', { exact: true }).scrollIntoViewIfNeeded();
    await judge('readiness');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Закрыть без сохранения' }).click();

    await page.begin('Образцова', 'Анна', 'Сергеевна');
    await expect(page.panel.getByText('Похоже, уже есть:')).toBeVisible();
    await page.field('Должность').pressSequentially('уч');
    await expect(window.getByRole('listbox')).toBeVisible();
    await judge('new');
  });
}
