// Персонализированная программа of a pair or a group: who, goal, tasks, results, actions by stages.
import proposals from '../../../../../resources/development-plan.json';
import texts from '../../../../../resources/papers/development-plan.json';
import { addDays, type PlainDate } from '../../../../shared/model/plainDate';
import type { PaperFields, ValuesOf } from '../../../../shared/papers/fields';
import { numericDate } from '../../../../shared/texts/dates';
import { fillLine, paragraph, paragraphs } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import type { PairForPaper } from '../../paperData';
import type { PaperBlock, TableBlock, TableRow } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { dateOrBlank, numberOrBlank, textOrBlank } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import { columns } from './columns';
import { agreed, approvedInPerson, marks } from './marks';
import { formLine, isGroup, menteesLine, mentorLine, periodLine } from './pairFacts';
import { pairSignatures } from './signatures';
import { smallList } from './smallList';

/** In the order in which a pair goes through them. */
const stages = ['first', 'trial', 'planning', 'main', 'closing'] as const;
type Stage = (typeof stages)[number];

const BLANK_ROW_MM = 10;
/** Room for a pen where nothing is planned yet. */
const BLANK_ROWS: Readonly<Record<Stage, number>> = { first: 1, trial: 1, planning: 1, main: 5, closing: 1 };
/** Letters that a line for two names takes the place of. */
const NAMES_BLANK = 50;
/** As the rest of the form. */
const SMALL_PT = 12;
/** Rules for a goal, tasks or results to be written by hand. */
const BLANK_LINES = 3;

const fields = {
  goal: { type: 'text', label: 'Цель', help: 'Чего пара хочет достичь за период', required: true },
  tasks: { type: 'lines', label: 'Задачи', help: 'По одной в строке' },
  results: { type: 'lines', label: 'Ожидаемые результаты', help: 'По одному в строке' },
  items: {
    type: 'rows',
    label: 'Мероприятия',
    required: true,
    addLabel: 'Добавить мероприятие',
    columns: {
      stage: {
        type: 'choice',
        label: 'Этап',
        options: stages.map((value) => ({ value, label: texts.stages[value] })),
        initial: 'main',
      },
      direction: { type: 'line', label: 'Направление', placeholder: 'Методика урока' },
      action: { type: 'text', label: 'Действие' },
      due: { type: 'line', label: 'Срок', placeholder: 'до 15.10.2025' },
      responsible: { type: 'line', label: 'Ответственный' },
      result: { type: 'text', label: 'Результат' },
      mark: { type: 'line', label: 'Отметка о выполнении' },
    },
  },
  curator: { type: 'person', label: 'Куратор', help: 'Пусто – место, чтобы вписать', of: 'staff' },
} as const satisfies PaperFields;

type Words = WordedTexts<typeof texts>;
type PlanData = PaperData<typeof fields, 'pair'>;
export type PlanItem = ValuesOf<typeof fields>['items'][number];

export const developmentPlan = definePaper({
  kind: 'development-plan',
  texts,
  editable: { 'agreement.pair': 'Договорённость пары', 'agreement.group': 'Договорённость группы' },
  fields,
  needs: ['pair'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName'],
  obstacles: ({ pair }) => (pair === null ? [{ field: '', label: 'Наставническая пара или группа' }] : []),
  title: ({ pair }, { title, fileTitle }) =>
    pair === null ? title : fillText(fileTitle, { who: pair.mentor.short.nom }),
  compose: ({ school, date, values, pair }, worded) => {
    const kind = isGroup(pair) ? 'group' : 'pair';
    return {
      title: texts.title,
      author: school.shortName,
      layout: school.layoutProfile,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            ...marks(approvedInPerson(school, date), [
              agreed(worded.curatorAgreed, values.curator?.full.nom ?? '', 'values.curator'),
            ]),
            paragraph('documentTitle', worded.heading),
            paragraph('documentSubtitle', worded.subheading[kind]),
            paragraph('smallLabel', `1. ${worded.factsTitle[kind]}`),
            ...facts(pair, worded.facts),
            paragraph('smallLabel', `2. ${worded.goal}`),
            ...goalPart(values.goal),
            paragraph('smallLabel', `3. ${worded.tasks}`),
            ...listPart(values.tasks),
            paragraph('smallLabel', `4. ${worded.results}`),
            ...listPart(values.results),
            // It stays with the signatures.
            { ...paragraph('listLabel', worded.agreement[kind]), sizePt: SMALL_PT },
            ...pairSignatures(pair, worded),
          ],
        },
        {
          orientation: 'landscape',
          blocks: [
            paragraph('smallTitle', worded.itemsTitle),
            paragraph('smallSubtitle', participants(pair)),
            itemsTable(values.items, worded),
          ],
        },
      ],
    };
  },
});

function facts(pair: PairForPaper | null, labels: Words['facts']): readonly PaperBlock[] {
  const group = isGroup(pair);
  const { orderWords } = labels;
  const order = pair?.approvedBy ?? null;
  return [
    ...mentorLine(pair, labels),
    ...fillLine(labels.mentorService, pair?.mentorService ?? ''),
    ...menteesLine(pair, labels),
    ...(group ? [] : fillLine(labels.menteeService, pair?.menteeService ?? '')),
    ...fillLine(group ? labels.requests : labels.request, pair?.requests.join('; ') ?? ''),
    ...formLine(pair, labels, ''),
    ...fillLine(labels.variant, pair?.variant ?? ''),
    ...periodLine(pair, labels),
    ...fillLine(
      labels.approved,
      fillText(orderWords, {
        date: dateOrBlank(order?.date ?? null),
        number: numberOrBlank(order?.number ?? ''),
      }),
    ),
  ];
}

/** «Наставникова М.П. – Учебнова Е.И., Примеров П.А.», for a sheet that may be parted from the first. */
function participants(pair: PairForPaper | null): string {
  return pair === null
    ? textOrBlank('', NAMES_BLANK)
    : [pair.mentor.short.nom, pair.mentees.map(({ short }) => short.nom).join(', ')].join(' – ');
}

function goalPart(goal: string): readonly PaperBlock[] {
  return goal === '' ? blankLines() : paragraphs('smallBody', closed(goal, '.'));
}

function listPart(items: readonly string[]): readonly PaperBlock[] {
  return items.length === 0 ? blankLines() : smallList(items);
}

function blankLines(): readonly PaperBlock[] {
  return Array.from({ length: BLANK_LINES }, () => fillLine('', '')).flat();
}

type Items = PlanData['values']['items'];

/** A band for each stage that has something; the rows are numbered through. */
function itemsTable(items: Items, words: Pick<Words, 'columns' | 'stages'>): TableBlock {
  const blank = items.length === 0;
  const byStage = stages.map((stage) => ({
    stage,
    rows: blank
      ? Array.from({ length: BLANK_ROWS[stage] }, () => ['', '', '', '', '', ''])
      : items
          .filter((item) => item.stage === stage)
          .map((item) => [item.direction, item.action, item.due, item.responsible, item.result, item.mark]),
  }));
  let number = 0;
  return {
    type: 'table',
    dense: true,
    columns: columns(words.columns, [9, 36, 68, 30, 34, 54, 26]),
    rows: byStage
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ stage, rows }): readonly TableRow[] => [
        { type: 'band', text: words.stages[stage] },
        ...rows.map((cells): TableRow => {
          number += 1;
          return { type: 'cells', cells: [String(number), ...cells] };
        }),
      ]),
    rowHeightMm: blank ? BLANK_ROW_MM : 0,
  };
}

/** Days after the pair's first day by which a stage should be done. */
const DAYS_TO_MEET = 7;
const DAYS_TO_TRY = 14;
const DAYS_TO_PLAN = 21;

/** What a new programme of a pair of teachers, or with a pupil, may begin with. */
export function proposedItems(pair: Pick<PairForPaper, 'since' | 'until' | 'mentees'>): readonly PlanItem[] {
  const withPupil = pair.mentees.some(({ position }) => position.nom === '');
  return proposals[withPupil ? 'pupils' : 'teachers'].map((item) => {
    const stage = stages.find((known) => known === item.stage) ?? 'main';
    return { ...item, stage, due: dueWords(stage, pair), mark: '' };
  });
}

function dueWords(stage: Stage, { since, until }: Pick<PairForPaper, 'since' | 'until'>): string {
  const by = (date: PlainDate | null) => (date === null ? '' : `до ${numericDate(date)}`);
  const after = (days: number) => {
    if (since === null) return '';
    const due = addDays(since, days);
    return by(until !== null && due > until ? until : due);
  };
  switch (stage) {
    case 'first':
      return after(DAYS_TO_MEET);
    case 'trial':
      return after(DAYS_TO_TRY);
    case 'planning':
      return after(DAYS_TO_PLAN);
    case 'main':
      return 'по графику встреч';
    case 'closing':
      return by(until);
  }
}
