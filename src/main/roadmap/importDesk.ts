// Word files that a person is looking at before agreeing to take them: read, re-read with another mapping, taken once.
import { randomUUID } from 'node:crypto';
import type { ImportView } from '../../shared/contract/roadmap';
import type { ColumnRole, RoadmapDraft } from '../../shared/model/roadmap';
import { fail, ok, type Result } from '../../shared/model/result';
import type { SchoolYear } from '../../shared/model/schoolYear';
import { readDeadline } from './deadline/readDeadline';
import { findRoadmapFaults } from './faults/findRoadmapFaults';
import { readRoadmap, type RoadmapReading } from './reader/readRoadmap';
import { splitResponsible } from './responsible/splitResponsible';

export interface Mapping {
  readonly schoolYear?: SchoolYear;
  readonly table?: number;
  readonly columns?: readonly ColumnRole[];
}

/** Reads a roadmap from the bytes of a .docx with this program's own readers of deadlines and roles. */
export function readRoadmapFile(
  bytes: Uint8Array,
  name: string,
  fallbackSchoolYear: SchoolYear,
  mapping: Mapping = {},
): Result<RoadmapReading> {
  return readRoadmap(bytes, name, { readDeadline, splitResponsible, fallbackSchoolYear, ...mapping });
}

interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly draft: RoadmapDraft;
}

/** Keeps the bytes in memory, so that a re-read shows the same file even if it changes on the disk. */
export class ImportDesk {
  private readonly sheets = new Map<string, Sheet>();

  constructor(private readonly fallbackSchoolYear: () => SchoolYear) {}

  read(
    bytes: Uint8Array,
    name: string,
    mapping: Mapping = {},
    importId: string = randomUUID(),
  ): Result<ImportView> {
    const reading = readRoadmapFile(bytes, name, this.fallbackSchoolYear(), mapping);
    if (!reading.ok) return reading;
    const { draft, tables, chosenTable } = reading.value;
    this.sheets.set(importId, { name, bytes, draft });
    return ok({
      importId,
      fileName: name,
      tables: tables.map(({ index, caption, rows, score }) => ({
        index,
        caption,
        rows,
        looksRight: score > 0,
      })),
      chosenTable,
      draft,
      warnings: findRoadmapFaults(draft),
    });
  }

  /** Reads the same bytes with the mapping that the person corrected. */
  reread(importId: string, mapping: Mapping): Result<ImportView> {
    const sheet = this.sheets.get(importId);
    return sheet
      ? this.read(sheet.bytes, sheet.name, mapping, importId)
      : fail('not-found', { what: 'import' });
  }

  find(importId: string): Result<Sheet> {
    const sheet = this.sheets.get(importId);
    return sheet ? ok(sheet) : fail('not-found', { what: 'import' });
  }

  discard(importId: string): void {
    this.sheets.delete(importId);
  }
}
