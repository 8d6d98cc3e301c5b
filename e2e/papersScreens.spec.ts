// Every screen and state of papers at the home size, in both themes: whole, clean for axe, and pictured for people.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { p, r, written } from '../src/main/documents/templates/testing/templateFiles';
import { fiveHundredCertificates } from './fixtures/certificates';
import { addSchool, addSchoolDetails } from './fixtures/pairsSchool';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { beyondTheEdge, homeSize, resize, violationsOf } from './fixtures/window';
import { Frame } from './pages/frame';
import { PaperPage } from './pages/paperPage';
import { StartPage } from './pages/startPage';

for (const theme of ['light', 'dark'] as const) {
  test(`every screen of papers, ${theme}`, async ({ program, folder }) => {
    test.setTimeout(150_000);
    const { window } = program;
    const page = new PaperPage(window);
    await resize(program, homeSize);
    await window.evaluate((name) => {
      localStorage.setItem('theme', name);
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const judge = async (name: string) => {
      await screenshot(window, `${theme}-papers-${name}`);
      expect.soft(await violationsOf(window), name).toEqual([]);
      expect.soft(await beyondTheEdge(program), name).toEqual([]);
    };
    const leave = async () => {
      await window.keyboard.press('Escape');
      await expect(page.panel).toHaveCount(0);
    };

    await program.answerDialogs(join(folder, 'Школа.nastavnik'));
    await new StartPage(window).createProgramme();
    await expect(window.getByRole('treegrid')).toBeVisible();
    await new Frame(window).go('Документы');
    await judge('catalogue-new-school');
    await page.journal();
    await judge('journal-empty');
    await page.settings('Бланки школы');
    await judge('templates-empty');

    await page.create('order-introduction');
    await judge('order-empty');
    await window.getByRole('button', { name: 'Полное наименование школы' }).click();
    await expect(page.panel).toBeVisible();
    await judge('school');
    await leave();
    await addSchoolDetails(window);
    await addSchool(window);

    await page.create('order-curator');
    await page.field('Куратор — обязательно').fill('прим');
    await window.keyboard.press('Enter');
    await page.field('Дата').fill('05.10.2021');
    await window.keyboard.press('Enter');
    await page.says('Примерову Анну Сергеевну');
    await expect(page.missing).toContainText('Всё заполнено');
    await judge('order');
    await page.press('Тексты документа');
    await page.field('Назначить куратора').fill('Назначить {куратор} куратором.');
    await judge('texts');
    await window.keyboard.press('Escape');
    await page.press('Закрыть без сохранения');
    await program.answerDialogs(join(folder, 'Приказ.docx'));
    await page.press('Сохранить в Word…');
    await expect(window.getByText('Документ сохранён: Приказ.docx')).toBeVisible();
    await judge('order-printed');
    await page.press('Отметить подписанным…');
    await expect(page.field('Номер — обязательно')).toHaveValue('1-ОД');
    await judge('signing');
    await page.panel.getByRole('button', { name: 'Отметить подписанным', exact: true }).click();
    const read = window.getByRole('region', { name: 'Ознакомление' });
    await read.getByRole('checkbox', { name: 'Примерова' }).check();
    await judge('order-signed');
    await read.getByRole('checkbox', { name: 'Примерова' }).uncheck();
    await page.press('Отменить документ…');
    await judge('cancelling');
    await leave();

    await page.create('order-awards-staff');
    await page.press('Добавить работника');
    await page.field('Работник').first().fill('опыт');
    await window.keyboard.press('Enter');
    await page.says('Опытнову Марию Львовну');
    await judge('order-with-rows');
    await page.press('Сохранить черновик');

    await page.create('certificate-training');
    await page.field('Программа обучения — обязательно').fill('Школа наставника');
    await page.field('Часов').first().fill('16');
    await window.keyboard.press('Enter');
    await page.says('Школа наставника');
    await expect(page.missing).toContainText('Всё заполнено');
    await judge('award');
    await new Frame(window).go('Документы');
    await page.press('Закрыть без сохранения');

    await window.getByTestId('paper-mentor-questionnaire').getByRole('button').click();
    await expect(page.panel).toBeVisible();
    await judge('subject');
    await page.press('Пустой бланк');
    await expect(page.pages.first()).toBeVisible();
    await judge('blank-form');

    await new Frame(window).go('Документы');
    await judge('catalogue');
    await page.journal();
    await expect(page.rows).toHaveCount(2);
    await judge('journal');
    await page.settings('Нумерация приказов');
    await expect(page.panel).toBeVisible();
    await judge('numbering');
    await leave();

    await page.settings('Нормативные акты');
    await expect(page.rows.first()).toBeVisible();
    await judge('acts');
    await page.rows.getByRole('button').first().click();
    await judge('act');
    await leave();

    const own = join(folder, 'Бланк школы.docx');
    await writeFile(own, written({ body: p(r('{{школа}}')) + p(r('{{текст}}')) + p(r('{{директр}}')) }));
    await page.settings('Бланки школы');
    await program.answerDialogs(own);
    await page.press('Добавить бланк…');
    await expect(page.panel).toContainText('неизвестно, похоже на');
    await judge('template');
    await leave();
    await judge('templates');
    await page.press('Названия полей');
    await expect(page.panel.getByRole('listitem').first()).toBeVisible();
    await judge('field-names');
    await leave();

    await fiveHundredCertificates(window);
    await new Frame(window).go('Документы');
    await page.press('Пакет документов');
    const certificates = page.panel.getByRole('checkbox', { name: /^Сертификат/ }).first();
    await certificates.check();
    await judge('pack');
    await mkdir(join(folder, 'Для проверки'));
    await program.answerDialogs(join(folder, 'Для проверки'));
    await page.panel.getByRole('button', { name: /^Сохранить \d+…$/ }).click();
    await expect(page.panel.getByRole('progressbar')).toBeVisible();
    await judge('pack-working');
    await expect(page.panel).toContainText('Сохранено:', { timeout: 60_000 });
    await judge('pack-done');
  });
}
