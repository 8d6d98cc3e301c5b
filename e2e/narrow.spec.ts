// The smallest window and a magnified one: nothing lies beyond the edge on any screen.
import { join } from 'node:path';
import { addSchool } from './fixtures/pairsSchool';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { beyondTheEdge, resize } from './fixtures/window';
import { Frame } from './pages/frame';
import { RoadmapPage } from './pages/roadmapPage';

/** Screens that show the people of the sample school. */
const areas = [
  ['Формы наставничества', 'forms'],
  ['Участники', 'people'],
  ['Согласия', 'consents'],
  ['Собеседования', 'interviews'],
  ['Подбор', 'matching'],
  ['Пары и группы', 'pairs'],
] as const;

const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');

for (const { name, width, height, zoom } of [
  { name: '1024', width: 1024, height: 600, zoom: 1 },
  { name: '125', width: 1366, height: 768, zoom: 1.25 },
  { name: '1366', width: 1366, height: 768, zoom: 1 },
]) {
  test(`every screen fits ${width}×${height} at ${zoom * 100} %`, async ({ program, folder }) => {
    const { window } = program;
    const page = new RoadmapPage(window);
    const frame = new Frame(window);
    await resize(program, { width, height, zoom });
    const judge = async (screen: string) => {
      // A magnified window is photographed in part only.
      if (zoom === 1) await screenshot(window, `narrow-${name}-${screen}`);
      expect.soft(await beyondTheEdge(program), screen).toEqual([]);
    };

    await expect(window.getByRole('heading', { name: 'Наставник' })).toBeVisible();
    await judge('start');
    await program.answerDialogs(sample);
    await page.chooseWordRoadmap();
    await judge('import');
    await program.answerDialogs(join(folder, 'Школа.nastavnik'));
    await page.take();
    await judge('roadmap');
    await expect(window.getByRole('button', { name: 'Добавить мероприятие' })).toBeInViewport({ ratio: 1 });
    await expect(window.getByRole('button', { name: 'Приказ с приложением…' })).toBeInViewport({ ratio: 1 });
    await window.getByRole('button', { name: 'О программе…' }).click();
    await judge('document');
    await window.keyboard.press('Escape');
    await addSchool(window);
    for (const [area, screen] of areas) {
      await frame.go(area);
      await expect(window.getByRole('heading', { level: 1, name: area })).toBeVisible();
      await judge(screen);
    }
    await frame.go('Документы');
    await judge('papers');
    await window.getByTestId('paper-training-schedule').getByRole('button').click();
    await expect(window.getByTestId('page').first()).toBeVisible();
    await judge('paper');
    await window.getByRole('button', { name: 'Добавить занятие' }).click();
    await window.getByRole('button', { name: 'Сохранить черновик' }).click();
    await judge('paper-rows');
    await window.getByRole('link', { name: '← Документы' }).click();
    await window.getByText('Журнал', { exact: true }).click();
    await judge('journal');
    await frame.go('Сведения о школе');
    await judge('school');
    // With a file open the navigation takes its part of the width.
    await program.answerDialogs(sample);
    await program.electron.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items[0]?.submenu?.items;
      file?.find(({ label }) => label.includes('Word'))?.click();
    });
    await expect(page.importRows().first()).toBeVisible();
    await judge('import-beside');
    const activity = await window.getByRole('columnheader', { name: 'Мероприятие' }).boundingBox();
    expect(activity?.width).toBeGreaterThan(120);
  });
}
