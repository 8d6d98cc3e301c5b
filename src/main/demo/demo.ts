// The main job without hands: the school's roadmap from Word becomes a file, two papers and a picture.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import sample from '../../../resources/samples/sample-school.json';
import { orderFormSchema } from '../../shared/contract/papers';
import { plainDateSchema } from '../../shared/contract/schemas';
import { schoolDetailsSchema } from '../../shared/contract/school';
import type { PlainDate } from '../../shared/model/plainDate';
import { occurrenceStatuses, type RoadmapItem } from '../../shared/model/roadmap';
import { ok, type Result } from '../../shared/model/result';
import { replaceFile } from '../database/atomicWrite';
import type { Database } from '../database/connection';
import { makePaper, saveOrderForm } from '../papers/papers';
import { createProgramme, itemsOfDraft } from '../roadmap/createProgramme';
import { updateItem } from '../roadmap/editRoadmap';
import { readRoadmapFile } from '../roadmap/importDesk';
import type { DrawRoadmap } from '../roadmap/picture';
import { viewRoadmap } from '../roadmap/viewRoadmap';
import { changeSchoolDetails } from '../school/details';
import type { Workspace } from '../school/workspace';
import { schoolYearOf } from '../../shared/model/schoolYear';

export interface DemoPaths {
  readonly file: string;
  readonly order: string;
  readonly roadmap: string;
  readonly picture: string;
}

export interface DemoSurroundings {
  readonly workspace: Workspace;
  readonly drawRoadmap: DrawRoadmap;
  readonly resourcesFolder: string;
  readonly today: PlainDate;
}

const SAMPLE_NAME = 'roadmap-2021-2025.docx';

/** Makes everything anew in `folder` and leaves the school's file open in the workspace. */
export async function runDemo(
  folder: string,
  { workspace, drawRoadmap, resourcesFolder, today }: DemoSurroundings,
): Promise<Result<DemoPaths>> {
  const paths: DemoPaths = {
    file: join(folder, 'Наставничество.nastavnik'),
    order: join(folder, 'Приказ о внедрении.docx'),
    roadmap: join(folder, 'Дорожная карта.docx'),
    picture: join(folder, 'roadmap.png'),
  };
  await mkdir(folder, { recursive: true });
  await rm(paths.file, { force: true });

  const bytes = await readFile(join(resourcesFolder, 'samples', SAMPLE_NAME));
  const reading = readRoadmapFile(new Uint8Array(bytes), SAMPLE_NAME, schoolYearOf(today));
  if (!reading.ok) return reading;
  const { draft } = reading.value;
  const created = await workspace.create(paths.file, (database) => {
    createProgramme(database, {
      text: draft,
      items: itemsOfDraft(draft),
      sourceName: SAMPLE_NAME,
      createdOn: today,
    });
    changeSchoolDetails(database, v.parse(schoolDetailsSchema, sample.school));
    saveOrderForm(database, v.parse(orderFormSchema, sample.order));
    const laid = viewRoadmap(database);
    if (laid.ok) for (const item of laid.value.items) recordFact(database, item);
  });
  if (!created.ok) return created;

  for (const [kind, path] of [
    ['order-introduction', paths.order],
    ['roadmap', paths.roadmap],
  ] as const) {
    const made = await workspace.readAsync((database) => makePaper(database, kind, today));
    if (!made.ok) return made;
    const written = await replaceFile(path, made.value.bytes);
    if (!written.ok) return written;
  }

  const roadmap = workspace.read(viewRoadmap);
  if (!roadmap.ok) return roadmap;
  const view = { zoom: 'schoolYear', schoolYear: draft.schoolYear, today } as const;
  const drawn = await replaceFile(paths.picture, await drawRoadmap(roadmap.value, view, 'png'));
  return drawn.ok ? ok(paths) : drawn;
}

const factSchema = v.object({
  number: v.string(),
  status: v.picklist(occurrenceStatuses),
  actualStart: v.nullable(plainDateSchema),
  actualEnd: v.nullable(plainDateSchema),
  note: v.string(),
});

/** How far the sample school has got with a row, as its curator would enter it. */
function recordFact(database: Database, item: RoadmapItem): void {
  const [occurrence] = item.occurrences;
  const fact = sample.facts.find(({ number }) => number === item.number);
  if (!occurrence || !fact) return;
  const { number: _number, ...known } = v.parse(factSchema, fact);
  const { id, deadlineText, kind, recurrence, precision } = occurrence;
  const parts = occurrence.parts.map((part) => ({ ...part }));
  updateItem(database, {
    id: item.id,
    number: item.number,
    stage: item.stage,
    activity: item.activity,
    outcome: item.outcome,
    responsible: [...item.responsible],
    occurrence: { id, deadlineText, kind, recurrence, precision, parts, ...known },
  });
}
