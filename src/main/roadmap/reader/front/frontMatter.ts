// What the paragraphs before the table say: title, school, basis, goal, tasks, target groups, results, term, forms.
import type { RoadmapDraftForm, WrittenPeriod } from '../../../../shared/model/roadmap';
import { organisationIn } from './organisation';
import { readFormTitle, readLabel, type Section } from './sectionLabels';
import { isHeadingLine, readTitle } from './title';
import { readWrittenPeriod } from './writtenPeriod';

export interface FrontMatter {
  /** null when no line looks like one. */
  readonly title: string | null;
  readonly organisation: string | null;
  readonly titlePeriod: WrittenPeriod | null;
  readonly termPeriod: WrittenPeriod | null;
  /** The line on terms without its label, for its exact days. */
  readonly termText: string | null;
  readonly basis: string | null;
  readonly goal: string | null;
  readonly tasks: readonly string[];
  readonly targetGroups: readonly string[];
  readonly expectedResults: readonly string[];
  readonly forms: readonly RoadmapDraftForm[];
}

type Sections = Partial<Record<Section, string[]>>;

const BASIS =
  /(?:разработан|составлен|подготовлен|принят)\S*\s+(?:в\s+соответствии|на\s+основ|во\s+исполнение|согласно|с\s+уч[её]том)|^(?:в\s+соответствии\s+с|на\s+основании|во\s+исполнение)(?![а-яё])/iu;
const LIST_MARK = /^(?:[-–—•●▪*·✓]|\d{1,2}[.)]|[а-я]\))\s*/u;

/** @param lines the document's lines before the roadmap's table, tidied and not empty */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const { programme, forms } = splitByForms(lines);
  const sections = collectSections(programme);
  const title = readTitle(lines);
  const termText = sections.term?.join(' ') ?? null;
  return {
    title,
    organisation: firstOf(lines, (line) => (readLabel(line) ? null : organisationIn(line))),
    titlePeriod: title === null ? null : readWrittenPeriod(title),
    termPeriod: termText === null ? null : readWrittenPeriod(termText),
    termText,
    basis: sections.basis?.join(' ') ?? programme.find((line) => BASIS.test(line)) ?? null,
    goal: textOf(sections.goal),
    tasks: itemsOf(sections.tasks),
    targetGroups: itemsOf(sections.targetGroups),
    expectedResults: itemsOf(sections.expectedResults),
    forms,
  };
}

/** A form's heading takes all lines up to the next form, or to the heading of the table. */
function splitByForms(lines: readonly string[]): {
  readonly programme: readonly string[];
  readonly forms: readonly RoadmapDraftForm[];
} {
  const programme: string[] = [];
  const formLines: { readonly title: string; readonly lines: string[] }[] = [];
  let target = programme;
  for (const line of lines) {
    const title = readFormTitle(line);
    if (title !== null) {
      target = [];
      formLines.push({ title, lines: target });
    } else {
      if (isHeadingLine(line) || readLabel(line)?.section === 'term') target = programme;
      target.push(line);
    }
  }
  const forms = formLines.map(({ title, lines: own }) => {
    const { goal, tasks, expectedResults } = collectSections(own);
    return { title, goal: textOf(goal), tasks: itemsOf(tasks), expectedResults: itemsOf(expectedResults) };
  });
  return { programme, forms };
}

/** The lines under each label; where a label comes twice, the first one counts. */
function collectSections(lines: readonly string[]): Sections {
  const found: Sections = {};
  let current: string[] | null = null;
  let isOneLine = false;
  for (const line of lines) {
    const label = readLabel(line);
    if (label) {
      current = found[label.section] ? [] : (found[label.section] = []);
      if (label.rest !== '') current.push(label.rest);
      // «Цель: …» says it all; only a list may go on below it.
      isOneLine = label.rest !== '' && label.section !== 'tasks';
    } else if (isHeadingLine(line)) {
      current = null;
    } else if (current && (!isOneLine || LIST_MARK.test(line))) {
      current.push(line);
      if (found.term === current) current = null;
    }
  }
  return found;
}

function textOf(lines: readonly string[] | undefined): string | null {
  return lines && lines.length > 0 ? lines.map((line) => line.replace(LIST_MARK, '')).join('\n') : null;
}

function itemsOf(lines: readonly string[] | undefined): readonly string[] {
  return (lines ?? [])
    .map((line) =>
      line
        .replace(LIST_MARK, '')
        .replace(/[;.,]+$/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

function firstOf<Value>(lines: readonly string[], read: (line: string) => Value | null): Value | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}
