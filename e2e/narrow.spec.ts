// The smallest window and a magnified one: nothing lies beyond the edge on any screen.
import { join } from 'node:path';
import { addSchool } from './fixtures/pairsSchool';
import type { RunningProgram } from './fixtures/runningProgram';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
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

async function resize(
  { electron, window }: RunningProgram,
  { width, height, zoom }: { readonly width: number; readonly height: number; readonly zoom: number },
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      const [own] = BrowserWindow.getAllWindows();
      own?.setContentSize(size.width, size.height);
      own?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
  await expect.poll(() => window.evaluate(() => innerWidth)).toBeCloseTo(width / zoom, -1);
}

/** What is wider than its place: the page, its bars, and buttons or fields beyond the window's edge. */
async function beyondTheEdge({ window }: RunningProgram): Promise<readonly string[]> {
  return window.evaluate(() => {
    const page = document.scrollingElement;
    const wide = [page, ...document.querySelectorAll('header, nav, main, [role=dialog]')].filter(
      (element) => element && element.scrollWidth > element.clientWidth,
    );
    const beyond = [...document.querySelectorAll('button, input, textarea, a')].filter((element) => {
      // Rows of a table may be scrolled sideways; the Gantt is one on purpose.
      if (element.closest('[role=treegrid], .scroll')) return false;
      const { width, right, left } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 0.5 || left < -0.5);
    });
    return [...wide, ...beyond].map(
      (element) => `${element?.tagName} ${element?.className} «${element?.textContent.trim().slice(0, 40)}»`,
    );
  });
}
