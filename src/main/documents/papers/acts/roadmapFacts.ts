// The roadmap with facts: what was planned, what was done, what is late.
import texts from '../../../../../resources/papers/roadmap-facts.json';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import type { TableBlock, TableRow } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { dateOrBlank, textOrBlank } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import { columns } from './columns';
import { curatorSignature } from './signatures';

type Fact = PaperData<Record<never, never>, 'roadmapFacts'>['roadmapFacts'][number];

const BLANK_ROWS = 8;
const BLANK_ROW_MM = 11;

export const roadmapFacts = definePaper({
  kind: 'roadmap-facts',
  texts,
  editable: {},
  fields: {
    curator: { type: 'person', label: 'Куратор', help: 'Пусто – место, чтобы вписать', of: 'staff' },
  },
  needs: ['roadmap', 'roadmapFacts'],
  required: ['school.shortName', 'roadmap.items'],
  compose: ({ school, today, values, roadmap, roadmapFacts: facts }, worded) => {
    const asOf = facts.length === 0 ? null : today;
    return {
      title: texts.title,
      author: school.shortName,
      layout: school.layoutProfile,
      sections: [
        {
          orientation: 'landscape',
          blocks: [
            paragraph('documentTitle', titleOf(roadmap?.title ?? '', worded)),
            paragraph(
              'documentSubtitle',
              [
                fillText(worded.inSchool, { school: schoolInText(school) }) +
                  (roadmap?.periodText ? fillText(worded.onPeriod, { years: roadmap.periodText }) : ''),
                fillText(worded.asOf, { date: dateOrBlank(asOf) }),
              ].join('\n'),
            ),
            factsTable(facts, asOf, worded),
            // Between the table and the signature, and on the page of the latter.
            paragraph('smallLabel', summary(facts, asOf, worded)),
            curatorSignature(worded.curator, values.curator),
          ],
        },
      ],
    };
  },
});

type Words = WordedTexts<typeof texts>;

/** «Дорожная карта внедрения …» → «Выполнение Дорожной карты внедрения …». */
function titleOf(title: string, words: Pick<Words, 'documentTitle' | 'documentTitleOf'>): string {
  const [, rest] = /^«?дорожная карта»?(.*)$/isu.exec(title) ?? [];
  if (rest !== undefined) return words.documentTitle + rest;
  return title === '' ? words.documentTitle : fillText(words.documentTitleOf, { title });
}

function isLate({ plannedEnd, actualEnd }: Fact, asOf: PlainDate | null): boolean {
  return actualEnd === null && plannedEnd !== null && asOf !== null && plannedEnd < asOf;
}

/** «Выполнено 3 из 10 мероприятий. В работе – 1. Срок истёк, не выполнено – 2.» */
function summary(
  facts: readonly Fact[],
  asOf: PlainDate | null,
  words: Pick<Words, 'summary' | 'inWork' | 'overdue'>,
): string {
  if (facts.length === 0) {
    const line = textOrBlank('', 5);
    return fillText(words.summary, { done: line, total: `${line} мероприятий` });
  }
  const late = facts.filter((fact) => isLate(fact, asOf)).length;
  const inWork = facts.filter(
    ({ actualStart, actualEnd }) => actualStart !== null && actualEnd === null,
  ).length;
  return [
    fillText(words.summary, {
      done: String(facts.filter(({ actualEnd }) => actualEnd !== null).length),
      total: counted(facts.length, 'мероприятия', 'мероприятий', 'мероприятий'),
    }),
    ...(inWork > 0 ? [fillText(words.inWork, { count: String(inWork) })] : []),
    ...(late > 0 ? [fillText(words.overdue, { count: String(late) })] : []),
  ].join(' ');
}

function factsTable(
  facts: readonly Fact[],
  asOf: PlainDate | null,
  words: Pick<Words, 'columns' | 'began' | 'overdueMark'>,
): TableBlock {
  const blank = Array.from({ length: BLANK_ROWS }, (_, index) => [String(index + 1), '', '', '', '', '', '']);
  const rows = facts.map((fact) => [
    fact.number,
    fact.activity,
    fact.deadlineText,
    factWords(fact, words.began),
    fact.outcome,
    fact.responsible.join(',\n'),
    markWords(fact, asOf, words.overdueMark),
  ]);
  return {
    type: 'table',
    dense: true,
    columns: columns(words.columns, [9, 49, 27, 25, 58, 37, 52]),
    rows: (rows.length === 0 ? blank : rows).map((cells): TableRow => ({ type: 'cells', cells })),
    rowHeightMm: rows.length === 0 ? BLANK_ROW_MM : 0,
  };
}

/** «01.09.2021 – 05.10.2021», «с 01.09.2021», «05.10.2021». */
function factWords({ actualStart, actualEnd }: Fact, began: string): string {
  if (actualEnd === null) {
    return actualStart === null ? '' : fillText(began, { date: numericDate(actualStart) });
  }
  return actualStart === null || actualStart === actualEnd
    ? numericDate(actualEnd)
    : `${numericDate(actualStart)} –\n${numericDate(actualEnd)}`;
}

/** What the plan says of a row that is not begun in time; of one in work, that its time is over. */
function markWords(fact: Fact, asOf: PlainDate | null, overdue: string): string {
  const lateInWork = isLate(fact, asOf) && fact.actualStart !== null ? fact.plannedEnd : null;
  return [
    fact.state,
    lateInWork === null ? '' : fillText(overdue, { date: numericDate(lateInWork) }),
    fact.note,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
