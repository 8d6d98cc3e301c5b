// План психологического сопровождения of a pair or a group.
import * as v from 'valibot';
import { numericDate } from '../../../shared/texts/dates';
import { approvalMark, fillLine, paragraph, signLine } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import { schoolDetailsSchema } from '../paperData';
import { date, line, personSchema, text } from '../paperFields';
import type { PaperBlock, TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { periodInWords } from '../wording';
import type { WordedTexts } from '../wordingOf';

const { supportPlan: builtIn } = paperTexts;
type Texts = WordedTexts<typeof builtIn>;
const BLANK_ROWS = 8;

const schema = v.object({
  school: schoolDetailsSchema,
  mentor: personSchema,
  mentees: v.pipe(v.array(personSchema), v.readonly()),
  formTitle: line,
  variant: line,
  since: date,
  until: date,
  items: v.pipe(
    v.array(v.object({ activity: text, dueText: line, responsible: line, doneOn: date, note: text })),
    v.readonly(),
  ),
});
type PlanData = v.InferOutput<typeof schema>;

export const supportPlan = definePaperAbout({
  kind: 'support-plan',
  texts: builtIn,
  editable: {
    'subheading.pair': 'Подзаголовок для пары',
    'subheading.group': 'Подзаголовок для группы',
    columns: 'Названия столбцов',
    psychologist: 'Первая подпись',
    curator: 'Вторая подпись',
  },
  schema,
  title: ({ mentor }, texts) => fillText(texts.fileTitle, { who: mentor.short.nom }),
  required: ['school.shortName', 'school.directorPosition', 'school.directorName'],
  compose: (data, texts) => ({
    title: texts.title,
    author: data.school.shortName,
    layout: data.school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...approvalMark(data.school),
          paragraph('documentTitle', texts.heading),
          paragraph('documentSubtitle', texts.subheading[data.mentees.length > 1 ? 'group' : 'pair']),
          ...facts(data, texts),
          paragraph('smallBlank', ''),
          planTable(data.items, texts),
          paragraph('smallLabel', `${texts.psychologist}:`),
          ...signLine('', 'tied'),
          paragraph('smallLabel', `${texts.curator}:`),
          ...signLine(''),
        ],
      },
    ],
  }),
});

function facts(
  { mentor, mentees, formTitle, variant, since, until }: PlanData,
  texts: Texts,
): readonly PaperBlock[] {
  return [
    ...fillLine(texts.facts.mentor, named(mentor)),
    ...fillLine(mentees.length > 1 ? texts.facts.mentees : texts.facts.mentee, mentees.map(named).join('; ')),
    ...fillLine(
      texts.facts.form,
      [formTitle, variant === '' ? '' : `(${variant})`].filter((part) => part !== '').join(' '),
    ),
    ...fillLine(texts.facts.period, since === null && until === null ? '' : periodInWords(since, until)),
  ];
}

function named({ full, details }: PlanData['mentor']): string {
  return [full.nom, details].filter((part) => part !== '').join(', ');
}

function planTable(items: PlanData['items'], texts: Texts): TableBlock {
  const [number = '', activity = '', due = '', responsible = '', mark = ''] = texts.columns;
  const rows = items.map((item) => [
    item.activity,
    item.dueText,
    item.responsible,
    [
      ...(item.doneOn === null ? [] : [fillText(texts.done, { date: numericDate(item.doneOn) })]),
      ...(item.note === '' ? [] : [item.note]),
    ].join('\n'),
  ]);
  const blank = Array.from({ length: BLANK_ROWS }, () => ['', '', '', '']);
  return {
    type: 'table',
    columns: [
      { header: number, weight: 9, align: 'centre' },
      { header: activity, weight: 62, align: 'left' },
      { header: due, weight: 30, align: 'left' },
      { header: responsible, weight: 34, align: 'left' },
      { header: mark, weight: 35, align: 'left' },
    ],
    rows: (items.length === 0 ? blank : rows).map((cells, index) => ({
      type: 'cells',
      cells: [String(index + 1), ...cells],
    })),
    rowHeightMm: items.length === 0 ? 10 : 0,
  };
}
