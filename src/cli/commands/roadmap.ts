// `roadmap read`: a Word roadmap as JSON, with its faults.
import { basename } from 'node:path';
import { readDocument } from '../../main/database/readDocument';
import { findRoadmapFaults } from '../../main/roadmap/faults/findRoadmapFaults';
import { readRoadmapFile } from '../../main/roadmap/importDesk';
import type { RoadmapReading } from '../../main/roadmap/reader/readRoadmap';
import { plainDateOfLocalTime } from '../../shared/model/plainDate';
import type { Result } from '../../shared/model/result';
import { schoolYearOf, type SchoolYear } from '../../shared/model/schoolYear';
import type { Command } from '../command';
import { readArguments, schoolYearArgument } from '../usage';

export const roadmapRead: Command = async (args, console) => {
  const given = readArguments(args, { 'school-year': { type: 'string' } }, ['FILE.docx']);
  const reading = await readRoadmapAt(
    given.positionals[0] ?? '',
    schoolYearArgument(given.text('school-year')),
  );
  if (!reading.ok) return reading.error;
  const { draft } = reading.value;
  console.print(
    JSON.stringify({
      title: draft.title,
      periodStart: draft.periodStart,
      periodEnd: draft.periodEnd,
      items: draft.items.map(({ number, stage, activity, deadlineText, deadline, outcome, responsible }) => ({
        number,
        stage,
        activity,
        deadlineText,
        start: deadline.start,
        end: deadline.end,
        kind: deadline.kind,
        recurrence: deadline.recurrence,
        outcome,
        responsible,
      })),
      // Rows are counted from one, as a person counts them.
      warnings: findRoadmapFaults(draft).map(({ code, row, message, cure }) => ({
        code,
        row: row === null ? null : row + 1,
        message,
        cure,
      })),
    }),
  );
  return null;
};

/** Reads a roadmap from a file on the disk. */
export async function readRoadmapAt(path: string, schoolYear?: SchoolYear): Promise<Result<RoadmapReading>> {
  const bytes = await readDocument(path);
  if (!bytes.ok) return bytes;
  const thisYear = schoolYearOf(plainDateOfLocalTime(new Date()));
  return readRoadmapFile(
    bytes.value,
    basename(path),
    thisYear,
    schoolYear === undefined ? {} : { schoolYear },
  );
}
