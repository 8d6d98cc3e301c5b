// Журнал регистрации приказов of one series and one calendar year.
import { datePartsOf } from '../../../../shared/model/plainDate';
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import textsOf from '../../../../../resources/papers/order-journal.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { fact, formTable, page, recordDocument, signedBy, total } from './recordParts';

const fields = {
  series: {
    type: 'choice',
    label: 'Серия приказов',
    options: [
      { value: 'core', label: 'по основной деятельности' },
      { value: 'personnel', label: 'по личному составу' },
    ],
    initial: 'core',
  },
  year: {
    type: 'number',
    label: 'Календарный год',
    help: 'Пусто – год этой бумаги, а без её даты – текущий',
    least: 2000,
    most: 2100,
  },
  keeper: { type: 'person', of: 'staff', label: 'Кто ведёт журнал' },
} as const;

type Data = PaperData<typeof fields, 'journal'>;

export const orderJournal = definePaper({
  kind: 'order-journal',
  texts: textsOf,
  editable: { columns: 'Названия столбцов' },
  fields,
  needs: ['journal'],
  required: ['school.shortName'],
  title: (data, texts) =>
    fillText(texts.fileTitle, { series: texts.series[data.values.series], year: yearOf(data) }),
  compose: (data, texts) => {
    const { school, values } = data;
    const rows = ordersOf(data);
    return recordDocument(data, texts.title, 'long', [
      page(
        'portrait',
        [
          paragraph('documentTitle', texts.heading),
          paragraph(
            'documentSubtitle',
            fillText(texts.subheading, {
              series: texts.series[values.series],
              school: schoolInText(school),
              year: yearOf(data),
            }),
          ),
        ],
        fact(texts.begun, ''),
        fact(texts.ended, ''),
        [
          paragraph('smallBlank', ''),
          formTable({
            headers: texts.columns,
            weights: [24, 26, 80, 40],
            centred: [],
            rows: rows.map(({ number, date, title, note }) => [
              number,
              date === null ? '' : numericDate(date),
              title,
              note,
            ]),
            blankRows: 18,
            penHeightMm: 9,
          }),
          total(
            rows.length === 0
              ? texts.totalBlank
              : fillText(texts.total, { orders: counted(rows.length, 'приказ', 'приказа', 'приказов') }),
          ),
        ],
        signedBy(texts.keeper, values.keeper),
      ),
    ]);
  },
});

function yearOf({ values, date, today }: Data): string {
  return String(values.year ?? datePartsOf(date ?? today).year);
}

/** In the order of the register: by number. */
function ordersOf(data: Data): Data['journal'] {
  return data.journal.filter(
    ({ series, date }) =>
      series === data.values.series && date !== null && String(datePartsOf(date).year) === yearOf(data),
  );
}
