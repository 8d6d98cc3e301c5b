// npm run demo [-- --no-window]: the main job from end to end in the real program: the school's roadmap from
// Word becomes its file, the order with its appendix, and a Gantt. Then, where somebody can see it, the window.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { hasVisibleDisplay } from './lib/display.mjs';
import { inProject, projectRoot } from './lib/paths.mjs';
import { prepareProgram } from './lib/program.mjs';
import { capture } from './lib/run.mjs';
import { runCommand, Stop } from './lib/stop.mjs';

const folder = inProject('demo');
// A few seconds on a school's computer; past this something hangs.
const deadlineMs = 60_000;
// The sample is a roadmap of 2021/22: on this day it has rows behind, rows under way and rows ahead.
const env = { NASTAVNIK_TODAY: process.env['NASTAVNIK_TODAY'] ?? '2021-11-08' };
const titles = {
  file: "the school's file (SQLite)",
  order: 'the order with the roadmap as its appendix',
  roadmap: 'the roadmap alone',
  picture: 'the Gantt',
  pairsOrder: 'the order that approves the pairs, with its appendix',
  consents: 'consents of everybody, a paper each, in one file to print',
  mentors: 'the base of mentors',
  pairsPicture: 'who mentors whom',
};

await runCommand(async () => {
  const paths = await makeDemo();
  console.log(
    `\nMade from resources/samples/roadmap-2021-2025.docx and people.csv, as of ${env.NASTAVNIK_TODAY}:\n`,
  );
  for (const [name, file] of Object.entries(paths)) {
    const kilobytes = Math.ceil(fs.statSync(file).size / 1024);
    console.log(`  ${path.relative(projectRoot, file)}  ${titles[name] ?? name}, ${kilobytes} KB`);
  }
  if (hasVisibleDisplay() && !process.argv.includes('--no-window')) await leaveWindowOpen(paths.file);
  return 0;
});

/** Runs the program's own demonstration; the paths of what it made. */
async function makeDemo() {
  // A profile of its own: the demonstration leaves the recent files of the person at this computer alone.
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'nastavnik-demo-'));
  try {
    const [command, args] = await prepareProgram([`--user-data-dir=${profile}`, `--demo=${folder}`]);
    const { code, stdout, output } = await capture(command, args, { env, timeoutMs: deadlineMs });
    const answer = stdout.split('\n').find((line) => line.startsWith('{"'));
    const { demo, refused } = answer ? JSON.parse(answer) : {};
    if (code !== 0 || !demo) throw new Stop(`The demonstration failed (exit ${code}).\n${refused ?? output}`);
    return demo;
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** Opens the program on the demonstration's file and does not wait for it. */
async function leaveWindowOpen(file) {
  const profile = path.join(folder, 'profile');
  const [command, args] = await prepareProgram([`--user-data-dir=${profile}`, file]);
  spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore', detached: true }).unref();
  console.log('\nThe window is open on that file (npm run demo -- --no-window leaves it out).');
}
