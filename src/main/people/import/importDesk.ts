// Tables of people that somebody is looking at before agreeing to take them: read, read anew with other settings,
// taken once. Nothing is written before.
import { randomUUID } from 'node:crypto';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import type { PeopleImportView } from '../../../shared/contract/people';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import type { Database } from '../../database/connection';
import { readChosenForms } from '../../forms/forms';
import { readSpreadsheet } from '../../spreadsheets/readSpreadsheet';
import { cellText, type Sheet } from '../../spreadsheets/spreadsheet';
import { eachOnce } from './columns';
import { planImport, type ImportPlan } from './planImport';
import { readRows } from './readRows';
import { recogniseColumnsAt, recogniseSettings, titlesOf, type ImportSettings } from './settings';
import { writePlan } from './writePlan';

const SAMPLES = 3;

interface Paper {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly settings: ImportSettings;
}

/** Keeps what was read in memory, so that a re-read shows the same table even if it changes on the disk. */
export class PeopleImportDesk {
  readonly #papers = new Map<string, Paper>();

  /** Refusals are those of `readSpreadsheet`. */
  read(database: Database, bytes: Uint8Array, name: string, today: PlainDate): Result<PeopleImportView> {
    const spreadsheet = readSpreadsheet(bytes, name);
    if (!spreadsheet.ok) return spreadsheet;
    const { sheets } = spreadsheet.value;
    const importId = randomUUID();
    const paper = { name, sheets, settings: recogniseSettings(sheets, name) };
    this.#papers.set(importId, paper);
    return ok(viewOf(database, importId, paper, today));
  }

  /** With what the person has corrected. Another sheet or header row is recognised anew. Refusal: not-found. */
  reread(
    database: Database,
    { importId, ...settings }: ArgumentOf<'peopleImport.reread'>,
    today: PlainDate,
  ): Result<PeopleImportView> {
    const paper = this.#papers.get(importId);
    if (!paper?.sheets[settings.sheet]) return fail('not-found', { what: 'import' });
    const formIsKnown =
      settings.formId === null || readChosenForms(database).some(({ id }) => id === settings.formId);
    if (!formIsKnown) return fail('not-found', { what: 'form' });
    const corrected = { ...paper, settings: corrections(paper, settings) };
    this.#papers.set(importId, corrected);
    return ok(viewOf(database, importId, corrected, today));
  }

  /**
   * Writes all rows but the refused ones and those left out by hand. Refusals: not-found, import-nothing.
   * The caller's transaction makes it all or nothing.
   */
  take(
    database: Database,
    { importId, skip }: ArgumentOf<'peopleImport.take'>,
    today: PlainDate,
  ): Result<OutputOf<'peopleImport.take'>> {
    const paper = this.#papers.get(importId);
    if (!paper) return fail('not-found', { what: 'import' });
    // Planned anew: the file may have changed since the table was shown.
    const plan = planOf(database, paper, today, new Set(skip));
    const counts = countsOf(plan);
    if (counts.add + counts.update + counts.same === 0) return fail('import-nothing', { name: paper.name });
    database.transaction(() => writePlan(database, plan.entries));
    return ok({ added: counts.add, updated: counts.update });
  }

  discard(importId: string): void {
    this.#papers.delete(importId);
  }
}

function corrections({ sheets, name, settings: before }: Paper, settings: ImportSettings): ImportSettings {
  const sheet = sheets[settings.sheet] ?? { name: '', rows: [] };
  const width = sheet.rows[0]?.length ?? 0;
  if (settings.sheet !== before.sheet) {
    const { role, formId } = settings;
    const recognised = recogniseSettings(sheets, name, settings.sheet);
    return { ...recognised, role: recognised.role ?? role, formId };
  }
  const headerRow = Math.min(settings.headerRow, sheet.rows.length - 1);
  if (headerRow !== before.headerRow) {
    return { ...settings, headerRow, columns: recogniseColumnsAt(sheet, headerRow) };
  }
  const columns = Array.from({ length: width }, (_, column) => settings.columns[column] ?? null);
  return { ...settings, headerRow, columns: eachOnce(columns) };
}

function viewOf(database: Database, importId: string, paper: Paper, today: PlainDate): PeopleImportView {
  const { name, sheets, settings } = paper;
  const sheet = sheets[settings.sheet] ?? { name: '', rows: [] };
  const plan = planOf(database, paper, today, new Set());
  return {
    importId,
    fileName: name,
    sheets: sheets.map((own) => own.name),
    ...settings,
    headers: titlesOf(sheet, settings.headerRow).map((title, column) => ({
      title,
      samples: samplesOf(sheet, settings.headerRow, column),
    })),
    rows: plan.rows,
    counts: countsOf(plan),
  };
}

function planOf(database: Database, paper: Paper, today: PlainDate, skip: ReadonlySet<number>): ImportPlan {
  const { sheets, settings } = paper;
  const sheet = sheets[settings.sheet] ?? { name: '', rows: [] };
  const people = readRows(sheet, settings, { forms: readChosenForms(database), today });
  return planImport(
    database,
    people.filter(({ row }) => !skip.has(row)),
    settings,
    today,
  );
}

function countsOf({ rows }: ImportPlan): PeopleImportView['counts'] {
  const counts = { add: 0, update: 0, same: 0, refused: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}

function samplesOf({ rows }: Sheet, headerRow: number, column: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows.slice(headerRow + 1)) {
    const cell = row[column];
    const text = cell ? cellText(cell).trim() : '';
    if (text !== '') samples.add(text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
