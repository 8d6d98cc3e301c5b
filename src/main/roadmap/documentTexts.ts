// The words around the roadmap's table: title, years, school, goal, tasks, results, forms of mentoring, and their corrections.
import type { DocumentTexts } from '../../shared/contract/roadmap';
import type { WrittenPeriod } from '../../shared/model/roadmap';
import { fail, ok, type Result } from '../../shared/model/result';
import { isSchoolYear } from '../../shared/model/schoolYear';
import type { Database } from '../database/connection';
import { changeRoadmapForms, readRoadmapForms } from '../forms/roadmapForms';
import type { ProgrammeText } from './createProgramme';
import { readDeadline } from './deadline/readDeadline';
import { findProgramme, findProgrammeTexts, saveProgramme, saveProgrammeTexts } from './programmeRepository';
import { readWrittenPeriod } from './reader/front/writtenPeriod';

/** null when the file holds no programme. */
export function findDocument(database: Database): ProgrammeText | null {
  const programme = findProgramme(database);
  if (!programme) return null;
  const { firstSchoolYear, sourceName: _sourceName, createdOn: _createdOn, ...words } = programme;
  return {
    ...words,
    ...findProgrammeTexts(database),
    schoolYear: firstSchoolYear,
    forms: readRoadmapForms(database),
  };
}

/** Changes the words of the stored roadmap; its rows stay as they are. */
export function updateTexts(database: Database, texts: DocumentTexts): Result<{ done: boolean }> {
  const programme = findProgramme(database);
  const document = findDocument(database);
  if (!programme || !document) return fail('not-found', { what: 'programme' });
  const corrected = correctedDocument(document, texts);
  return database.transaction(() => {
    saveProgramme(database, { ...programme, ...corrected, firstSchoolYear: corrected.schoolYear });
    saveProgrammeTexts(database, corrected);
    const changed = changeRoadmapForms(database, corrected.forms);
    return changed.ok ? ok({ done: true }) : changed;
  });
}

/**
 * The document with a person's corrections. A title changed has its years read anew. Years that were not
 * changed keep their words and exact days; others give the period, and with it the programme's first school year.
 */
export function correctedDocument(document: ProgrammeText, texts: DocumentTexts): ProgrammeText {
  const { term, ...words } = texts;
  const titlePeriod = words.title === document.title ? document.titlePeriod : readWrittenPeriod(words.title);
  const termPeriod = isSamePeriod(term, document.termPeriod) ? document.termPeriod : term && written(term);
  const period = termPeriod ?? titlePeriod;
  const isSame = isSamePeriod(period, document.termPeriod ?? document.titlePeriod);
  return {
    ...document,
    ...words,
    titlePeriod,
    termPeriod,
    ...(isSame ? {} : spanOf(period, document)),
  };
}

type Years = Pick<WrittenPeriod, 'firstYear' | 'lastYear'>;

function isSamePeriod(one: Years | null, other: Years | null): boolean {
  return one?.firstYear === other?.firstYear && one?.lastYear === other?.lastYear;
}

/** As a line on terms would write the years. */
function written({ firstYear, lastYear }: Years): WrittenPeriod {
  const isSchoolYearOnly = lastYear === firstYear + 1;
  const text =
    firstYear === lastYear
      ? `${firstYear} год`
      : isSchoolYearOnly
        ? `${firstYear}/${lastYear} учебный год`
        : `${firstYear}–${lastYear} годы`;
  return { text, firstYear, lastYear };
}

function spanOf(
  period: WrittenPeriod | null,
  { schoolYear: before }: ProgrammeText,
): Pick<ProgrammeText, 'periodStart' | 'periodEnd' | 'schoolYear'> {
  if (!period) return { periodStart: null, periodEnd: null, schoolYear: before };
  const schoolYear = isSchoolYear(period.firstYear) ? period.firstYear : before;
  const { start, end } = readDeadline(period.text, schoolYear);
  return { periodStart: start, periodEnd: end, schoolYear };
}
