// Отчёт наставника: one page, and voluntary: teachers may not be asked for papers beyond the closed list.
import textsOf from '../../../../../resources/papers/mentor-report.json';
import { paragraph } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { periodInWords } from '../../wording';
import { answered, fact, isGroup, page, pairFacts, recordDocument, signedBy } from './recordParts';

const ANSWER_LINES = 4;

export const mentorReport = definePaper({
  kind: 'mentor-report',
  texts: textsOf,
  editable: {
    'parts.done': 'Раздел «Что сделано»',
    'parts.results': 'Раздел о достижениях группы',
    'parts.resultsOfOne': 'Раздел о достижениях',
    'parts.difficulties': 'Раздел о трудностях',
    'parts.proposals': 'Раздел «Предложения»',
  },
  fields: {
    since: { type: 'date', label: 'Отчётный период, с' },
    until: { type: 'date', label: 'по' },
    meetings: { type: 'number', label: 'Проведено встреч', least: 0, most: 1_000 },
    plan: {
      type: 'choice',
      label: 'Индивидуальный план',
      options: [
        { value: 'open', label: 'не указано' },
        { value: 'full', label: 'выполнен полностью' },
        { value: 'partly', label: 'выполнен частично' },
        { value: 'not', label: 'не выполнен' },
      ],
      initial: 'open',
    },
    done: { type: 'text', label: 'Что сделано' },
    results: { type: 'text', label: 'Чего достигли' },
    difficulties: { type: 'text', label: 'Трудности' },
    proposals: { type: 'text', label: 'Предложения' },
    curator: { type: 'person', of: 'staff', label: 'Куратор, принявший отчёт' },
  },
  needs: ['pair'],
  required: [],
  title: ({ pair }, texts) =>
    pair === null ? texts.title : fillText(texts.fileTitle, { who: pair.mentor.short.nom }),
  compose: (data, texts) => {
    const { pair, values } = data;
    const { parts } = texts;
    const group = isGroup(pair);
    const period =
      values.since === null && values.until === null ? '' : periodInWords(values.since, values.until);
    return recordDocument(data, texts.title, 'short', [
      page(
        'portrait',
        [
          paragraph('smallTitle', texts.heading),
          paragraph(
            'smallSubtitle',
            fillText(texts.subheading, { whom: group ? texts.withSeveral : texts.withOne }),
          ),
        ],
        pairFacts(pair, texts.facts),
        fact(texts.reported, period, 'values.since'),
        fact(texts.meetings, values.meetings === null ? '' : String(values.meetings), 'values.meetings'),
        fact(texts.plan, values.plan === 'open' ? '' : texts.plans[values.plan], 'values.plan'),
        answered(parts.done, values.done, ANSWER_LINES),
        answered(group ? parts.results : parts.resultsOfOne, values.results, ANSWER_LINES),
        answered(parts.difficulties, values.difficulties, ANSWER_LINES),
        answered(parts.proposals, values.proposals, ANSWER_LINES),
        signedBy(texts.mentorSigns, pair?.mentor ?? null, 'tied'),
        signedBy(texts.curatorSigns, values.curator),
      ),
    ]);
  },
});
