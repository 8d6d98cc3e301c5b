// The main job without hands: a roadmap from Word and people from a spreadsheet become a file, papers and pictures.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import sample from '../../../resources/samples/sample-school.json';
import { plainDateSchema } from '../../shared/contract/schemas';
import { schoolDetailsSchema } from '../../shared/contract/school';
import type { PlainDate } from '../../shared/model/plainDate';
import { occurrenceStatuses, type RoadmapItem } from '../../shared/model/roadmap';
import { fail, ok, type Result } from '../../shared/model/result';
import { storedValues } from '../../shared/papers/fields';
import type { PaperKind } from '../../shared/papers/kinds';
import { replaceFile } from '../database/atomicWrite';
import type { Database } from '../database/connection';
import { consentBoard } from '../consents/board';
import { orderToSign } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import type { DrawPairs } from '../pairs/picture';
import { startDraft } from '../papers/defaults/start';
import { fieldsOf } from '../papers/definitions';
import { exportable, exportableAbout, type Exportable } from '../papers/exportPaper';
import { listPapers } from '../papers/records';
import { getPaper, savePaper } from '../papers/register';
import { prepareSigning, signPaper } from '../papers/sign';
import { createProgramme, itemsOfDraft } from '../roadmap/createProgramme';
import { updateItem } from '../roadmap/editRoadmap';
import { readRoadmapFile } from '../roadmap/importDesk';
import type { DrawRoadmap } from '../roadmap/picture';
import { viewRoadmap } from '../roadmap/viewRoadmap';
import { changeSchoolDetails } from '../school/details';
import type { Workspace } from '../school/workspace';
import { schoolYearOf } from '../../shared/model/schoolYear';
import { beginWork, layPeople, readSamplePeople, type PairsToApprove } from './sampleProgramme';

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
    const laid = viewRoadmap(database);
    if (laid.ok) for (const item of laid.value.items) recordFact(database, item);
  });
  if (!created.ok) return created;
  const toApprove = await workspace.change((database) => ok(layPeople(database, people, today)));
  if (!toApprove.ok) return toApprove;
  const signed = await signOrders(workspace, toApprove.value, today);
  if (!signed.ok) return signed;

  const papers: readonly (readonly [string, (database: Database) => Result<Exportable>])[] = [
    [paths.order, (database) => ofRegister(database, 'order-introduction', today)],
    [paths.roadmap, (database) => exportableAbout(database, aboutAll('roadmap'), today)],
    [paths.mentors, (database) => exportableAbout(database, aboutAll('base-mentors'), today)],
    [paths.pairsOrder, (database) => ofRegister(database, 'order-pairs', today)],
    [paths.consents, (database) => exportableAbout(database, everybodysConsents(database, today), today)],
  ];
  for (const [path, make] of papers) {
    const made = workspace.read(make);
    if (!made.ok) return made;
    const bytes = await made.value.asOne();
    if (!bytes.ok) return bytes;
    const written = await replaceFile(path, bytes.value);
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

/** Introduction of the model first: the order on pairs rests on it. */
async function signOrders(
  workspace: Workspace,
  toApprove: PairsToApprove,
  today: PlainDate,
): Promise<Result<{ done: boolean }>> {
  const draft = await workspace.change((database) => saveIntroduction(database, today));
  if (!draft.ok) return draft;
  const introduced = await sign(workspace, { id: draft.value.id, ...requisites.introduction }, today);
  if (!introduced.ok) return introduced;
  const order = workspace.read((database) => orderToSign(database, toApprove.orderId));
  if (!order.ok) return order;
  const { number, date } = toApprove;
  const approved = await sign(workspace, { id: order.value.paperId, number, date }, today);
  if (!approved.ok) return approved;
  return workspace.change((database) => {
    beginWork(database, today);
    return ok({ done: true });
  });
}

const requisites = {
  introduction: v.parse(v.object({ number: v.string(), date: plainDateSchema }), sample.order),
} as const;

function saveIntroduction(database: Database, today: PlainDate): Result<{ id: number }> {
  const draft = startDraft(database, 'order-introduction', [], null, today);
  const values = storedValues(fieldsOf(draft.kind), { ...draft.values, ...sample.order });
  return savePaper(database, { ...draft, ...requisites.introduction, values }, today);
}

/** The school has other orders between those of the programme. */
async function sign(
  workspace: Workspace,
  order: { readonly id: number; readonly number: string; readonly date: PlainDate },
  today: PlainDate,
): Promise<Result<{ done: boolean }>> {
  const input = { ...order, withGap: true };
  const ready = await workspace.readAsync((database) => prepareSigning(database, input, today));
  if (!ready.ok) return ready;
  return workspace.change((database) => signPaper(database, input, ready.value, today));
}

/** The first of its kind, as it was signed. */
function ofRegister(database: Database, kind: PaperKind, today: PlainDate): Result<Exportable> {
  const record = listPapers(database, today).find((paper) => paper.kind === kind);
  const opened = record ? getPaper(database, record.id, today) : fail('not-found', { what: 'paper' });
  return opened.ok ? exportable(database, opened.value.draft, today) : opened;
}

function aboutAll(kind: PaperKind) {
  return { kind, ids: [], roundId: null };
}

/** Of everybody who takes part. */
function everybodysConsents(database: Database, today: PlainDate) {
  const board = consentBoard(database, today);
  const ids = board.ok ? board.value.rows.map(({ personId }) => personId) : [];
  return { kind: 'consent-processing', ids, roundId: null } as const;
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
