// npm run papers:sheet [-- CASE FOLDER]: every paper as LibreOffice prints it, into docs/papers: its first page, and
// its first three pages among all on the sheets. CASE is `sample` unless `empty`, `long` or `hostile` is asked for.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { inProject } from './lib/paths.mjs';
import { capture, run } from './lib/run.mjs';
import { runCommand, Stop } from './lib/stop.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';

const PAGES_OF_A_PAPER = 3;
const PAGE_WIDTH_PX = 600;
const PAGES_ACROSS = 5;
const PAGES_DOWN = 3;
const SMALL_PAGE_PX = 340;
/** Black on white, and the green and gold of the frames. */
const COLOURS = 24;
const CAPTION_FONT = '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf';

await runCommand(async () => {
  const [name = 'sample', folder = inProject('docs', 'papers')] = process.argv.slice(2);
  await ensureSystemPackages('testTools', 'pictures');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'nastavnik-sheet-'));
  try {
    const papers = await writePapers(scratch, name);
    const pages = await drawPages(scratch, papers);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    await firstPages(folder, pages);
    await sheets(folder, pages);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`Every paper is drawn in ${folder}`);
  return 0;
});

/** @returns kinds and titles in the order of the catalogue */
async function writePapers(scratch, name) {
  const program = inProject('src', 'main', 'documents', 'testing', 'writeSamples.ts');
  await done(run(process.execPath, ['--import', 'tsx', program, scratch, name]), 'writing the papers');
  return JSON.parse(fs.readFileSync(path.join(scratch, 'papers.json'), 'utf8'));
}

/** @returns for each page its paper, whether it is the first, its picture and its caption */
async function drawPages(scratch, papers) {
  const files = papers.map(({ kind }) => path.join(scratch, `${kind}.docx`));
  const profile = `-env:UserInstallation=file://${path.join(scratch, 'profile')}`;
  await quietly('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, ...files]);
  const drawn = [];
  for (const { kind, title } of papers) {
    const stem = path.join(scratch, kind);
    const first = ['-png', '-l', PAGES_OF_A_PAPER, '-scale-to-x', PAGE_WIDTH_PX, '-scale-to-y', '-1'];
    await quietly('pdftoppm', [...first.map(String), `${stem}.pdf`, stem]);
    const pictures = fs.readdirSync(scratch).filter((file) => isPageOf(kind, file));
    pictures.sort((one, other) => pageNumber(one) - pageNumber(other));
    for (const [index, picture] of pictures.entries()) {
      const caption = index === 0 ? title : `${title}, с. ${index + 1}`;
      drawn.push({ kind, isFirst: index === 0, picture: path.join(scratch, picture), caption });
    }
  }
  return drawn;
}

function isPageOf(kind, file) {
  return file.startsWith(`${kind}-`) && /^\d+\.png$/.test(file.slice(kind.length + 1));
}

function pageNumber(file) {
  return Number(/-(\d+)\.png$/.exec(file)[1]);
}

async function firstPages(folder, pages) {
  for (const { kind, picture } of pages.filter(({ isFirst }) => isFirst)) {
    const framed = ['-geometry', '+0+0', '-border', '1', '-bordercolor', '#bbb', '-colors', String(COLOURS)];
    await quietly('montage', [picture, ...framed, `PNG8:${path.join(folder, `${kind}.png`)}`]);
  }
}

async function sheets(folder, pages) {
  const most = PAGES_ACROSS * PAGES_DOWN;
  for (let start = 0; start < pages.length; start += most) {
    const shown = pages
      .slice(start, start + most)
      .flatMap(({ picture, caption }) => [...['-label', wrapped(caption), picture]]);
    await quietly('montage', [
      ...['-font', CAPTION_FONT, '-pointsize', '13', '-background', '#e8e8e4'],
      ...shown,
      ...['-tile', `${PAGES_ACROSS}x`, '-geometry', `${SMALL_PAGE_PX}x${SMALL_PAGE_PX * 1.414}+10+8`],
      ...['-colors', String(COLOURS), `PNG8:${path.join(folder, `sheet-${start / most + 1}.png`)}`],
    ]);
  }
}

/** In lines that fit under a page. A percent sign would be a command of ImageMagick's. */
function wrapped(caption) {
  const lines = [''];
  for (const word of caption.replaceAll('%', '%%').split(' ')) {
    const last = lines.length - 1;
    if (`${lines[last]} ${word}`.length > 48) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trim();
  }
  return lines.join('\n');
}

async function quietly(program, args) {
  const { code, output } = await capture(program, args);
  if (code !== 0) throw new Stop(`${program} failed:\n\n${output}`);
}

async function done(running, what) {
  if ((await running) !== 0) throw new Stop(`${what} failed (see above).`);
}
