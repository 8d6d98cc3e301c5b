// Аналитическая справка of one stage of monitoring.
import type { PlainDate } from '../../../../shared/model/plainDate';
import { counted } from '../../../../shared/texts/counted';
import textsOf from '../../../../../resources/papers/analytic-note.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { PaperBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import type { WordedTexts } from '../../wordingOf';
import { periodInWords } from '../../wording';
import {
  criterionFields,
  curatorCriteria,
  HIGHEST_SCORE,
  scoresOf,
  scoreSum,
  scoreTable,
} from './curatorScore';
import { indicatorsField, indicatorTable } from './indicators';
import { participation, participationTable, participationWords } from './participation';
import { dateAndPlace, fact, joined, officialSignature, page, recordDocument, tiedList } from './recordParts';
import { swotTable } from './swotTable';

type Texts = WordedTexts<typeof textsOf>;

export const analyticNote = definePaper({
  kind: 'analytic-note',
  texts: textsOf,
  editable: {
    'stages.first.about': 'О чём первый этап',
    'stages.second.about': 'О чём второй этап',
    indicatorNote: 'Пояснение к показателям',
    scoreNote: 'Пояснение к оценке куратора',
  },
  fields: {
    stage: {
      type: 'choice',
      label: 'Этап мониторинга',
      options: [
        { value: 'first', label: 'первый: качество программы' },
        { value: 'second', label: 'второй: влияние на участников' },
      ],
      initial: 'first',
    },
    since: { type: 'date', label: 'Мониторинг проведён с' },
    until: { type: 'date', label: 'по' },
    answered: { type: 'number', label: 'Сколько человек ответили на анкеты', least: 0, most: 10_000 },
    indicators: indicatorsField,
    strengths: { type: 'lines', label: 'Сильные стороны' },
    weaknesses: { type: 'lines', label: 'Слабые стороны' },
    opportunities: { type: 'lines', label: 'Возможности' },
    threats: { type: 'lines', label: 'Угрозы' },
    ...criterionFields,
    conclusions: { type: 'lines', label: 'Выводы', required: true },
    recommendations: { type: 'lines', label: 'Рекомендации' },
    curator: { type: 'person', of: 'staff', label: 'Куратор' },
  },
  needs: ['pairs'],
  required: ['school.shortName'],
  title: ({ values }, texts) => fillText(texts.fileTitle, { stage: texts.stages[values.stage].name }),
  compose: (data, texts) => {
    const { school, date, pairs, values } = data;
    return recordDocument(data, texts.title, 'long', [
      page(
        'portrait',
        [
          paragraph('documentTitle', texts.heading),
          paragraph('documentSubtitle', fillText(texts.subheading, { school: schoolInText(school) })),
          dateAndPlace(date, school.settlement),
          paragraph('requisiteLine', ''),
        ],
        fact(texts.stage, fillText(texts.stageWords, texts.stages[values.stage])),
        fact(texts.period, periodOf(values), 'values.since'),
        fact(
          texts.answered,
          values.answered === null ? '' : counted(values.answered, 'человек', 'человека', 'человек'),
          'values.answered',
        ),
        [
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
          paragraph('label', texts.indicators),
          indicatorTable(values.indicators, texts.indicatorColumns),
          paragraph('note', texts.indicatorNote),
          paragraph('label', texts.swot),
          swotTable(values, texts.swotTable),
        ],
        score(scoresOf(values), texts),
        [
          paragraph('label', texts.conclusions),
          ...tiedList(values.conclusions),
          paragraph('label', texts.recommendations),
          ...tiedList(values.recommendations),
          officialSignature(
            'signature',
            joined([texts.curator, values.curator?.details ?? ''], ',\n'),
            values.curator,
          ),
        ],
      ),
    ]);
  },
});

function periodOf({
  since,
  until,
}: {
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
}): string {
  return since === null && until === null ? '' : periodInWords(since, until);
}

function score(scores: readonly (number | null)[], texts: Texts): readonly PaperBlock[] {
  const of = String(curatorCriteria.length * HIGHEST_SCORE);
  const found = scoreSum(scores);
  return [
    paragraph('label', texts.score),
    scoreTable(scores, texts.scoreColumns),
    paragraph('note', texts.scoreNote),
    paragraph(
      'body',
      found === null
        ? fillText(texts.scoreTotalBlank, { of })
        : fillText(texts.scoreTotal, { of, sum: String(found.sum), level: texts.levels[found.level] }),
    ),
  ];
}
