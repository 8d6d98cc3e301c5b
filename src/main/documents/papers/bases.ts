// База наставников and База наставляемых: a landscape table, a row a role.
import { paragraph, schoolInText } from '../blocks';
import type { BaseRowForPaper } from '../paperData';
import type { PaperDefinition } from '../paperDefinition';
import type { TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';

const texts = paperTexts.bases;

export const baseMentors = basePaper('base-mentors', 'mentors');
export const baseMentees = basePaper('base-mentees', 'mentees');

function basePaper(kind: 'base-mentors' | 'base-mentees', side: 'mentors' | 'mentees'): PaperDefinition {
  const { title } = texts[side];
  return {
    kind,
    title,
    needs: ['school', side],
    required: ['school.shortName', side],
    compose: (sources) => ({
      title,
      author: sources.school.shortName,
      layout: sources.school.layoutProfile,
      sections: [
        {
          orientation: 'landscape',
          blocks: [
            paragraph('documentTitle', title),
            paragraph('documentSubtitle', fillText(texts.inSchool, { school: schoolInText(sources.school) })),
            baseTable(texts[side].columns, sources[side]),
          ],
        },
      ],
    }),
  };
}

const WEIGHTS = [7, 31, 32, 30, 23, 30, 25, 30, 25, 28, 22];
const BLANK_ROWS = 12;

function baseTable(headers: readonly string[], rows: readonly BaseRowForPaper[]): TableBlock {
  const blank = Array.from({ length: BLANK_ROWS }, (_, index) => [String(index + 1)]);
  return {
    type: 'table',
    dense: true,
    columns: headers.map((header, index) => ({
      header,
      weight: WEIGHTS[index] ?? 20,
      align: index === 0 ? 'centre' : 'left',
    })),
    rows: (rows.length === 0 ? blank : rows.map(cellsOf)).map((cells) => ({
      type: 'cells',
      cells: headers.map((_, index) => cells[index] ?? ''),
    })),
    rowHeightMm: rows.length === 0 ? 9 : 0,
  };
}

/** The base's eighteen facts in eleven columns: what belongs together shares a cell, a line each. */
function cellsOf(row: BaseRowForPaper): readonly string[] {
  return [
    row.number,
    stacked(row.fullName, row.birthDate),
    stacked(...row.contact.split(', ')),
    stacked(row.place, row.position),
    stacked(row.service, row.qualification),
    stacked(row.skills, row.targetGroup),
    stacked(row.enteredOn, row.form),
    row.pair,
    stacked(row.closedOn, row.outcome),
    stacked(row.caseLink, row.feedback),
    row.consent,
  ];
}

function stacked(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
