// The words around the roadmap's table while a person edits them: plain fields, a list being a line each.
import type { DocumentTexts, RoadmapView } from '../../../../shared/contract/roadmap';
import type { RoadmapWarningCode } from '../../../../shared/model/roadmap';

export interface FormFields {
  readonly key: number;
  title: string;
  goal: string;
  tasks: string;
  expectedResults: string;
}

export interface DocumentFields {
  title: string;
  organisation: string;
  firstYear: string;
  lastYear: string;
  basis: string;
  goal: string;
  tasks: string;
  targetGroups: string;
  expectedResults: string;
  forms: FormFields[];
}

/** The field in which the cure of a fault of the whole document begins; the other faults are cured in rows. */
export const cureFields: Partial<Record<RoadmapWarningCode, keyof DocumentFields>> = {
  'period-mismatch': 'title',
  'name-irregular': 'organisation',
  'ages-outside-school': 'targetGroups',
  'act-misquoted': 'basis',
};

/** What of a document a person may change, as it stands. */
export function textsOfDocument(document: RoadmapView['document']): DocumentTexts {
  const { title, organisation, termPeriod, basis, goal, tasks, targetGroups, expectedResults, forms } =
    document;
  const term = termPeriod && { firstYear: termPeriod.firstYear, lastYear: termPeriod.lastYear };
  return { title, organisation, term, basis, goal, tasks, targetGroups, expectedResults, forms };
}

export function fieldsOf(texts: DocumentTexts): DocumentFields {
  return {
    title: texts.title,
    organisation: texts.organisation ?? '',
    firstYear: texts.term ? String(texts.term.firstYear) : '',
    lastYear: texts.term ? String(texts.term.lastYear) : '',
    basis: texts.basis ?? '',
    goal: texts.goal ?? '',
    tasks: texts.tasks.join('\n'),
    targetGroups: texts.targetGroups.join('\n'),
    expectedResults: texts.expectedResults.join('\n'),
    forms: texts.forms.map((form, key) => ({
      key,
      title: form.title,
      goal: form.goal ?? '',
      tasks: form.tasks.join('\n'),
      expectedResults: form.expectedResults.join('\n'),
    })),
  };
}

/** What the fields say, tidied. Their years must be in order. */
export function textsOf(fields: DocumentFields): DocumentTexts {
  const { firstYear, lastYear } = fields;
  const isOfTitle = firstYear.trim() === '' && lastYear.trim() === '';
  return {
    title: fields.title.trim(),
    organisation: textOrNull(fields.organisation),
    term: isOfTitle ? null : { firstYear: Number(firstYear), lastYear: Number(lastYear) },
    basis: textOrNull(fields.basis),
    goal: textOrNull(fields.goal),
    tasks: linesOf(fields.tasks),
    targetGroups: linesOf(fields.targetGroups),
    expectedResults: linesOf(fields.expectedResults),
    forms: fields.forms.map((form) => ({
      title: form.title.trim(),
      goal: textOrNull(form.goal),
      tasks: linesOf(form.tasks),
      expectedResults: linesOf(form.expectedResults),
    })),
  };
}

export type Years = Pick<DocumentFields, 'firstYear' | 'lastYear'>;

/** What is wrong with the years; null when they are in order, or both left to the title. */
export function yearsFault({ firstYear, lastYear }: Years): 'unclear' | 'backwards' | null {
  if (firstYear.trim() === '' && lastYear.trim() === '') return null;
  if (!isYear(firstYear) || !isYear(lastYear)) return 'unclear';
  return Number(firstYear) > Number(lastYear) ? 'backwards' : null;
}

/** Such as a programme may have; the same limits as in the contract. */
function isYear(text: string): boolean {
  const year = Number(text);
  return /^\s*\d{4}\s*$/.test(text) && year >= 1990 && year <= 2100;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textOrNull(text: string): string | null {
  return text.trim() || null;
}
