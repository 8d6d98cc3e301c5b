// Section: from the start of the process to a usable window.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSchoolFile } from '../src/main/database/schoolFile';
import { createProgramme, itemsOfDraft } from '../src/main/roadmap/createProgramme';
import { readRoadmapFile } from '../src/main/roadmap/importDesk';
import { plainDate } from '../src/shared/model/plainDate';
import { schoolYear } from '../src/shared/model/schoolYear';
import { closeWindow, newProfile, projectRoot, startWindow, versionsOf } from './electronWindow';
import { asRatio, tell, withSpread } from './report';
import { inRounds } from './rounds';
import { withScratchFolder } from './scratch';
import { ratios } from './statistics';

const ROUNDS = 7;
const SAMPLE = join(projectRoot, 'resources/samples/roadmap-2021-2025.docx');
const BARE_WINDOW = join(projectRoot, 'bench/electron/bareWindow');
/** What must be seen before a person can begin. */
const USABLE = { ours: '[role="treegrid"] [role="row"][data-line="0"]', bare: 'p' };

interface Start {
  readonly usableMs: number;
  readonly memoryMb: number;
}

let versions: Readonly<Record<string, string>> = {};
const measured = await withScratchFolder(async (folder) => {
  const file = join(folder, 'Школа.nastavnik');
  await makeSchoolFile(file);
  const profiles = { ours: await newProfile(folder), bare: await newProfile(folder) };
  const measure = (name: 'ours' | 'bare'): Promise<Start> => start(name, profiles[name], file);
  // The very first start makes the profile; what people wait for every day is any later one.
  await inRounds(1, ['ours', 'bare'], measure);
  return inRounds(ROUNDS, ['ours', 'bare'], measure);
});

const row = (what: string, key: keyof Start): readonly string[] => {
  const ours = measured.ours.map((one) => one[key]);
  const bare = measured.bare.map((one) => one[key]);
  return [what, withSpread(ours), withSpread(bare), asRatio(ratios(ours, bare))];
};

tell({
  title: 'Start-up to a usable window',
  method: [
    "Ours: the built program opens a school's file with ten rows; usable is two frames after the first row of the roadmap is visible. Beside it the least Electron program, one window of the same size and settings with an empty page. Both are started by Playwright in the same way, which costs both the same. Memory: working sets of all processes at that moment, summed, so what they share counts in each.",
    `${ROUNDS} rounds after one not counted, which makes the profile. Not the packaged program: sources are bundled, but not in an archive.`,
  ],
  columns: ['', 'ours', 'bare window', 'ours : bare'],
  rows: [row('usable, ms', 'usableMs'), row('memory, MB', 'memoryMb')],
  versions,
});

async function start(name: 'ours' | 'bare', profile: string, file: string): Promise<Start> {
  const begunMs = performance.now();
  const window =
    name === 'ours'
      ? await startWindow(projectRoot, { profile, args: [file] })
      : await startWindow(BARE_WINDOW, { profile });
  try {
    await window.page.locator(USABLE[name]).first().waitFor();
    await window.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const usableMs = performance.now() - begunMs;
    const memoryKb = await window.electron.evaluate(({ app }) =>
      app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
    );
    versions = await versionsOf(window);
    return { usableMs, memoryMb: memoryKb / 1024 };
  } finally {
    await closeWindow(window);
  }
}

async function makeSchoolFile(path: string): Promise<void> {
  const reading = readRoadmapFile(
    new Uint8Array(await readFile(SAMPLE)),
    'roadmap-2021-2025.docx',
    schoolYear(2021),
  );
  if (!reading.ok) throw new Error(`refused: ${reading.error.code}`);
  const { draft } = reading.value;
  const created = await createSchoolFile(path, (database) =>
    createProgramme(database, {
      text: draft,
      items: itemsOfDraft(draft),
      sourceName: 'roadmap-2021-2025.docx',
      createdOn: plainDate(2021, 10, 5),
    }),
  );
  if (!created.ok) throw new Error(`refused: ${created.error.code}`);
  await created.value.close();
}
