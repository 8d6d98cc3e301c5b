// Сводный отчёт of a school year, with the register of pairs as its appendix.
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import textsOf from '../../../../../resources/papers/summary-report.json';
import { paragraph, schoolInText, signature } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import type { PaperBlock, TableBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import type { WordedTexts } from '../../wordingOf';
import { textOrBlank } from '../../wording';
import { indicatorsField, indicatorTable } from './indicators';
import { pairTable } from './pairTable';
import { participation, participationTable, participationWords } from './participation';
import {
  dateAndPlace,
  formTable,
  joined,
  labelledList,
  named,
  page,
  recordDocument,
  tiedList,
} from './recordParts';

const MOST_COUNTED = 100_000;

const fields = {
  curator: { type: 'person', of: 'staff', label: 'Куратор' },
  contact: { type: 'line', label: 'Телефон, почта', help: 'Пусто – те, что у куратора' },
  meetings: { type: 'number', label: 'Проведено встреч', least: 0, most: MOST_COUNTED },
  trained: { type: 'number', label: 'Обучено наставников', least: 0, most: MOST_COUNTED },
  events: {
    type: 'rows',
    label: 'Мероприятия',
    addLabel: 'Добавить мероприятие',
    columns: {
      date: { type: 'date', label: 'Дата' },
      title: { type: 'text', label: 'Мероприятие' },
      people: { type: 'number', label: 'Участников', least: 0, most: MOST_COUNTED },
    },
  },
  awards: { type: 'lines', label: 'Поощрения' },
  publications: { type: 'lines', label: 'Публикации', help: 'Название и адрес' },
  indicators: indicatorsField,
  problems: { type: 'lines', label: 'Трудности' },
  tasks: { type: 'lines', label: 'Задачи на следующий год' },
} as const;

type Data = PaperData<typeof fields, 'forms' | 'pairs' | 'journal'>;
type Texts = WordedTexts<typeof textsOf>;

export const summaryReport = definePaper({
  kind: 'summary-report',
  texts: textsOf,
  editable: { indicatorNote: 'Пояснение к показателям' },
  fields,
  needs: ['forms', 'pairs', 'journal'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName'],
  compose: (data, texts) => {
    const { school, schoolYear, date, pairs, values } = data;
    const year = { schoolYear: textOrBlank(schoolYear) };
    return recordDocument(data, texts.title, 'long', [
      page(
        'portrait',
        [
          paragraph('documentTitle', texts.heading),
          paragraph(
            'documentSubtitle',
            fillText(texts.subheading, { school: schoolInText(school), ...year }),
          ),
          dateAndPlace(date, school.settlement),
          paragraph('label', texts.general),
          generalTable(data, texts),
          paragraph('label', texts.regulations),
          regulationTable(data, texts),
          paragraph('label', texts.participants),
          ...(pairs.length === 0
            ? []
            : [
                paragraph(
                  'listLabel',
                  fillText(texts.participation.summary, participationWords(participation(pairs))),
                ),
              ]),
          participationTable(pairs, texts.participation),
        ],
        work(data, texts),
        [
          paragraph('label', texts.indicators),
          indicatorTable(values.indicators, texts.indicatorColumns),
          paragraph('note', texts.indicatorNote),
          paragraph('label', texts.problems),
          ...tiedList(values.problems),
          paragraph('label', texts.tasks),
          ...tiedList(values.tasks),
          signature(school),
          ...(values.curator === null
            ? []
            : [paragraph('note', fillText(texts.performer, { who: performer(data) }))]),
        ],
      ),
      page('landscape', [
        paragraph('cornerLast', fillText(texts.appendix, year)),
        paragraph('documentSubtitle', texts.registerTitle),
        pairTable(pairs, { columns: texts.registerColumns, order: texts.registerOrder }),
      ]),
    ]);
  },
});

function contactOf({ values }: Data): string {
  return values.contact || joined([values.curator?.phone ?? '', values.curator?.email ?? ''], ', ');
}

function performer(data: Data): string {
  return joined([data.values.curator?.short.nom ?? '', contactOf(data)], ', ');
}

function generalTable(data: Data, { facts, generalColumns }: Texts): TableBlock {
  const { school, forms, values } = data;
  return formTable({
    headers: generalColumns,
    weights: [60, 110],
    centred: [],
    rows: [
      [facts.curator, values.curator === null ? '' : named(values.curator)],
      [facts.contact, contactOf(data)],
      [facts.site, school.siteAddress],
      [facts.forms, forms.map(({ title }) => title).join('\n')],
    ],
    blankRows: 0,
    penHeightMm: 8,
    filledHeightMm: 8,
  });
}

/** Orders on the main activity; those on personnel are nobody's business outside the school. */
function regulationTable({ journal }: Data, texts: Texts): TableBlock {
  return formTable({
    headers: texts.regulationColumns,
    weights: [28, 28, 114],
    centred: [],
    rows: journal
      .filter(({ series }) => series === 'core')
      .map(({ date, number, title, note }) => [
        date === null ? '' : numericDate(date),
        number,
        note === '' ? title : `${title} (${note})`,
      ]),
    blankRows: 4,
    penHeightMm: 8,
  });
}

function work({ values }: Data, texts: Texts): readonly PaperBlock[] {
  const { meetings, trained, events, awards, publications } = values;
  return [
    paragraph('label', texts.work),
    paragraph(
      'body',
      fillText(texts.meetings, {
        meetings: textOrBlank(meetings === null ? '' : String(meetings), 6, 'values.meetings'),
      }),
    ),
    paragraph(
      'body',
      fillText(texts.trained, {
        trained:
          trained === null
            ? textOrBlank('', 6, 'values.trained')
            : counted(trained, 'наставник', 'наставника', 'наставников'),
      }),
    ),
    ...labelledList(texts.awards, awards),
    ...labelledList(texts.publications, publications),
    paragraph('listLabel', `${texts.events}:`),
    formTable({
      headers: texts.eventColumns,
      weights: [10, 28, 104, 28],
      centred: [0, 3],
      rows: events.map(({ date, title, people }) => [
        date === null ? '' : numericDate(date),
        title,
        people === null ? '' : String(people),
      ]),
      numbered: true,
      blankRows: 4,
      penHeightMm: 9,
    }),
  ];
}
