// График встреч of a pair or a group: dates, kinds, themes.
import texts from '../../../../../resources/papers/meeting-schedule.json';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { PaperFields } from '../../../../shared/papers/fields';
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import { paragraph } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import type { MissingField, PairForPaper } from '../../paperData';
import type { TableBlock, TableRow } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { dateInWords } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import { columns } from './columns';
import { agreed, marks } from './marks';
import { formLine, isGroup, menteesLine, mentorLine, periodLine } from './pairFacts';
import { pairSignatures } from './signatures';

/** In the order in which a pair meets (domain: first → trial → planning → regular → final). */
const kinds = ['first', 'trial', 'planning', 'regular', 'final'] as const;

const BLANK_ROWS = 10;
const BLANK_ROW_MM = 10;

const fields = {
  meetings: {
    type: 'rows',
    label: 'Встречи',
    required: true,
    addLabel: 'Добавить встречу',
    columns: {
      date: { type: 'date', label: 'Дата' },
      kind: {
        type: 'choice',
        label: 'Вид встречи',
        options: kinds.map((value) => ({ value, label: texts.kinds[value] })),
        initial: 'regular',
      },
      topic: { type: 'text', label: 'Тема' },
      place: { type: 'line', label: 'Место, форма', placeholder: 'кабинет 5, очно' },
      mark: { type: 'line', label: 'Отметка', placeholder: 'состоялась' },
    },
  },
  curator: { type: 'person', label: 'Куратор', help: 'Пусто – место, чтобы вписать', of: 'staff' },
} as const satisfies PaperFields;

type Words = WordedTexts<typeof texts>;
type Meetings = PaperData<typeof fields>['values']['meetings'];

export const meetingSchedule = definePaper({
  kind: 'meeting-schedule',
  texts,
  editable: {},
  fields,
  needs: ['pair'],
  required: ['school.shortName'],
  obstacles: ({ pair, values }, worded) => [
    ...(pair === null ? [{ field: '', label: 'Наставническая пара или группа' }] : []),
    ...meetingProblems(values.meetings, pair, worded),
  ],
  title: ({ pair }, { title, fileTitle }) =>
    pair === null ? title : fillText(fileTitle, { who: pair.mentor.short.nom }),
  compose: ({ school, values, pair }, worded) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...marks(agreed(worded.curatorAgreed, values.curator?.full.nom ?? '', 'values.curator')),
          paragraph('documentTitle', worded.heading),
          paragraph('documentSubtitle', worded.subheading[isGroup(pair) ? 'group' : 'pair']),
          ...mentorLine(pair, worded.facts),
          ...menteesLine(pair, worded.facts),
          ...formLine(pair, worded.facts, pair?.variant ?? ''),
          ...periodLine(pair, worded.facts),
          paragraph('smallBlank', ''),
          meetingsTable(values.meetings, worded),
          ...pairSignatures(pair, worded),
        ],
      },
    ],
  }),
});

/** What is wrong with dates and kinds, meeting by meeting. */
function meetingProblems(
  meetings: Meetings,
  pair: PairForPaper | null,
  { problems, kinds: kindWords }: Pick<Words, 'problems' | 'kinds'>,
): readonly MissingField[] {
  return meetings.flatMap(({ date, kind }, index) => {
    const previous = meetings[index - 1];
    const number = String(index + 1);
    const found: string[] = [];
    function report(problem: string, values: Readonly<Record<string, string>> = {}) {
      found.push(fillText(problem, { number, ...values }));
    }
    if (date === null) report(problems.date);
    else {
      const bounds: readonly (readonly [string, PlainDate | null | undefined, boolean])[] = [
        [problems.before, pair?.since, date < (pair?.since ?? date)],
        [problems.beforeOrder, pair?.approvedBy?.date, date < (pair?.approvedBy?.date ?? date)],
        [problems.after, pair?.until, date > (pair?.until ?? date)],
      ];
      for (const [problem, bound, broken] of bounds) {
        if (broken && bound) report(problem, { date: dateInWords(bound) });
      }
      if (previous && previous.date !== null && date < previous.date) report(problems.order);
    }
    if (previous && kinds.indexOf(kind) < kinds.indexOf(previous.kind)) {
      report(problems.kind, { before: kindWords[previous.kind], kind: kindWords[kind] });
    }
    return found.map((label) => ({ field: 'values.meetings', label }));
  });
}

function meetingsTable(meetings: Meetings, words: Pick<Words, 'columns' | 'kinds' | 'total'>): TableBlock {
  const blank = meetings.length === 0;
  const rows = blank
    ? Array.from({ length: BLANK_ROWS }, () => ['', '', '', '', ''])
    : meetings.map(({ date, kind, topic, place, mark }) => [
        date === null ? '' : numericDate(date),
        words.kinds[kind],
        topic,
        place,
        mark,
      ]);
  return {
    type: 'table',
    columns: columns(words.columns, [8, 24, 31, 58, 27, 22], [0, 1]),
    rows: [
      ...rows.map((cells, index): TableRow => ({ type: 'cells', cells: [String(index + 1), ...cells] })),
      ...(blank
        ? []
        : [
            {
              type: 'band',
              text: fillText(words.total, {
                meetings: counted(meetings.length, 'встреча', 'встречи', 'встреч'),
              }),
            } as const,
          ]),
    ],
    rowHeightMm: blank ? BLANK_ROW_MM : 0,
  };
}
