// The roadmap itself – title, opening paragraphs, five-column table – as it stands alone or behind an order.
import texts from '../../../../resources/papers/roadmap.json';
import { paragraph, paragraphs, schoolInText } from '../blocks';
import type { RoadmapForPaper, SchoolDetails } from '../paperData';
import type { PaperBlock, TableBlock, TableRow } from '../paperModel';
import { fillText } from '../paperTexts';
import { quoted } from '../typography';
import { bulletList } from './bulletList';

const NO_ROADMAP: RoadmapForPaper = {
  title: '',
  periodText: '',
  basis: '',
  goal: '',
  tasks: [],
  targetGroups: [],
  expectedResults: [],
  forms: [],
  items: [],
};

/** Without a roadmap: its title and an empty form of its table. */
export function roadmapBody(given: RoadmapForPaper | null, school: SchoolDetails): readonly PaperBlock[] {
  const roadmap = given ?? NO_ROADMAP;
  const opening = openingParagraphs(roadmap);
  return [
    ...titleOf(roadmap, school),
    ...opening,
    ...(opening.length > 0 ? [paragraph('label', texts.activities)] : []),
    roadmapTable(roadmap.items),
  ];
}

/** «Дорожная карта / внедрения … / в … на … годы». */
function titleOf(roadmap: RoadmapForPaper, school: SchoolDetails): readonly PaperBlock[] {
  const title = roadmap.title === '' ? texts.documentTitle : roadmap.title;
  const placeAndTime = [
    fillText(texts.inSchool, { school: schoolInText(school) }),
    ...(roadmap.periodText === '' ? [] : [fillText(texts.onPeriod, { years: roadmap.periodText })]),
  ];
  return [
    paragraph('documentTitle', title.replace(/^(«?дорожная карта»?) /i, '$1\n')),
    paragraph('documentSubtitle', placeAndTime.join(' ')),
  ];
}

function openingParagraphs(roadmap: RoadmapForPaper): readonly PaperBlock[] {
  return [
    ...paragraphs('body', roadmap.basis),
    ...goalTasksResults(roadmap),
    ...bulletList(roadmap.targetGroups, texts.targetGroups),
    ...roadmap.forms.flatMap((form) => [
      paragraph('label', fillText(texts.form, { form: quoted(form.title) })),
      ...goalTasksResults(form),
    ]),
  ];
}

function goalTasksResults(
  part: Pick<RoadmapForPaper, 'goal' | 'tasks' | 'expectedResults'>,
): readonly PaperBlock[] {
  return [
    ...(part.goal === '' ? [] : paragraphs('body', `${texts.goal}: ${part.goal}`)),
    ...bulletList(part.tasks, texts.tasks),
    ...bulletList(part.expectedResults, texts.expectedResults),
  ];
}

/** The school's own five columns; a stage runs across the table above its activities. */
function roadmapTable(items: RoadmapForPaper['items']): TableBlock {
  const [number = '', activity = '', deadline = '', outcome = '', responsible = ''] = texts.columns;
  return {
    type: 'table',
    columns: [
      { header: number, weight: 9, align: 'centre' },
      { header: activity, weight: 41, align: 'left' },
      { header: deadline, weight: 24, align: 'left' },
      { header: outcome, weight: 60, align: 'left' },
      { header: responsible, weight: 36, align: 'left' },
    ],
    rows: items.length === 0 ? BLANK_ROWS : items.flatMap(rowsOf),
    rowHeightMm: items.length === 0 ? 12 : 0,
  };
}

/** A form to fill in by hand, where there is no roadmap yet. */
const BLANK_ROWS: readonly TableRow[] = Array.from({ length: 10 }, (_, index) => ({
  type: 'cells',
  cells: [String(index + 1), '', '', '', ''],
}));

function rowsOf(
  item: RoadmapForPaper['items'][number],
  index: number,
  items: RoadmapForPaper['items'],
): readonly TableRow[] {
  const row: TableRow = {
    type: 'cells',
    cells: [item.number, item.activity, item.deadlineText, item.outcome, item.responsible.join(',\n')],
  };
  const stageBegins = item.stage !== '' && item.stage !== items[index - 1]?.stage;
  return stageBegins ? [{ type: 'band', text: item.stage }, row] : [row];
}
