// What only a real window can tell of the Gantt: that words are seen, and how far a selected row is tinted.
import { join } from 'node:path';
import { expect, test } from './fixtures/test';
import { RoadmapPage } from './pages/roadmapPage';

const sample = join(import.meta.dirname, '../resources/samples/roadmap-2021-2025.docx');

test('the dates of a bar that fills the year lie on it; a selected row is tinted across', async ({
  program,
  folder,
}) => {
  const { window } = program;
  const page = new RoadmapPage(window);
  await program.answerDialogs(sample);
  await page.chooseWordRoadmap();
  await program.answerDialogs(join(folder, 'Школа.nastavnik'));
  await page.take();

  const meetings = page.row(/Организация комплекса/);
  const label = meetings.getByText('1 сен – 31 мая');
  const isOnTop = await label.evaluate((words: HTMLElement) => {
    // Words let the pointer through to the bar; for this question they do not.
    words.style.pointerEvents = 'auto';
    const { left, top, width, height } = words.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === words;
  });
  expect(isOnTop).toBe(true);

  const lane = meetings.locator('.lane');
  const before = await lane.evaluate((element) => getComputedStyle(element).backgroundColor);
  await meetings
    .getByText(/Организация комплекса/)
    .first()
    .click();
  await expect(meetings).toHaveAttribute('aria-selected', 'true');
  await expect
    .poll(() => lane.evaluate((element) => getComputedStyle(element).backgroundColor))
    .not.toBe(before);
});
