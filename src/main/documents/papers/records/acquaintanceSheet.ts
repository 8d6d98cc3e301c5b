// Лист ознакомления with an order or a local act.
import { factsOf, paperKinds } from '../../../../shared/papers/kinds';
import { counted } from '../../../../shared/texts/counted';
import textsOf from '../../../../../resources/papers/acquaintance-sheet.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { bySex, dateInWords, numberOrBlank } from '../../wording';
import { fact, formTable, page, recordDocument, signedBy, total } from './recordParts';

/** What people are acquainted with under signature. */
const ACQUAINTED_WITH = paperKinds.filter((kind) => ['orders', 'acts'].includes(factsOf(kind).group));

export const acquaintanceSheet = definePaper({
  kind: 'acquaintance-sheet',
  texts: textsOf,
  editable: { statement: 'Что подтверждает подпись' },
  fields: {
    paper: { type: 'paper', kinds: ACQUAINTED_WITH, label: 'Приказ или акт из реестра' },
    what: {
      type: 'line',
      label: 'Другой документ',
      help: 'Если его нет в реестре: название, дата и номер',
    },
    people: { type: 'people', of: 'staff', label: 'Кто знакомится', help: 'Пусто – бланк на двадцать строк' },
    keeper: { type: 'person', of: 'staff', label: 'Кто знакомит' },
  },
  needs: [],
  required: ['school.shortName'],
  obstacles: ({ values }, texts) =>
    values.paper === null && values.what === '' ? [{ field: 'values.what', label: texts.missing }] : [],
  title: ({ values }, texts) => {
    const what = values.paper === null ? values.what : named(values.paper, texts.order);
    return what === '' ? texts.title : fillText(texts.fileTitle, { what });
  },
  compose: (data, texts) => {
    const { school, values } = data;
    return recordDocument(data, texts.title, 'short', [
      page(
        'portrait',
        [
          paragraph('smallTitle', texts.heading),
          paragraph('smallSubtitle', fillText(texts.subheading, { school: schoolInText(school) })),
        ],
        fact(texts.document, documentWords(values.paper, values.what, texts), 'values.what'),
        [
          paragraph('smallContinued', texts.statement),
          formTable({
            headers: texts.columns,
            weights: [9, 62, 50, 27, 27],
            centred: [0],
            rows: values.people.map(({ full, details }) => [full.nom, details]),
            numbered: true,
            blankRows: 20,
            penHeightMm: 9,
            filledHeightMm: 9,
          }),
          total(
            fillText(texts.total, {
              people:
                values.people.length === 0
                  ? '______'
                  : counted(values.people.length, 'человек', 'человека', 'человек'),
            }),
          ),
        ],
        signedBy(bySex(texts.keeper, values.keeper?.sex ?? null), values.keeper),
      ),
    ]);
  },
});

interface Referred {
  readonly title: string;
  readonly number: string;
  readonly date: Parameters<typeof dateInWords>[0] | null;
}

/** The act of the register with its date and number, or what was typed. */
function documentWords(
  paper: Referred | null,
  typed: string,
  { reference, order }: Readonly<Record<'reference' | 'order', string>>,
): string {
  if (paper === null) return typed;
  const { date, number } = paper;
  const title = named(paper, order);
  return date === null
    ? title
    : fillText(reference, {
        title,
        date: dateInWords(date),
        number: number === '' ? '' : numberOrBlank(number),
      }).trim();
}

/** An order is in the register by its heading, «О …»; other papers say themselves what they are. */
function named({ title }: Referred, order: string): string {
  return /^Об? /u.test(title) ? fillText(order, { title }) : title;
}
