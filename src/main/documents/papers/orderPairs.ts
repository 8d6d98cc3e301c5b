// Приказ «Об утверждении наставнических пар/групп» or «О прекращении работы …», with the list of them as its appendix.
import * as v from 'valibot';
import { pairOrderKinds } from '../../../shared/model/pairs';
import { numericDate } from '../../../shared/texts/dates';
import {
  acquaintanceSheet,
  appendixMark,
  clauses,
  controlClause,
  controllerAccusative,
  curatorDative,
  dateLine,
  heading,
  letterhead,
  orderTitle,
  orderVerb,
  paragraph,
  schoolInText,
  signature,
} from '../blocks';
import { definePaperAbout } from '../paperAbout';
import { schoolDetailsSchema } from '../paperData';
import { date, line, lines, personSchema, referenceSchema, text } from '../paperFields';
import type { Clause, TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { BLANK_DATE, dateOrBlank, numberOrBlank, periodInWords } from '../wording';
import type { WordedTexts } from '../wordingOf';

const { shared, orderPairs: builtIn } = paperTexts;
type Texts = WordedTexts<typeof builtIn>;

const pairSchema = v.object({
  mentor: personSchema,
  mentees: v.pipe(v.array(personSchema), v.readonly()),
  formTitle: line,
  variant: line,
  since: date,
  until: date,
  /** Of a dissolution: the order that approved the pair; null where there was none. */
  approvedBy: v.nullable(referenceSchema),
  closedOn: date,
  closingReason: text,
});
type PairForOrder = v.InferOutput<typeof pairSchema>;

const schema = v.object({
  school: schoolDetailsSchema,
  kind: v.picklist(pairOrderKinds),
  date,
  number: line,
  /** The order «О внедрении …»; without a number it is not named. */
  introduction: referenceSchema,
  /** Whether the pairs rest on questionnaires. */
  surveyed: v.boolean(),
  pairs: v.pipe(v.array(pairSchema), v.readonly()),
  plansBy: date,
  curator: v.nullable(personSchema),
  control: v.nullable(personSchema),
  withPay: v.boolean(),
  reason: text,
  /** Full names of the members of staff whom the order names. */
  acquainted: lines,
});
type OrderData = v.InferOutput<typeof schema>;

export const orderPairs = definePaperAbout({
  kind: 'order-pairs',
  texts: builtIn,
  editable: {
    'approval.grounds': 'Преамбула приказа об утверждении',
    'approval.approve': 'Утвердить состав',
    'approval.mentorDuties': 'Поручения наставникам',
    'approval.curatorDuties': 'Поручения куратору',
    'approval.pay': 'Выплаты наставникам',
    'dissolution.grounds': 'Преамбула приказа о прекращении работы',
    'dissolution.dissolve': 'Прекратить работу',
    'dissolution.mentors': 'Поручение наставникам при прекращении',
    'dissolution.curatorDuties': 'Поручения куратору при прекращении',
    'dissolution.pay': 'Прекратить выплаты',
  },
  schema,
  title: (data, texts) =>
    fillText(texts.named, {
      heading: headingOf(data, texts),
      number: data.number === '' ? '' : ` ${numberOrBlank(data.number)}`,
    }),
  required: [
    'school.fullName',
    'school.shortName',
    'school.settlement',
    'school.directorPosition',
    'school.directorName',
  ],
  compose: (data, texts) => {
    const { school } = data;
    return {
      title: headingOf(data, texts),
      author: school.shortName,
      layout: school.layoutProfile,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            ...letterhead(school),
            orderTitle(),
            dateLine(data, school.settlement),
            heading(headingOf(data, texts)),
            paragraph('body', fillText(texts[data.kind].grounds, { grounds: groundsOf(data, texts) })),
            orderVerb(school.orderVerbStyle),
            clauses([
              ...(data.kind === 'approval' ? approvalClauses(data, texts) : dissolutionClauses(data, texts)),
              fillText(shared.acquaint, { who: curatorDative(data.curator) }),
              controlClause(controllerAccusative(data.control)),
            ]),
            signature(school),
            ...acquaintanceSheet(data.acquainted),
          ],
        },
        {
          orientation: 'landscape',
          blocks: [
            ...appendixMark(1, school, data),
            paragraph('documentTitle', texts[data.kind].appendixTitle),
            paragraph(
              'documentSubtitle',
              fillText(texts[data.kind].appendixSubtitle, {
                what: whatOf(data, texts).gen,
                school: schoolInText(school),
              }),
            ),
            data.kind === 'approval' ? approvedTable(data.pairs, texts) : dissolvedTable(data, texts),
          ],
        },
      ],
    };
  },
});

function headingOf(data: OrderData, texts: Texts): string {
  return fillText(texts[data.kind].heading, { what: whatOf(data, texts).gen });
}

/** Pairs, groups, or both: a group has several mentees. */
function whatOf({ pairs }: OrderData, texts: Texts): { readonly gen: string } {
  const groups = pairs.filter(({ mentees }) => mentees.length > 1).length;
  if (groups === 0) return texts.what.pairs;
  return groups === pairs.length ? texts.what.groups : texts.what.both;
}

/** «приказа … от … № … «О внедрении …», анкет участников». */
function groundsOf({ school, introduction, surveyed, kind }: OrderData, texts: Texts): string {
  const order = fillText(shared.introductionOrder, {
    school: schoolInText(school),
    date: dateOrBlank(introduction.date),
    orderNumber: numberOrBlank(introduction.number),
  });
  return [
    introduction.number === '' ? texts.approval.roadmap : order,
    ...(surveyed && kind === 'approval' ? [texts.approval.survey] : []),
  ].join(', ');
}

function approvalClauses(data: OrderData, texts: Texts): readonly (string | Clause)[] {
  const { approval } = texts;
  const what = whatOf(data, texts).gen;
  return [
    fillText(approval.approve, {
      what,
      school: schoolInText(data.school),
      period: commonPeriod(data.pairs, texts),
    }),
    {
      text: approval.mentors,
      subclauses: approval.mentorDuties.map((duty) => fillText(duty, { plansBy: dateOrBlank(data.plansBy) })),
    },
    curatorClause(data, approval.curatorDuties, texts),
    ...(data.withPay ? [fillText(approval.pay)] : []),
  ];
}

function dissolutionClauses(data: OrderData, texts: Texts): readonly (string | Clause)[] {
  const { dissolution } = texts;
  const what = whatOf(data, texts).gen;
  return [
    fillText(dissolution.dissolve, { what, school: schoolInText(data.school) }),
    fillText(dissolution.mentors),
    curatorClause(data, dissolution.curatorDuties, texts),
    ...(data.withPay ? [fillText(dissolution.pay, { what })] : []),
  ];
}

function curatorClause(data: OrderData, duties: readonly string[], texts: Texts): Clause {
  const { gen: what } = whatOf(data, texts);
  return {
    text: `${curatorDative(data.curator)}:`,
    subclauses: duties.map((duty) => fillText(duty, { what })),
  };
}

/** « на период с … по …» where all pairs share it. */
function commonPeriod(pairs: readonly PairForOrder[], texts: Texts): string {
  const [first] = pairs;
  const shared = pairs.every(({ since, until }) => since === first?.since && until === first.until);
  if (!first || !shared || first.since === null || first.until === null) return '';
  return fillText(texts.approval.period, { range: periodInWords(first.since, first.until) });
}

const columnOf = {
  number: { header: builtIn.columns.number, weight: 12, align: 'centre' },
  mentor: { header: builtIn.columns.mentor, weight: 70, align: 'left' },
  mentees: { header: builtIn.columns.mentees, weight: 80, align: 'left' },
  form: { header: builtIn.columns.form, weight: 55, align: 'left' },
  period: { header: builtIn.columns.period, weight: 40, align: 'left' },
  approved: { header: builtIn.columns.approved, weight: 42, align: 'left' },
  endedOn: { header: builtIn.columns.endedOn, weight: 34, align: 'left' },
  reason: { header: builtIn.columns.reason, weight: 45, align: 'left' },
} as const;

function approvedTable(pairs: readonly PairForOrder[], texts: Texts): TableBlock {
  const { number, mentor, mentees, form, period } = columnOf;
  return {
    type: 'table',
    columns: [number, mentor, mentees, form, period],
    rows: pairs.map((pair, index) => ({
      type: 'cells',
      cells: [...who(pair, index), formWords(pair), numericPeriod(pair, texts)],
    })),
    rowHeightMm: 0,
  };
}

function dissolvedTable({ pairs, date: orderDate, reason }: OrderData, texts: Texts): TableBlock {
  const { number, mentor, mentees, approved, endedOn, reason: why } = columnOf;
  return {
    type: 'table',
    columns: [number, mentor, mentees, approved, endedOn, why],
    rows: pairs.map((pair, index) => {
      const ended = pair.closedOn ?? orderDate;
      return {
        type: 'cells',
        cells: [
          ...who(pair, index),
          pair.approvedBy === null
            ? ''
            : fillText(texts.orderWords, {
                date: pair.approvedBy.date === null ? BLANK_DATE : numericDate(pair.approvedBy.date),
                orderNumber: numberOrBlank(pair.approvedBy.number),
              }),
          ended === null ? '' : numericDate(ended),
          pair.closingReason === '' ? reason : pair.closingReason,
        ],
      };
    }),
    rowHeightMm: 0,
  };
}

/** Number, mentor, mentees; a group's mentees stand in one cell, a numbered line each. */
function who({ mentor, mentees }: PairForOrder, index: number): readonly string[] {
  const named = mentees.map(nameAndDetails);
  return [
    String(index + 1),
    nameAndDetails(mentor),
    named.length === 1 ? named.join('') : named.map((line, at) => `${at + 1}) ${line}`).join('\n'),
  ];
}

function nameAndDetails({ full, details }: PairForOrder['mentor']): string {
  return [full.nom, details].filter((part) => part !== '').join(', ');
}

function formWords({ formTitle, variant }: PairForOrder): string {
  return [formTitle, variant === '' ? '' : `(${variant})`].filter((part) => part !== '').join(' ');
}

/** «с 01.09.2025 по 31.05.2026»; a bound that is not known is left out. */
function numericPeriod({ since, until }: PairForOrder, texts: Texts): string {
  return [
    ...(since === null ? [] : [fillText(texts.periodFrom, { date: numericDate(since) })]),
    ...(until === null ? [] : [fillText(texts.periodTo, { date: numericDate(until) })]),
  ].join(' ');
}
