// The demonstration as the command gives it: everything is made, nothing is refused.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainDate } from '../../shared/model/plainDate';
import { ok } from '../../shared/model/result';
import { temporaryFolder } from '../database/testing/temporaryFolder';
import { valueOf } from '../database/testing/sampleFile';
import { readDocx } from '../documents/testing/readDocx';
import { pairsPainter } from '../pairs/picture';
import { listPapers } from '../papers/records';
import { roadmapPainter } from '../roadmap/picture';
import { Workspace } from '../school/workspace';
import { runDemo } from './demo';

const resourcesFolder = join(import.meta.dirname, '../../../resources');
const TODAY = plainDate(2021, 11, 8);

it('makes the file, the papers and the pictures, with both orders signed', async () => {
  const folder = await temporaryFolder();
  const workspace = new Workspace(() => new Date('2021-11-08T12:00:00'));
  const paths = valueOf(
    await runDemo(folder, {
      workspace,
      drawRoadmap: roadmapPainter(resourcesFolder),
      drawPairs: pairsPainter(resourcesFolder),
      resourcesFolder,
      today: TODAY,
    }),
  );
  for (const path of Object.values<string>({ ...paths }))
    expect((await stat(path)).size, path).toBeGreaterThan(5_000);
  const order = JSON.stringify(readDocx(await readFile(paths.pairsOrder))).replace(/\u00A0/g, ' ');
  expect(order).toContain('№ 52-ОД');
  expect(order).toContain('от 5 октября 2021 г. № 45-ОД');
  const papers = valueOf(workspace.read((database) => ok(listPapers(database, TODAY))));
  expect(papers.map(({ kind, number, status }) => [kind, number, status]).sort()).toEqual([
    ['order-introduction', '45-ОД', 'signed'],
    ['order-pairs', '52-ОД', 'signed'],
  ]);
  await workspace.abandon();
}, 60_000);
