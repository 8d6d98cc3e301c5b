// База наставников and База наставляемых: a landscape table, a row a role.
import menteesTexts from '../../../../../resources/papers/base-mentees.json';
import mentorsTexts from '../../../../../resources/papers/base-mentors.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper, type PaperDefinition } from '../../definePaper';
import type { BaseRowForPaper, SchoolDetails } from '../../paperData';
import type { PaperDocument } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { formTable, page, recordDocument } from './recordParts';

const COLUMN_TEXTS = { columns: 'Названия столбцов' };

export const baseMentors: PaperDefinition = definePaper({
  kind: 'base-mentors',
  texts: mentorsTexts,
  editable: COLUMN_TEXTS,
  fields: {},
  needs: ['mentors'],
  required: ['school.shortName', 'mentors'],
  compose: ({ school, mentors }, texts) => baseDocument(school, mentors, texts),
});

export const baseMentees: PaperDefinition = definePaper({
  kind: 'base-mentees',
  texts: menteesTexts,
  editable: COLUMN_TEXTS,
  fields: {},
  needs: ['mentees'],
  required: ['school.shortName', 'mentees'],
  compose: ({ school, mentees }, texts) => baseDocument(school, mentees, texts),
});

interface BaseTexts {
  readonly title: string;
  readonly inSchool: string;
  readonly columns: readonly string[];
}

const WEIGHTS = [7, 31, 32, 30, 23, 30, 25, 30, 25, 28, 22];

function baseDocument(
  school: SchoolDetails,
  rows: readonly BaseRowForPaper[],
  texts: BaseTexts,
): PaperDocument {
  return recordDocument({ school }, texts.title, 'long', [
    page('landscape', [
      paragraph('documentTitle', texts.title),
      paragraph('documentSubtitle', fillText(texts.inSchool, { school: schoolInText(school) })),
      formTable({
        headers: texts.columns,
        weights: WEIGHTS,
        centred: [0],
        rows: rows.map(cellsOf),
        numbered: true,
        blankRows: 12,
        penHeightMm: 9,
        dense: true,
      }),
    ]),
  ]);
}

/** The base's eighteen facts in eleven columns: what belongs together shares a cell, a line each. */
function cellsOf(row: BaseRowForPaper): readonly string[] {
  return [
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
