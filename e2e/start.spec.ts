// The first start and the next ones: where the school's file comes from, and that it comes back by itself.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';
import { Frame } from './pages/frame';
import { StartPage } from './pages/startPage';

test('a programme is created where the person says and reopens by itself', async ({ start, folder }) => {
  const file = join(folder, 'Наша школа.nastavnik');
  const first = await start();
  await first.answerDialogs(file);
  await new StartPage(first.window).createProgramme();
  await expect(new Frame(first.window).navigation).toBeVisible();
  expect(existsSync(file)).toBe(true);
  expect(await first.askedDialogs()).toMatchObject([
    { kind: 'save', options: { filters: [{ extensions: ['nastavnik'] }] } },
  ]);
  await first.close();

  const second = await start();
  await expect(new Frame(second.window).navigation).toBeVisible();
  expect(await second.askedDialogs()).toEqual([]);
});

for (const [way, begin] of [
  ['creating', (page: StartPage) => page.createProgramme()],
  ['opening', (page: StartPage) => page.openFile()],
  ['taking a roadmap from Word', (page: StartPage) => page.takeRoadmapFromWord()],
] as const) {
  test(`«Отмена» while ${way} changes nothing`, async ({ program }) => {
    const page = new StartPage(program.window);
    await program.answerDialogs(null);
    await begin(page);
    await expect.poll(() => program.askedDialogs()).toHaveLength(1);
    await expect(page.heading).toBeVisible();
    await expect(new Frame(program.window).navigation).toBeHidden();
  });
}
