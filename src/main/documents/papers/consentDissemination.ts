// Consent to the dissemination of personal data: 152-ФЗ ст. 10.1 and the content that Роскомнадзор's order № 18 asks for.
import { fillLine, paragraph } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import type { PaperPerson } from '../paperFields';
import type { PaperBlock, TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import type { WordedTexts } from '../wordingOf';
import { consentPaper, consentSchema, givingWords, type ConsentData } from './consentParts';

// Rows of tables are no texts that a school words: the law lists what they ask.
const { operator, categories, ...builtIn } = paperTexts.consentDissemination;
type Texts = WordedTexts<typeof builtIn>;

export const consentDissemination = definePaperAbout({
  kind: 'consent-dissemination',
  texts: builtIn,
  editable: {
    intro: 'Кому и на основании чего даётся согласие',
    purpose: 'Цель',
    tableTitle: 'Как заполнить таблицу',
    other: 'Другие данные',
    transfer: 'Условия передачи',
    term: 'Срок действия',
    withdrawal: 'Отзыв согласия',
  },
  schema: consentSchema,
  title: ({ person }, texts) => fillText(texts.fileTitle, { who: person.short.nom }),
  required: [
    'school.fullName',
    'school.shortName',
    'school.postalAddress',
    'school.inn',
    'school.ogrn',
    'school.siteAddress',
  ],
  compose: (data, texts) =>
    consentPaper(data, {
      title: texts.title,
      subheading: texts.subheading,
      contact: (person) => contactLine(person, texts),
      terms: [
        paragraph('smallContinued', fillText(texts.intro, givingWords(data))),
        operatorTable(data, texts),
        paragraph('smallContinued', texts.purpose),
        paragraph('smallContinued', texts.tableTitle),
        dataTable(data, texts),
        paragraph('smallContinued', texts.other),
        paragraph('smallContinued', texts.transfer),
        paragraph('smallContinued', fillText(texts.term, { until: texts.untilBlank })),
        paragraph('smallClosing', texts.withdrawal),
      ],
    }),
});

function contactLine(person: PaperPerson | null, texts: Texts): readonly PaperBlock[] {
  const known = person === null ? [] : [person.phone, person.email].filter((part) => part !== '');
  return fillLine(texts.contact, known.join(', '));
}

function operatorTable({ school }: ConsentData, texts: Texts): TableBlock {
  const values = {
    name: school.fullName,
    address: school.postalAddress,
    inn: school.inn,
    ogrn: school.ogrn,
    site: school.siteAddress,
  };
  const [requisite = '', value = ''] = texts.operatorColumns;
  return {
    type: 'table',
    dense: true,
    columns: [
      { header: requisite, weight: 30, align: 'left' },
      { header: value, weight: 70, align: 'left' },
    ],
    rows: operator.map(([name = '', template = '']) => ({
      type: 'cells',
      cells: [name, fillText(template, values)],
    })),
    rowHeightMm: 0,
  };
}

/** A row for each thing that may be published, to be answered one by one: silence is no consent. */
function dataTable({ category }: ConsentData, texts: Texts): TableBlock {
  const [name = '', yes = '', no = '', conditions = ''] = texts.columns;
  return {
    type: 'table',
    dense: true,
    columns: [
      { header: name, weight: 46, align: 'left' },
      { header: yes, weight: 8, align: 'centre' },
      { header: no, weight: 8, align: 'centre' },
      { header: conditions, weight: 38, align: 'left' },
    ],
    rows: categories.flatMap((group) => [
      { type: 'band' as const, text: group.title },
      ...group[category === 'pupil' ? 'pupil' : 'staff'].map((item) => ({
        type: 'cells' as const,
        cells: [item, '☐', '☐', ''],
      })),
    ]),
    rowHeightMm: 0,
  };
}
