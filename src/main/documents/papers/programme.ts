// Программа наставничества: goal and tasks, forms with their bank of programmes, terms and expected results.
import { approvalMark, paragraph, paragraphs, schoolInText } from '../blocks';
import type { CleanPaperSources, FormForPaper, RoadmapForPaper } from '../paperData';
import type { PaperDefinition } from '../paperDefinition';
import type { PaperBlock, TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { closed } from '../typography';
import { bulletList } from './bulletList';

const texts = paperTexts.programme;

export const programme: PaperDefinition = {
  kind: 'programme',
  title: texts.title,
  needs: ['school', 'roadmap', 'forms'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName', 'roadmap.items', 'forms'],
  compose: ({ school, roadmap, forms }) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...approvalMark(school),
          paragraph('documentTitle', texts.heading),
          paragraph(
            'documentSubtitle',
            fillText(texts.inSchool, { school: schoolInText(school) }) +
              (roadmap?.periodText ? fillText(texts.onPeriod, { years: roadmap.periodText }) : ''),
          ),
          ...numbered([
            [texts.general, generalPart()],
            [texts.goalAndTasks, goalAndTasks(roadmap)],
            [texts.participants, bulletList(roadmap?.targetGroups ?? [], texts.directedAt)],
            [texts.forms, forms.flatMap(formPart)],
            [texts.bank, forms.flatMap(bankPart)],
            [texts.terms, roadmap ? [termsTable(roadmap.items)] : []],
            [texts.expected, bulletList(roadmap?.expectedResults ?? [])],
          ]),
        ],
      },
    ],
  }),
};

/** Parts that have something to say, numbered through. */
function numbered(
  parts: readonly (readonly [title: string, blocks: readonly PaperBlock[]])[],
): readonly PaperBlock[] {
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [paragraph('label', `${index + 1}. ${title}`), ...blocks]);
}

function generalPart(): readonly PaperBlock[] {
  return [paragraph('body', fillText(texts.basis)), paragraph('body', fillText(texts.consent))];
}

function goalAndTasks(roadmap: RoadmapForPaper | null): readonly PaperBlock[] {
  if (roadmap === null) return [];
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

function bankPart({ title, programmes }: FormForPaper): readonly PaperBlock[] {
  const heading = paragraph('listLabel', fillText(texts.bankForm, { form: title }));
  if (programmes.length === 0) return [heading, paragraph('body', texts.bankEmpty)];
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

function termsTable(items: NonNullable<CleanPaperSources['roadmap']>['items']): TableBlock {
  const [number = '', activity = '', deadline = '', responsible = ''] = texts.termColumns;
  return {
    type: 'table',
    columns: [
      { header: number, weight: 9, align: 'centre' },
      { header: activity, weight: 80, align: 'left' },
      { header: deadline, weight: 40, align: 'left' },
      { header: responsible, weight: 41, align: 'left' },
    ],
    rows: items.map((item) => ({
      type: 'cells',
      cells: [item.number, item.activity, item.deadlineText, item.responsible.join(',\n')],
    })),
    rowHeightMm: 0,
  };
}
