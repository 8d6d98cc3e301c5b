// What every order has: letterhead, requisites, heading, preamble, points, signature, acquaintance sheet, appendices.
import words from '../../../../../resources/papers/order-shared.json';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { PaperFields } from '../../../../shared/papers/fields';
import {
  acquaintanceSheet,
  appendixMark,
  clauses,
  controlClause,
  dateLine,
  heading,
  letterhead,
  orderTitle,
  orderVerb,
  paragraph,
  signature,
} from '../../blocks';
import type { ReferredPaper } from '../../definePaper';
import type { SchoolDetails } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { Clause, PaperBlock, PaperDocument, PaperSection } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { dateOrBlank, numberOrBlank, textOrBlank } from '../../wording';

/** What the school's details must tell before any order is signed. */
export const schoolRequired = [
  'school.fullName',
  'school.shortName',
  'school.settlement',
  'school.directorPosition',
  'school.directorName',
] as const;

/** The last fields of an order's form. */
export const closingFields = {
  control: {
    type: 'person',
    of: 'staff',
    label: 'На кого возложить контроль',
    help: 'Пусто – руководитель оставляет контроль за собой',
  },
  acquaintedPeople: {
    type: 'people',
    of: 'staff',
    label: 'Кто знакомится с приказом под подпись',
    help: 'Пусто – работники, названные в приказе',
  },
} as const satisfies PaperFields;

export const repealField = {
  type: 'paper',
  label: 'Какой приказ утрачивает силу',
  help: 'Пусто – ни один',
  kinds: ['order-introduction', 'order-roadmap', 'order-curator', 'order-acts', 'order-free'],
} as const satisfies PaperFields[string];

/** What of the data every order prints. */
interface OrderFacts {
  readonly school: SchoolDetails;
  readonly date: PlainDate | null;
  readonly number: string;
}

/** Printed behind the order, numbered in this order. */
export interface Appendix {
  /** By which the points refer to it. */
  readonly name: string;
  /** «СПИСОК»; absent: the blocks have a title of their own. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly orientation?: 'landscape';
  readonly blocks: readonly PaperBlock[];
}

interface OrderParts {
  /** Of the file and the catalogue. */
  readonly title: string;
  /** «О чём», without a full stop. */
  readonly heading: string;
  /** Empty: the order begins with «ПРИКАЗЫВАЮ». */
  readonly preamble: string;
  /** Without that on control, which comes last. */
  readonly clauses: readonly (string | Clause)[];
  /** «заместителя директора Примерову А.С.»; empty: the head keeps control himself. */
  readonly control: string;
  /** «Основание: …» under the points; empty: none. */
  readonly grounds?: string;
  /** Full names; none gives blank rows. */
  readonly acquainted: readonly string[];
  readonly appendices?: readonly Appendix[];
}

export function orderDocument(facts: OrderFacts, parts: OrderParts): PaperDocument {
  const { school } = facts;
  const order = { date: facts.date, number: textOrBlank(facts.number, 6, 'number') };
  const { appendices = [], grounds = '' } = parts;
  return {
    title: parts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...letterhead({ ...school, fullName: textOrBlank(school.fullName, 50, 'school.fullName') }),
          orderTitle(),
          dateLine(order, textOrBlank(school.settlement, 12, 'school.settlement')),
          heading(parts.heading),
          ...(parts.preamble === '' ? [] : [paragraph('body', parts.preamble)]),
          orderVerb(school.orderVerbStyle),
          clauses([...parts.clauses, controlClause(parts.control)]),
          ...(grounds === '' ? [] : [paragraph('listLabel', fillText(words.grounds, { grounds }))]),
          signature(school),
          ...acquaintanceSheet(parts.acquainted),
        ],
      },
      ...appendices.map((appendix, index) => appendixSection(appendix, index + 1, school, order)),
    ],
  };
}

function appendixSection(
  { title, subtitle, orientation, blocks }: Appendix,
  number: number,
  school: SchoolDetails,
  order: Pick<OrderFacts, 'date' | 'number'>,
): PaperSection {
  return {
    orientation: orientation ?? 'portrait',
    blocks: [
      ...appendixMark(number, { ...school, shortName: schoolName(school) }, order),
      ...(title === undefined ? [] : [paragraph('documentTitle', title)]),
      ...(subtitle === undefined ? [] : [paragraph('documentSubtitle', subtitle)]),
      ...blocks,
    ],
  };
}

/** «приложение № 2». @throws Error when the order has no such appendix */
export function appendixWords(appendices: readonly Appendix[], name: string): string {
  const index = appendices.findIndex((appendix) => appendix.name === name);
  if (index < 0) throw new Error(`no appendix ${name}`);
  return fillText(words.appendix, { number: String(index + 1) });
}

/** The short name for the middle of a sentence. */
export function schoolName(school: SchoolDetails): string {
  return textOrBlank(school.shortName, 12, 'school.shortName');
}

/** The preamble that refers to the order of introduction, or the one for a school that has none. */
export function preambleOf(
  { school, introduction }: Pick<OrderFacts, 'school'> & { readonly introduction: Reference | null },
  texts: { readonly withOrder: string; readonly withoutOrder: string },
  values: Readonly<Record<string, string>> = {},
): string {
  if (introduction === null || introduction.number === '') return fillText(texts.withoutOrder, values);
  const order = fillText(words.introduction, {
    school: schoolName(school),
    date: dateOrBlank(introduction.date),
    orderNumber: numberOrBlank(introduction.number),
  });
  return fillText(texts.withOrder, { ...values, order });
}

interface Reference {
  readonly date: PlainDate | null;
  readonly number: string;
}

/** «МКОУ «…» от … № … «О …»», after «приказ», «приказом», «приказа». @param field where it is chosen */
export function earlierOrder(
  school: SchoolDetails,
  order: Reference & Partial<Pick<ReferredPaper, 'title'>>,
  field: string,
): string {
  const { title = '' } = order;
  return fillText(words.earlier, {
    school: schoolName(school),
    date: dateOrBlank(order.date, field),
    orderNumber: numberOrBlank(order.number, field),
    title: title === '' ? '' : fillText(words.titled, { title: title.replace(/^Приказ «(.*)»$/, '$1') }),
  });
}

export function repealClause(school: SchoolDetails, repealed: ReferredPaper | null): readonly string[] {
  return repealed === null
    ? []
    : [fillText(words.repeal, { order: earlierOrder(school, repealed, 'values.repealed') })];
}

/** «, на основании решения педагогического совета (протокол от … № …)»; nothing where neither is known. */
export function councilWords(values: {
  readonly councilDate: PlainDate | null;
  readonly councilNumber: string;
}): string {
  const { councilDate, councilNumber } = values;
  if (councilDate === null && councilNumber === '') return '';
  return fillText(words.council, {
    details: [
      councilDate === null ? '' : fillText(words.councilDate, { date: dateOrBlank(councilDate) }),
      fillText(words.councilNumber, { orderNumber: numberOrBlank(councilNumber, 'values.councilNumber') }),
    ].join(''),
  });
}

/** Named in the order once each, unless the form says who. Those without a position are not staff. */
export function acquaintedNames(
  chosen: readonly PaperPerson[],
  named: readonly (PaperPerson | null)[],
): readonly string[] {
  const people = chosen.length > 0 ? chosen : named.filter((person) => person !== null && isStaff(person));
  return [...new Set(people.flatMap((person) => (person === null ? [] : [person.full.nom])))];
}

/** Pupils and parents have no position. */
export function isStaff(person: PaperPerson): boolean {
  return person.position.nom !== '';
}

/** Points after a line that introduces them. */
export function pointWithDuties(
  point: { readonly clause: string; readonly duties: readonly string[] },
  values: Readonly<Record<string, string>>,
): Clause {
  return {
    text: fillText(point.clause, values),
    subclauses: point.duties.map((duty) => fillText(duty, values)),
  };
}
