// Лист собеседования with a candidate mentor: filled after it, or blank to take along.
import * as v from 'valibot';
import { interviewDecisions } from '../../../shared/contract/interviews';
import { fillLine, paragraph, paragraphs, signLine } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import { schoolDetailsSchema } from '../paperData';
import { date, line, personSchema, text } from '../paperFields';
import type { PaperBlock, TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { dateInWords } from '../wording';
import type { WordedTexts } from '../wordingOf';

const { interviewSheet: builtIn } = paperTexts;
type Texts = WordedTexts<typeof builtIn>;

const schema = v.object({
  school: schoolDetailsSchema,
  person: personSchema,
  /** «12 лет, высшая»; may be empty. */
  service: line,
  heldOn: date,
  time: line,
  place: line,
  interviewer: v.nullable(personSchema),
  maxScore: v.number(),
  /** score null: a blank to fill by hand. */
  scores: v.pipe(v.array(v.object({ criterion: line, score: v.nullable(v.number()) })), v.readonly()),
  decision: v.nullable(v.picklist(interviewDecisions)),
  comment: text,
});
type InterviewData = v.InferOutput<typeof schema>;

export const interviewSheet = definePaperAbout({
  kind: 'interview-sheet',
  texts: builtIn,
  editable: {
    subheading: 'Подзаголовок',
    'decisions.recommended': 'Решение: рекомендовать',
    'decisions.withReservations': 'Решение: рекомендовать с оговорками',
    'decisions.notRecommended': 'Решение: не рекомендовать',
    interviewerSigns: 'Подпись проводившего',
    candidateSigns: 'Подпись кандидата',
  },
  schema,
  title: ({ person }, texts) => fillText(texts.fileTitle, { who: person.short.nom }),
  required: [],
  compose: (data, texts) => ({
    title: texts.title,
    author: data.school.shortName,
    layout: data.school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          paragraph('smallTitle', texts.heading),
          paragraph('smallSubtitle', texts.subheading),
          ...facts(data, texts),
          paragraph('smallBlank', ''),
          scoreTable(data, texts),
          paragraph('smallLabel', totalWords(data, texts)),
          paragraph('smallLabel', `${texts.decision}:`),
          ...interviewDecisions.map((decision) =>
            paragraph(
              'smallBlank',
              `${decision === data.decision ? '☑' : '☐'}\u00A0${texts.decisions[decision]}`,
            ),
          ),
          ...comment(data.comment, texts),
          paragraph('smallLabel', `${texts.interviewerSigns}:`),
          ...signLine(data.interviewer?.short.nom ?? '', 'tied'),
          paragraph('smallLabel', `${texts.candidateSigns}:`),
          ...signLine(data.person.short.nom),
        ],
      },
    ],
  }),
});

function facts(
  { person, service, heldOn, time, place, interviewer }: InterviewData,
  texts: Texts,
): readonly PaperBlock[] {
  const when = [heldOn === null ? '' : dateInWords(heldOn), time].filter((part) => part !== '').join(', ');
  return [
    ...fillLine(texts.facts.candidate, person.full.nom),
    ...fillLine(texts.facts.position, person.details),
    ...fillLine(texts.facts.service, service),
    ...fillLine(texts.facts.held, when),
    ...fillLine(texts.facts.place, place),
    ...fillLine(
      texts.facts.interviewer,
      [interviewer?.full.nom ?? '', interviewer?.details ?? ''].filter((part) => part !== '').join(', '),
    ),
  ];
}

function scoreTable({ scores, maxScore }: InterviewData, texts: Texts): TableBlock {
  const [number = '', criterion = '', score = ''] = texts.columns;
  return {
    type: 'table',
    columns: [
      { header: number, weight: 10, align: 'centre' },
      { header: criterion, weight: 125, align: 'left' },
      { header: fillText(score, { max: String(maxScore) }), weight: 35, align: 'centre' },
    ],
    rows: scores.map((row, index) => ({
      type: 'cells',
      cells: [String(index + 1), row.criterion, row.score === null ? '' : String(row.score)],
    })),
    rowHeightMm: 7,
  };
}

function totalWords({ scores, maxScore }: InterviewData, texts: Texts): string {
  const of = String(maxScore * scores.length);
  const given = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  if (given.length < scores.length) return fillText(texts.totalBlank, { of });
  return fillText(texts.total, { of, sum: String(given.reduce((sum, score) => sum + score, 0)) });
}

function comment(words: string, texts: Texts): readonly PaperBlock[] {
  if (words === '') return [...fillLine(texts.comment, ''), ...fillLine('', '')];
  return [paragraph('smallLabel', texts.comment), ...paragraphs('smallBody', words)];
}
