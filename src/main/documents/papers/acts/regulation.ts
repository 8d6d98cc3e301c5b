// Положение о наставничестве: the local act that says how mentoring works in the school.
import texts from '../../../../../resources/papers/regulation.json';
import { plainDate, type PlainDate } from '../../../../shared/model/plainDate';
import { counted } from '../../../../shared/texts/counted';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { FormForPaper } from '../../paperData';
import type { PaperBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { dateInWords, textOrBlank } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import { acceptedTooLate, approvalFields, approvalHead, approvedOn } from './approval';
import { agreed } from './marks';

/** Since then ст. 351.8 ТК РФ rules the pay of mentoring (381-ФЗ), and приказ № 779 the teachers' papers. */
const RULES_OF_2025_FROM = plainDate(2025, 3, 1);
const MOST_MENTEES = 30;
/** Rows to write forms into, where none is chosen yet. */
const BLANK_FORMS = 3;

export const regulation = definePaper({
  kind: 'regulation',
  texts,
  editable: {
    ...Object.fromEntries(
      Object.entries(texts.sections).map(([name, { title }]) => [`sections.${name}.points`, title]),
    ),
    'sections.motivation.pay': 'Оплата наставничества',
    'sections.motivation.payBefore2025': 'Оплата наставничества в актах до 1 марта 2025 г.',
    'sections.documents.closedList': 'О перечне документов педагогов',
    'sections.documents.closedListBefore2025': 'О документах педагогов в актах до 1 марта 2025 г.',
    'capacity.open': 'О числе наставляемых, если оно не ограничено',
  },
  fields: {
    ...approvalFields,
    withUnion: { type: 'check', label: 'Согласовано с профсоюзной организацией' },
    unionChair: {
      type: 'line',
      label: 'Председатель профсоюзной организации',
      placeholder: 'Примерова Анна Сергеевна',
    },
    withBoard: { type: 'check', label: 'Согласовано с управляющим советом' },
    boardChair: { type: 'line', label: 'Председатель управляющего совета' },
    validFrom: { type: 'date', label: 'Вступает в силу', help: 'Пусто – со дня утверждения' },
    capacity: {
      type: 'number',
      label: 'Сколько наставляемых может быть у наставника',
      help: 'Пусто – без ограничения, с учётом нагрузки',
      least: 1,
      most: MOST_MENTEES,
    },
  },
  needs: ['forms'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName', 'forms'],
  obstacles: (data, { problems }) => {
    const approved = approvedOn(data);
    const { councilDate, validFrom } = data.values;
    if (approved === null) return [];
    const words = { approved: dateInWords(approved) };
    return [
      ...(acceptedTooLate(data) && councilDate !== null
        ? [
            {
              field: 'values.councilDate',
              label: fillText(problems.councilAfterOrder, { ...words, council: dateInWords(councilDate) }),
            },
          ]
        : []),
      ...(validFrom !== null && validFrom < approved
        ? [
            {
              field: 'values.validFrom',
              label: fillText(problems.validBeforeApproval, { ...words, from: dateInWords(validFrom) }),
            },
          ]
        : []),
    ];
  },
  compose: (data, worded) => {
    const { school, values, forms, today } = data;
    const { sections } = worded;
    const of2025 = (approvedOn(data) ?? today) >= RULES_OF_2025_FROM;
    const { motivation, documents } = sections;
    const words = {
      school: schoolInText(school),
      forms: formLines(forms, worded),
      variants: variantLines(forms, worded),
      capacity: capacityWords(values.capacity, worded.capacity),
      closedList: of2025 ? documents.closedList : documents.closedListBefore2025,
      validFrom: validFromWords(values.validFrom, worded),
    };
    return {
      title: texts.title,
      author: school.shortName,
      layout: school.layoutProfile,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            ...approvalHead(data, 'neuter', [
              ...(values.withUnion
                ? [agreed(worded.unionChair, values.unionChair, 'values.unionChair')]
                : []),
              ...(values.withBoard
                ? [agreed(worded.boardChair, values.boardChair, 'values.boardChair')]
                : []),
            ]),
            paragraph('documentTitle', worded.heading),
            paragraph('documentSubtitle', fillText(worded.subheading, words)),
            ...Object.values({
              ...sections,
              motivation: {
                ...motivation,
                points: [...motivation.points, ...(of2025 ? motivation.pay : motivation.payBefore2025)],
              },
            }).flatMap(({ title, points }, index) =>
              numberedSection(
                index + 1,
                title,
                points.map((point) => fillText(point, words)),
              ),
            ),
          ],
        },
      ],
    };
  },
});

/** «1. Общие положения», «1.1. …»; a line that begins with a dash is an item of the point before it. */
function numberedSection(section: number, title: string, points: readonly string[]): readonly PaperBlock[] {
  let number = 0;
  const lines = points.flatMap((point) => point.split('\n')).filter((line) => line.trim() !== '');
  return [
    paragraph('label', `${section}. ${title}`),
    ...lines.map((line) => {
      if (/^[-–—]\s/u.test(line)) return paragraph('listItem', line.replace(/^[-–—]\s+/u, '–\u00A0'));
      number += 1;
      return paragraph(line.endsWith(':') ? 'listLabel' : 'body', `${section}.${number}.\u00A0${line}`);
    }),
  ];
}

type Words = WordedTexts<typeof texts>;
type Worded = Pick<Words, 'formForWhom' | 'formOnly' | 'formVariants' | 'variants'>;

function formLines(forms: readonly FormForPaper[], words: Worded): string {
  const names = forms.map(({ title, targetCategory }) =>
    targetCategory === ''
      ? fillText(words.formOnly, { form: title })
      : fillText(words.formForWhom, { form: title, category: targetCategory }),
  );
  return dashed(
    names.length > 0 ? names : Array.from({ length: BLANK_FORMS }, () => textOrBlank('', 45, 'forms')),
  );
}

/** '' where no form has a variant. */
function variantLines(forms: readonly FormForPaper[], words: Worded): string {
  const lines = forms
    .filter(({ variants }) => variants.length > 0)
    .map(({ title, variants }) =>
      fillText(words.formVariants, { form: title, variants: variants.map((v) => `«${v}»`).join(', ') }),
    );
  return lines.length === 0 ? '' : `${words.variants}\n${dashed(lines)}`;
}

function dashed(items: readonly string[]): string {
  return items.map((item, index) => `– ${closed(item, index === items.length - 1 ? '.' : ';')}`).join('\n');
}

function capacityWords(capacity: number | null, words: Words['capacity']): string {
  return capacity === null
    ? words.open
    : fillText(words.limited, {
        people: counted(capacity, 'наставляемым', 'наставляемыми', 'наставляемыми'),
      });
}

function validFromWords(from: PlainDate | null, words: Pick<Words, 'validFromDate' | 'validFromApproval'>) {
  return from === null ? words.validFromApproval : fillText(words.validFromDate, { date: dateInWords(from) });
}
