// Журнал обучения of mentors: what was taught, and a grid to mark who was there.
import type { PlainDate } from '../../../../shared/model/plainDate';
import { datePartsOf } from '../../../../shared/model/plainDate';
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import textsOf from '../../../../../resources/papers/training-log.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { PaperPerson } from '../../paperFields';
import type { PaperBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import type { WordedTexts } from '../../wordingOf';
import { textOrBlank } from '../../wording';
import { fact, formTable, page, recordDocument, signedBy, total } from './recordParts';

/** So many columns for marks fit on a landscape sheet. */
const SESSIONS_A_GRID = 16;
const BLANK_SESSIONS = 10;
/** Shares of the grid's width: few sessions leave the rest to the names. */
const NAME_WIDTH = 65;
const MARKS_WIDTH = 165;
const WIDEST_MARK = 24;

interface Session {
  readonly date: PlainDate | null;
  readonly hours: number | null;
}
type Texts = WordedTexts<typeof textsOf>;

export const trainingLog = definePaper({
  kind: 'training-log',
  texts: textsOf,
  editable: { legend: 'Как отмечать посещаемость', sessionColumns: 'Столбцы занятий' },
  fields: {
    course: { type: 'line', label: 'Программа обучения', placeholder: 'Школа наставника' },
    sessions: {
      type: 'rows',
      label: 'Занятия',
      help: 'Пусто – строки для заполнения от руки',
      addLabel: 'Добавить занятие',
      columns: {
        date: { type: 'date', label: 'Дата' },
        topic: { type: 'text', label: 'Тема' },
        hours: { type: 'number', label: 'Часов', least: 1, most: 24 },
        form: { type: 'line', label: 'Форма', placeholder: 'практикум' },
        leader: { type: 'line', label: 'Кто проводит' },
        present: { type: 'text', label: 'Присутствовали', help: 'Например: все; все, кроме Примерова П.А.' },
      },
    },
    people: { type: 'people', of: 'mentors', label: 'Кто учится' },
    curator: { type: 'person', of: 'staff', label: 'Куратор' },
  },
  needs: [],
  required: ['school.shortName'],
  compose: (data, texts) => {
    const { school, schoolYear, values } = data;
    const subheading = fillText(texts.subheading, {
      school: schoolInText(school),
      schoolYear: textOrBlank(schoolYear),
    });
    return recordDocument(data, texts.title, 'short', [
      page(
        'landscape',
        [paragraph('smallTitle', texts.heading), paragraph('smallSubtitle', subheading)],
        fact(texts.course, values.course, 'values.course'),
        [
          paragraph('smallLabel', texts.sessions),
          formTable({
            headers: texts.sessionColumns,
            weights: [9, 24, 68, 16, 30, 42, 46, 24],
            centred: [0, 3],
            rows: values.sessions.map(({ date, topic, hours, form, leader, present }) => [
              date === null ? '' : numericDate(date),
              topic,
              hours === null ? '' : String(hours),
              form,
              leader,
              present,
            ]),
            numbered: true,
            blankRows: BLANK_SESSIONS,
            penHeightMm: 11,
            filledHeightMm: 9,
            dense: true,
          }),
        ],
      ),
      page(
        'landscape',
        grids(values.sessions, values.people, texts),
        [paragraph('note', texts.legend), total(totalWords(values.sessions, texts))],
        signedBy(texts.keeper, values.curator),
      ),
    ]);
  },
});

/** People by sessions; a wide journal goes on in the next table. */
function grids(
  sessions: readonly Session[],
  people: readonly PaperPerson[],
  texts: Texts,
): readonly PaperBlock[] {
  const columns = sessions.length === 0 ? Array<Session | null>(SESSIONS_A_GRID).fill(null) : sessions;
  const starts = Array.from(
    { length: Math.ceil(columns.length / SESSIONS_A_GRID) },
    (_, index) => index * SESSIONS_A_GRID,
  );
  return starts.flatMap((start) => {
    const part = columns.slice(start, start + SESSIONS_A_GRID);
    const title =
      starts.length === 1
        ? texts.attendance
        : fillText(texts.attendancePart, { from: String(start + 1), to: String(start + part.length) });
    return [
      paragraph('smallLabel', title),
      formTable({
        headers: [
          texts.number,
          texts.name,
          ...part.map((session, index) => headOf(session, start + index + 1)),
          texts.hours,
        ],
        weights: [9, NAME_WIDTH, ...part.map(() => Math.min(WIDEST_MARK, MARKS_WIDTH / part.length)), 18],
        centred: [0, ...part.map((_, index) => index + 2), part.length + 2],
        rows: people.map(({ full }) => [full.nom]),
        numbered: true,
        blankRows: 12,
        penHeightMm: 8,
        filledHeightMm: 8,
        dense: true,
      }),
    ];
  });
}

/** The number of the session, and under it its day: «3» «05.10». */
function headOf(session: Session | null, number: number): string {
  if (!session?.date) return `${number}\n`;
  const { month, day } = datePartsOf(session.date);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${number}\n${two(day)}.${two(month)}`;
}

function totalWords(sessions: readonly Session[], texts: Texts): string {
  if (sessions.length === 0) return texts.totalBlank;
  const hours = sessions.reduce((sum, session) => sum + (session.hours ?? 0), 0);
  return fillText(texts.total, {
    sessions: counted(sessions.length, 'занятие', 'занятия', 'занятий'),
    hours: counted(hours, 'час', 'часа', 'часов'),
  });
}
