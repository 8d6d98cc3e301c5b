// Программа наставничества: goal and tasks, forms with their bank of programmes, terms and expected results.
import texts from '../../../../../resources/papers/programme.json';
import { fillLine, paragraph, paragraphs, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { FormForPaper, RoadmapForPaper } from '../../paperData';
import type { PaperBlock, TableBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { dateInWords } from '../../wording';
import { bulletList } from '../bulletList';
import { acceptedTooLate, approvalFields, approvalHead, approvedOn } from './approval';

const BLANK_ROWS = 8;
const BLANK_ROW_MM = 10;
/** Rules where the roadmap or the forms, which say it, are not there yet. */
const ROOM_TO_WRITE = Array.from({ length: 5 }, () => fillLine('', '')).flat();

export const programme = definePaper({
  kind: 'programme',
  texts,
  editable: {
    basis: 'На основании чего разработана',
    consent: 'Об участии и персональных данных',
    directedAt: 'На кого ориентирована программа',
    bankEmpty: 'Если программ по форме нет',
  },
  fields: {
    ...approvalFields,
    approval: { ...approvalFields.approval, initial: 'person' },
    accepted: { ...approvalFields.accepted, initial: 'none' },
  },
  needs: ['roadmap', 'forms'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName', 'roadmap.items', 'forms'],
  obstacles: (data, { councilAfterOrder }) => {
    const approved = approvedOn(data);
    const { councilDate } = data.values;
    if (!acceptedTooLate(data) || approved === null || councilDate === null) return [];
    const words = { council: dateInWords(councilDate), approved: dateInWords(approved) };
    return [{ field: 'values.councilDate', label: fillText(councilAfterOrder, words) }];
  },
  compose: (data, worded) => {
    const { school, roadmap, forms } = data;
    return {
      title: texts.title,
      author: school.shortName,
      layout: school.layoutProfile,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            ...approvalHead(data, 'feminine'),
            paragraph('documentTitle', worded.heading),
            paragraph(
              'documentSubtitle',
              fillText(worded.inSchool, { school: schoolInText(school) }) +
                (roadmap?.periodText ? fillText(worded.onPeriod, { years: roadmap.periodText }) : ''),
            ),
            ...numbered([
              [
                worded.general,
                [worded.basis, worded.consent].map((text) => paragraph('body', fillText(text))),
              ],
              [worded.goalAndTasks, roadmap ? goalAndTasks(roadmap) : ROOM_TO_WRITE],
              [
                worded.participants,
                roadmap ? bulletList(roadmap.targetGroups, worded.directedAt) : ROOM_TO_WRITE,
              ],
              [worded.forms, forms.length > 0 ? forms.flatMap(formPart) : ROOM_TO_WRITE],
              [
                worded.bank,
                forms.length > 0 ? forms.flatMap((form) => bankPart(form, worded.bankEmpty)) : ROOM_TO_WRITE,
              ],
              [worded.terms, [termsTable(roadmap?.items ?? [])]],
              [worded.expected, roadmap ? bulletList(roadmap.expectedResults) : ROOM_TO_WRITE],
            ]),
          ],
        },
      ],
    };
  },
});

/** Parts that have something to say, numbered through. */
function numbered(
  parts: readonly (readonly [title: string, blocks: readonly PaperBlock[]])[],
): readonly PaperBlock[] {
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [paragraph('label', `${index + 1}. ${title}`), ...blocks]);
}

function goalAndTasks(roadmap: RoadmapForPaper): readonly PaperBlock[] {
  return [...goal(roadmap.goal), ...bulletList(roadmap.tasks, texts.tasks)];
}

function goal(words: string): readonly PaperBlock[] {
  return words === '' ? [] : paragraphs('body', closed(fillText(texts.goal, { goal: words }), '.'));
}

function formPart(form: FormForPaper): readonly PaperBlock[] {
  return [
    paragraph('label', fillText(texts.form, { form: form.title })),
    ...(form.targetCategory === ''
      ? []
      : [paragraph('body', fillText(texts.category, { category: form.targetCategory }))]),
    ...goal(form.goal),
    ...bulletList(form.tasks, texts.tasks),
    ...bulletList(form.variants, texts.variants),
    ...portrait(texts.mentor, form.mentorPortrait),
    ...portrait(texts.mentee, form.menteePortrait),
    ...bulletList(form.expectedResults, texts.results),
  ];
}

function portrait(template: string, words: string): readonly PaperBlock[] {
  return words === '' ? [] : paragraphs('body', fillText(template, { portrait: words }));
}

function bankPart({ title, programmes }: FormForPaper, whenEmpty: string): readonly PaperBlock[] {
  const heading = paragraph('listLabel', fillText(texts.bankForm, { form: title }));
  if (programmes.length === 0) return [heading, paragraph('body', whenEmpty)];
  const [number = '', name = '', content = '', duration = '', results = ''] = texts.bankColumns;
  return [
    heading,
    {
      type: 'table',
      columns: [
        { header: number, weight: 9, align: 'centre' },
        { header: name, weight: 40, align: 'left' },
        { header: content, weight: 60, align: 'left' },
        { header: duration, weight: 24, align: 'left' },
        { header: results, weight: 37, align: 'left' },
      ],
      rows: programmes.map((entry, index) => ({
        type: 'cells',
        cells: [String(index + 1), entry.title, entry.content, entry.duration, entry.results],
      })),
      rowHeightMm: 0,
    },
  ];
}

function termsTable(items: RoadmapForPaper['items']): TableBlock {
  const [number = '', activity = '', deadline = '', responsible = ''] = texts.termColumns;
  const blank = items.length === 0;
  return {
    type: 'table',
    columns: [
      { header: number, weight: 9, align: 'centre' },
      { header: activity, weight: 80, align: 'left' },
      { header: deadline, weight: 40, align: 'left' },
      { header: responsible, weight: 41, align: 'left' },
    ],
    rows: blank
      ? Array.from({ length: BLANK_ROWS }, (_, index) => ({
          type: 'cells',
          cells: [String(index + 1), '', '', ''],
        }))
      : items.map((item) => ({
          type: 'cells',
          cells: [item.number, item.activity, item.deadlineText, item.responsible.join(',\n')],
        })),
    rowHeightMm: blank ? BLANK_ROW_MM : 0,
  };
}
