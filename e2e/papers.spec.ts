// Official papers from the catalogue to the register: typed, previewed, exported, signed, frozen, cancelled.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPerson } from './fixtures/calls';
import { docxTextOf } from './fixtures/docxText';
import { addSchoolDetails } from './fixtures/pairsSchool';
import { expect, test } from './fixtures/test';
import { Frame } from './pages/frame';
import { PaperPage } from './pages/paperPage';
import { PeoplePage } from './pages/peoplePage';
import { StartPage } from './pages/startPage';

test.beforeEach(async ({ program, folder }) => {
  const { window } = program;
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await new StartPage(window).createProgramme();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await addPerson(window, 'Примерова Анна Сергеевна', { position: 'заместитель директора' });
  await addPerson(window, 'Опытнова Мария Львовна', { position: 'учитель' });
});

test('an order by keyboard: typed, seen, saved, signed, frozen, cancelled', async ({ program, folder }) => {
  test.setTimeout(120_000);
  const { window } = program;
  const page = new PaperPage(window);
  const draft = join(folder, 'Проект.docx');
  const [signed, again] = [join(folder, 'Приказ.docx'), join(folder, 'Приказ ещё раз.docx')];

  await test.step('a blank in the page leads to what it waits for', async () => {
    await new Frame(window).go('Документы');
    await window.getByRole('searchbox', { name: 'Поиск' }).fill('назначении куратора');
    await window.getByRole('button', { name: /^Заполнить: Приказ «О назначении куратора»/ }).focus();
    await window.keyboard.press('Enter');
    await expect(page.missing).toContainText('Полное наименование школы');
    await page.pages.locator('rect[data-blank="school.fullName"]').click();
    const school = window.getByRole('dialog', { name: 'Сведения о школе' });
    await school.getByLabel('Полное наименование — обязательно').fill('МКОУ «Школа с. Образцовое»');
    await school.getByLabel('Сокращённое наименование — обязательно').fill('МКОУ «Школа»');
    await school.getByLabel('Населённый пункт — обязательно').fill('с. Образцовое');
    await school
      .getByLabel('Фамилия, имя, отчество руководителя — обязательно')
      .fill('Образцова Нина Петровна');
    await window.keyboard.press('Control+Enter');
    await expect(school).toBeHidden();
    await page.says('МКОУ «Школа с. Образцовое»');
    await page.pages.locator('rect[data-blank="values.curator"]').first().click();
    await expect(page.field('Куратор — обязательно')).toBeFocused();
  });

  await test.step('the form is filled without the mouse, and the page follows', async () => {
    const { keyboard } = window;
    await keyboard.type('прим');
    // Enter takes who is found and goes on.
    await keyboard.press('Enter');
    await keyboard.type('11.10.2021');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('Вести страницу наставничества на сайте школы');
    await page.says('Примерову Анну Сергеевну');
    await page.says('с 11 октября 2021 г.');
    await page.says('Вести страницу наставничества на сайте школы.');
    await expect(page.missing).toContainText('Всё заполнено');
    await keyboard.press('Control+Enter');
    await expect(page.status).toHaveText(/Черновик/);
  });

  await test.step('the Word file says what was typed', async () => {
    await program.answerDialogs(draft);
    await page.press('Сохранить в Word…');
    await expect(window.getByText('Документ сохранён: Проект.docx')).toBeVisible();
    const text = await docxTextOf(draft);
    expect(text).toContain('Назначить заместителя директора Примерову Анну Сергеевну');
    expect(text).toContain('Вести страницу наставничества на сайте школы.');
    await expect(page.status).toHaveText(/Напечатан/);
  });

  await test.step('signed under the number that is next, and kept as it was', async () => {
    await page.press('Отметить подписанным…');
    await expect(page.field('Номер — обязательно')).toHaveValue('1-ОД');
    await page.panel.getByRole('button', { name: 'Отметить подписанным', exact: true }).click();
    await expect(page.status).toHaveText(/Подписан/);
    await page.says('№ 1-ОД');
    await program.answerDialogs(signed);
    await page.press('Повторить файл');
    await expect(window.getByText('Документ сохранён: Приказ.docx')).toBeVisible();
    expect(await docxTextOf(signed)).toContain('8 ноября 2021 г.');
  });

  await test.step('who has read it is noted', async () => {
    const section = window.getByRole('region', { name: 'Ознакомление' });
    await expect(section).toContainText('Ознакомлены 0 из');
    await section.getByRole('checkbox', { name: 'Примерова' }).check();
    await page.press('Отметить: 1 человек');
    await expect(section).toContainText('Ознакомлены 1 из');
  });

  await test.step('a person marries, the signed paper does not', async () => {
    const people = new PeoplePage(window);
    await new Frame(window).go('Участники');
    await people.open(/Примерова/);
    await people.field('Фамилия — обязательно').fill('Замужняя');
    await people.save();
    await page.openFromJournal(/1-ОД/);
    expect(await page.text()).toContain('Примерову Анну Сергеевну');
    expect(await page.text()).not.toContain('Замужн');
    await program.answerDialogs(again);
    await page.press('Повторить файл');
    await expect(window.getByText('Документ сохранён: Приказ ещё раз.docx')).toBeVisible();
    expect(await readFile(again)).toEqual(await readFile(signed));
  });

  await test.step('cancelled it stays in the journal, and says by what', async () => {
    await page.press('Отменить документ…');
    await page.panel.getByRole('button', { name: 'Отменить документ', exact: true }).click();
    await expect(page.panel).toContainText('Укажите приказ или опишите словами');
    await page.field('Чем отменён').fill('приказом от 8 ноября 2021 г. № 2-ОД');
    await page.panel.getByRole('button', { name: 'Отменить документ', exact: true }).click();
    await expect(page.panel).toBeHidden();
    await page.journal();
    await expect(page.rows).toHaveCount(1);
    await expect(page.rows).toContainText('Отменён');
    await expect(page.rows).toContainText('приказом от 8 ноября 2021 г. № 2-ОД');
  });
});

test('the school changes the words of a paper and takes them back; an act out of force is told', async ({
  program: { window },
}) => {
  await addSchoolDetails(window);
  const page = new PaperPage(window);
  await page.create('order-curator');
  await page.says('В соответствии с распоряжением Министерства просвещения');

  const preamble = page.field('Преамбула без приказа о внедрении');
  await page.press('Тексты документа');
  const builtIn = await preamble.inputValue();
  await preamble.fill('В связи с началом учебного года');
  await expect(page.panel).toContainText('Больше не подставляется: {чем: Р-145}');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel).toBeHidden();
  await page.says('В связи с началом учебного года');
  expect(await page.text()).not.toContain('распоряжением');

  await page.press('Тексты документа');
  await expect(page.panel.getByText('изменён школой')).toHaveCount(1);
  await page.press('Вернуть исходный');
  await expect(preamble).toHaveValue(builtIn);
  await page.panel.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await page.says('В соответствии с распоряжением Министерства просвещения');

  // In force on the day of the paper, and then not any more: the list of acts says until when.
  await page.field('Куратор — обязательно').fill('опыт');
  await window.keyboard.press('Enter');
  await page.field('Дата').fill('05.10.2021');
  await window.keyboard.press('Enter');
  await expect(page.missing).toContainText('Всё заполнено');
  await expect(page.missing).not.toContainText('Обратите внимание');
  await page.press('Сохранить черновик');
  await page.settings('Нормативные акты');
  await page.rows.filter({ hasText: 'Р-145' }).getByRole('button').click();
  await page.field('Действует по').fill('01.09.2021');
  await window.keyboard.press('Control+Enter');
  await expect(page.panel).toBeHidden();
  await expect(page.rows.filter({ hasText: 'Р-145' })).toContainText('Утратил силу');

  await page.journal();
  await expect(page.rows).toContainText('Р-145: не действует после 01.09.2021');
  await page.rows.getByRole('button').first().click();
  await expect(page.missing).toContainText('Обратите внимание');
  await expect(page.missing).toContainText(/Р-145.*01\.09\.2021/u);
});
