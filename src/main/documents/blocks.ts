// The building blocks of official papers: small pure functions from words to the paper model.
import type { PlainDate } from '../../shared/model/plainDate';
import type { SchoolDetails } from './paperData';
import type { PaperPerson } from './paperFields';
import type { ClausesBlock, Clause, LineBlock, ParagraphBlock, PaperBlock, TableBlock } from './paperModel';
import type { PaperStyleName } from './paperStyles';
import { fillText, paperTexts } from './paperTexts';
import {
  approvedWord,
  BLANK_DATE,
  dateOrBlank,
  initialsAndSurname,
  numberOrBlank,
  surnameAndInitials,
  textOrBlank,
  type Agreement,
} from './wording';

const { shared } = paperTexts;

/** A date and number of an order; null and '' print blanks. */
interface OrderReference {
  readonly date: PlainDate | null;
  readonly number: string;
}

export function paragraph(style: PaperStyleName, text: string): ParagraphBlock {
  return { type: 'paragraph', style, text };
}

/** A paragraph for each line of a text that a person wrote: a justified one must not end in a line break. */
export function paragraphs(style: PaperStyleName, text: string): readonly ParagraphBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(style, line));
}

/** The organisation's names, centred; above them the founder's where the letterhead has one. */
export function letterhead(school: SchoolDetails): readonly PaperBlock[] {
  return [
    ...(school.letterhead === '' ? [] : [paragraph('letterheadUpper', school.letterhead)]),
    paragraph('letterhead', breakBeforeProperName(textOrBlank(school.fullName, 50, 'school.fullName'))),
    ...(school.shortName === '' ? [] : [paragraph('letterheadShort', `(${school.shortName})`)]),
  ];
}

/** «ПРИКАЗ». */
export function orderTitle(): ParagraphBlock {
  return paragraph('orderTitle', shared.orderTitle);
}

/** Date – place – number on one line. */
export function dateLine(order: OrderReference, settlement: string): LineBlock {
  return {
    type: 'line',
    style: 'requisiteLine',
    parts: [
      { text: dateOrBlank(order.date, 'date'), align: 'left', weight: 38, ruled: false },
      { text: textOrBlank(settlement, 12, 'school.settlement'), align: 'centre', weight: 34, ruled: false },
      { text: numberOrBlank(order.number, 'number'), align: 'right', weight: 28, ruled: false },
    ],
  };
}

/** «О внедрении …» in the narrow block at the left, without a full stop. */
export function heading(text: string): ParagraphBlock {
  return paragraph('heading', text);
}

/** «ПРИКАЗЫВАЮ:» on its own line, in the school's own manner. */
export function orderVerb(style: SchoolDetails['orderVerbStyle']): ParagraphBlock {
  return paragraph(style === 'capitals' ? 'commandCapitals' : 'commandSpaced', shared.orderVerb[style]);
}

/** Numbered points; the last two share the page of the signature that follows. */
export function clauses(list: readonly (string | Clause)[]): ClausesBlock {
  return {
    type: 'clauses',
    clauses: list.map((clause) => (typeof clause === 'string' ? { text: clause, subclauses: [] } : clause)),
    tiedToNext: 2,
  };
}

/** The last point: the director keeps control himself where `controlBy` is empty; else it is laid on whom it names. */
export function controlClause(controlBy: string): string {
  const control = controlBy === '' ? shared.byDirector : fillText(shared.byOther, { whom: controlBy });
  return fillText(shared.control, { control });
}

/** Position – line to sign on – initials and surname, level with the last line of the position. */
export function signature(school: SchoolDetails): LineBlock {
  return {
    type: 'line',
    style: 'signature',
    parts: [
      { text: school.directorPosition, align: 'left', weight: 36, ruled: false },
      { text: '', align: 'centre', weight: 27, ruled: true },
      {
        text: textOrBlank(initialsAndSurname(school.directorName), 12, 'school.directorName'),
        align: 'right',
        weight: 37,
        ruled: false,
      },
    ],
  };
}

/** «Куратору программы наставничества Примеровой А.С.», or a blank for the name. */
export function curatorDative(curator: PaperPerson | null): string {
  return fillText(shared.curatorDative, { curator: curator?.short.dat ?? textOrBlank('', 25) });
}

/** «заместителя директора Примерову А.С.»: on whom control is laid; '' for nobody but the director. */
export function controllerAccusative(control: PaperPerson | null): string {
  return control === null
    ? ''
    : [control.position.acc, control.short.acc].filter((part) => part !== '').join(' ');
}

const BLANK_ACQUAINTANCE_ROWS = 6;

/** «С приказом ознакомлены»: a table to sign; blank rows where no names are given. */
export function acquaintanceSheet(names: readonly string[]): readonly PaperBlock[] {
  const rows =
    names.length > 0 ? names.map(surnameAndInitials) : Array<string>(BLANK_ACQUAINTANCE_ROWS).fill('');
  const [nameHeader = '', signatureHeader = '', dateHeader = ''] = shared.acquaintanceColumns;
  const table: TableBlock = {
    type: 'table',
    columns: [
      { header: nameHeader, weight: 40, align: 'left' },
      { header: signatureHeader, weight: 28, align: 'left' },
      { header: dateHeader, weight: 32, align: 'left' },
    ],
    rows: rows.map((name) => ({ type: 'cells', cells: [name, '', BLANK_DATE] })),
    rowHeightMm: 8,
  };
  return [paragraph('tableTitle', shared.acquaintanceTitle), table];
}

/** «Приложение № 1 / к приказу … / от … № …», top right of the appendix's first page. */
export function appendixMark(
  number: number,
  school: SchoolDetails,
  order: OrderReference,
): readonly PaperBlock[] {
  return [
    paragraph('corner', fillText(shared.appendix, { number: String(number) })),
    paragraph('cornerLast', fillText(shared.appendixToOrder, orderWords(school, order))),
  ];
}

/** «Приложение № 1 / УТВЕРЖДЕНА / приказом … / от … № …», for an appendix that is printed apart from its order. */
export function approvedByOrderMark(
  number: number,
  agreement: Agreement,
  school: SchoolDetails,
  order: OrderReference,
): readonly PaperBlock[] {
  const words = { ...orderWords(school, order), approved: approvedWord(agreement) };
  return [
    paragraph('cornerPart', fillText(shared.appendix, { number: String(number) })),
    paragraph('cornerLast', fillText(shared.approvedByOrder, words)),
  ];
}

/** «УТВЕРЖДАЮ», position, line to sign on, date: the head approves in person. */
export function approvalMark(school: SchoolDetails): readonly PaperBlock[] {
  const position = [school.directorPosition, school.shortName].filter((part) => part !== '').join('\n');
  return [
    paragraph('cornerPart', shared.approving),
    paragraph('cornerPart', position),
    paragraph('cornerPart', `_______________ ${initialsAndSurname(school.directorName)}`.trim()),
    paragraph('cornerLast', BLANK_DATE),
  ];
}

/** The school's short name for the middle of a sentence, or a blank: a full name would have to be declined. */
export function schoolInText(school: SchoolDetails): string {
  return textOrBlank(school.shortName, 12, 'school.shortName');
}

function orderWords(school: SchoolDetails, order: OrderReference): Readonly<Record<string, string>> {
  return {
    school: schoolInText(school),
    date: dateOrBlank(order.date, 'date'),
    orderNumber: numberOrBlank(order.number, 'number'),
  };
}

/** The kind of organisation on one line, its own name in quotes on the next. */
export function breakBeforeProperName(fullName: string): string {
  return fullName.replace(/ (?=«)/, '\n');
}

/** Letters of the small size that a full line holds; a label takes its share of them. */
const LINE_LETTERS = 86;

/** A label and, on a rule, what is known or room for a pen; under the rule, what belongs there. No label: all rule. */
export function fillLine(label: string, value: string, caption = ''): readonly PaperBlock[] {
  const labelWeight = label === '' ? 0 : Math.min(label.length + 2, LINE_LETTERS - 20);
  const parts = (first: string, second: string, ruled: boolean): LineBlock['parts'] => [
    ...(label === '' ? [] : [{ text: first, align: 'left', weight: labelWeight, ruled: false } as const]),
    { text: second, align: ruled ? 'left' : 'centre', weight: LINE_LETTERS - labelWeight, ruled },
  ];
  return [
    { type: 'line', style: 'smallBlank', parts: parts(label, value, true) },
    ...(caption === ''
      ? []
      : [{ type: 'line', style: 'caption', parts: parts('', `(${caption})`, false) } as const]),
  ];
}

/** Date – signature – name of somebody who signs for himself; an empty name leaves a rule for it too.
 * @param next `tied` to another signature below: they stay on one page */
export function signLine(name: string, next: 'free' | 'tied' = 'free'): readonly PaperBlock[] {
  const { date, signature: signed, initials } = shared.captions;
  return [
    {
      type: 'line',
      style: 'signLine',
      parts: [
        { text: BLANK_DATE, align: 'left', weight: 36, ruled: false },
        { text: '', align: 'centre', weight: 26, ruled: true },
        { text: '', align: 'centre', weight: 4, ruled: false },
        { text: name, align: name === '' ? 'left' : 'right', weight: 34, ruled: name === '' },
      ],
    },
    {
      type: 'line',
      style: next === 'tied' ? 'captionTied' : 'caption',
      parts: [
        { text: `(${date})`, align: 'centre', weight: 36, ruled: false },
        { text: `(${signed})`, align: 'centre', weight: 26, ruled: false },
        { text: '', align: 'centre', weight: 4, ruled: false },
        { text: name === '' ? `(${initials})` : '', align: 'centre', weight: 34, ruled: false },
      ],
    },
  ];
}

/** Points in small letters: a blank keeps its page. */
export function smallClauses(list: readonly (string | Clause)[]): ClausesBlock {
  return { ...clauses(list), style: 'smallClause', tiedToNext: 1 };
}
