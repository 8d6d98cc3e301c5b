// The main job without hands: a roadmap from Word and people from a spreadsheet become a file, papers and pictures.
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
import { saveOrderForm } from '../papers/orderForms';
import { consentBoard } from '../consents/board';
import { listOrders } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import type { DrawPairs } from '../pairs/picture';
import { makePaper } from '../papers/papers';
import { papersAbout, renderPack, type PapersAboutRequest } from '../papers/papersAbout';
import { createProgramme, itemsOfDraft } from '../roadmap/createProgramme';
import { updateItem } from '../roadmap/editRoadmap';
import { readRoadmapFile } from '../roadmap/importDesk';
import type { DrawRoadmap } from '../roadmap/picture';
import { viewRoadmap } from '../roadmap/viewRoadmap';
import { changeSchoolDetails } from '../school/details';
import type { Workspace } from '../school/workspace';
import { schoolYearOf } from '../../shared/model/schoolYear';
import { layPeople, readSamplePeople } from './sampleProgramme';

export interface DemoPaths {
  readonly file: string;
  readonly order: string;
  readonly roadmap: string;
  readonly picture: string;
  readonly pairsOrder: string;
  readonly consents: string;
  readonly mentors: string;
  readonly pairsPicture: string;
}

export interface DemoSurroundings {
  readonly workspace: Workspace;
  readonly drawRoadmap: DrawRoadmap;
  readonly drawPairs: DrawPairs;
  readonly resourcesFolder: string;
  readonly today: PlainDate;
}

const SAMPLE_NAME = 'roadmap-2021-2025.docx';

/** Makes everything anew in `folder` and leaves the school's file open in the workspace. */
export async function runDemo(
  folder: string,
  { workspace, drawRoadmap, drawPairs, resourcesFolder, today }: DemoSurroundings,
): Promise<Result<DemoPaths>> {
  const paths: DemoPaths = {
    file: join(folder, 'Наставничество.nastavnik'),
    order: join(folder, 'Приказ о внедрении.docx'),
    roadmap: join(folder, 'Дорожная карта.docx'),
    picture: join(folder, 'roadmap.png'),
    pairsOrder: join(folder, 'Приказ об утверждении пар.docx'),
    consents: join(folder, 'Согласия на обработку.docx'),
    mentors: join(folder, 'База наставников.docx'),
    pairsPicture: join(folder, 'pairs.png'),
  };
  await mkdir(folder, { recursive: true });
  await rm(paths.file, { force: true });

  const bytes = await readFile(join(resourcesFolder, 'samples', SAMPLE_NAME));
  const reading = readRoadmapFile(new Uint8Array(bytes), SAMPLE_NAME, schoolYearOf(today));
  if (!reading.ok) return reading;
  const { draft } = reading.value;
  const people = await readSamplePeople(resourcesFolder);
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
    layPeople(database, people, today);
  });
  if (!created.ok) return created;

  for (const [kind, path] of [
    ['order-introduction', paths.order],
    ['roadmap', paths.roadmap],
    ['base-mentors', paths.mentors],
  ] as const) {
    const made = await workspace.readAsync((database) => makePaper(database, kind, today));
    if (!made.ok) return made;
    const written = await replaceFile(path, made.value.bytes);
    if (!written.ok) return written;
  }

  for (const [request, path] of [
    [ordersRequest, paths.pairsOrder],
    [consentsRequest, paths.consents],
  ] as const) {
    const papers = workspace.read((database) => papersAbout(database, request(database, today), today));
    if (!papers.ok) return papers;
    const written = await replaceFile(path, await renderPack(papers.value, today));
    if (!written.ok) return written;
  }

  const roadmap = workspace.read(viewRoadmap);
  if (!roadmap.ok) return roadmap;
  const view = { zoom: 'schoolYear', schoolYear: draft.schoolYear, today } as const;
  const drawn = await replaceFile(paths.picture, await drawRoadmap(roadmap.value, view, 'png'));
  if (!drawn.ok) return drawn;

  const pairs = workspace.read((database) => listPairs(database, today));
  if (!pairs.ok) return pairs;
  const pairsView = { withoutNames: false, today };
  const drawnPairs = await replaceFile(paths.pairsPicture, await drawPairs(pairs.value, pairsView, 'png'));
  return drawnPairs.ok ? ok(paths) : drawnPairs;
}

function ordersRequest(database: Database, today: PlainDate): PapersAboutRequest {
  const orders = listOrders(database, today);
  return { kind: 'order-pairs', ids: orders.ok ? orders.value.map(({ id }) => id) : [], roundId: null };
}

/** Of everybody who takes part. */
function consentsRequest(database: Database, today: PlainDate): PapersAboutRequest {
  const board = consentBoard(database, today);
  const ids = board.ok ? board.value.rows.map(({ personId }) => personId) : [];
  return { kind: 'consent-processing', ids, roundId: null };
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
