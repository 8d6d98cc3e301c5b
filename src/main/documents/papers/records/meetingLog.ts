// Журнал встреч of a pair or a group.
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import textsOf from '../../../../../resources/papers/meeting-log.json';
import { paragraph } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { formTable, isGroup, joined, page, pairFacts, recordDocument, signedBy, total } from './recordParts';

const MINUTES_IN_HOUR = 60;
const KINDS = [
  { value: 'first', label: 'первая' },
  { value: 'trial', label: 'пробная' },
  { value: 'planning', label: 'планирование' },
  { value: 'regular', label: 'рабочая' },
  { value: 'final', label: 'итоговая' },
] as const;

export const meetingLog = definePaper({
  kind: 'meeting-log',
  texts: textsOf,
  editable: { columns: 'Названия столбцов' },
  fields: {
    meetings: {
      type: 'rows',
      label: 'Встречи',
      help: 'Пусто – строки для заполнения от руки',
      addLabel: 'Добавить встречу',
      columns: {
        date: { type: 'date', label: 'Дата' },
        kind: { type: 'choice', label: 'Вид', options: KINDS, initial: 'regular' },
        minutes: { type: 'number', label: 'Минут', least: 1, most: 600 },
        topic: { type: 'text', label: 'Тема и содержание' },
        result: { type: 'text', label: 'Результат' },
        next: { type: 'text', label: 'Следующий шаг' },
      },
    },
    curator: { type: 'person', of: 'staff', label: 'Куратор' },
  },
  needs: ['pair'],
  required: [],
  title: ({ pair }, texts) =>
    pair === null ? texts.title : fillText(texts.fileTitle, { who: pair.mentor.short.nom }),
  compose: (data, texts) => {
    const { pair, values } = data;
    return recordDocument(data, texts.title, 'short', [
      page(
        'landscape',
        [
          paragraph('smallTitle', texts.heading),
          paragraph('smallSubtitle', texts.subheading[isGroup(pair) ? 'group' : 'pair']),
        ],
        pairFacts(pair, texts.facts),
        [
          paragraph('smallBlank', ''),
          formTable({
            headers: texts.columns,
            weights: [8, 22, 27, 15, 60, 53, 53, 21],
            centred: [0, 3],
            rows: values.meetings.map(({ date, kind, minutes, topic, result, next }) => [
              date === null ? '' : numericDate(date),
              KINDS.find(({ value }) => value === kind)?.label ?? '',
              minutes === null ? '' : String(minutes),
              topic,
              result,
              next,
            ]),
            numbered: true,
            blankRows: 18,
            penHeightMm: 13,
            filledHeightMm: 9,
            dense: true,
          }),
          total(totalWords(values.meetings, texts)),
        ],
        signedBy(texts.keeper, values.curator),
      ),
    ]);
  },
});

function totalWords(
  meetings: readonly { readonly minutes: number | null }[],
  texts: { readonly total: string; readonly totalBlank: string },
): string {
  if (meetings.length === 0) return texts.totalBlank;
  return fillText(texts.total, {
    meetings: counted(meetings.length, 'встреча', 'встречи', 'встреч'),
    duration: durationWords(meetings.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)),
  });
}

/** «3 часа 20 минут», «1 час», «45 минут». */
export function durationWords(totalMinutes: number): string {
  const hours = Math.floor(totalMinutes / MINUTES_IN_HOUR);
  const minutes = totalMinutes % MINUTES_IN_HOUR;
  return joined(
    [
      hours === 0 ? '' : counted(hours, 'час', 'часа', 'часов'),
      minutes === 0 && hours > 0 ? '' : counted(minutes, 'минута', 'минуты', 'минут'),
    ],
    ' ',
  );
}
