// График обучения наставников: themes, dates, hours.
import texts from '../../../../../resources/papers/training-schedule.json';
import type { PaperFields } from '../../../../shared/papers/fields';
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import type { MissingField } from '../../paperData';
import type { TableBlock, TableRow } from '../../paperModel';
import { fillText } from '../../paperTexts';
import type { WordedTexts } from '../../wordingOf';
import { columns } from './columns';
import { approvedInPerson, marks } from './marks';
import { curatorSignature } from './signatures';
import { smallList } from './smallList';

const MOST_HOURS = 200;
const BLANK_ROWS = 10;
const BLANK_ROW_MM = 11;

const fields = {
  course: {
    type: 'line',
    label: 'Программа обучения',
    help: 'Пусто – не указывается',
    placeholder: 'Школа наставника',
  },
  sessions: {
    type: 'rows',
    label: 'Занятия',
    required: true,
    addLabel: 'Добавить занятие',
    columns: {
      topic: { type: 'text', label: 'Тема' },
      date: { type: 'date', label: 'Дата' },
      hours: { type: 'number', label: 'Часы', least: 0, most: MOST_HOURS },
      form: { type: 'line', label: 'Форма', placeholder: 'практикум' },
      responsible: { type: 'line', label: 'Ответственный', placeholder: 'Примерова А.С.' },
    },
  },
  trainees: {
    type: 'people',
    label: 'Кто обучается',
    help: 'Пусто – список не печатается',
    of: 'mentors',
  },
  curator: { type: 'person', label: 'Куратор', help: 'Пусто – место, чтобы вписать', of: 'staff' },
} as const satisfies PaperFields;

type Words = WordedTexts<typeof texts>;
type Sessions = PaperData<typeof fields>['values']['sessions'];

export const trainingSchedule = definePaper({
  kind: 'training-schedule',
  texts,
  editable: {},
  fields,
  needs: [],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName'],
  obstacles: ({ values }, { problems }) => sessionProblems(values.sessions, problems),
  compose: ({ school, date, schoolYear, values }, worded) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...marks(approvedInPerson(school, date)),
          paragraph('documentTitle', worded.heading),
          paragraph(
            'documentSubtitle',
            fillText(worded.subheading, { school: schoolInText(school) }) +
              (schoolYear === '' ? '' : fillText(worded.onSchoolYear, { year: schoolYear })),
          ),
          ...(values.course === ''
            ? []
            : [paragraph('smallBody', fillText(worded.course, { course: values.course }))]),
          ...smallList(
            values.trainees.map(({ full, details }) => [full.nom, details].filter(Boolean).join(', ')),
            worded.trainees,
          ),
          paragraph('smallBlank', ''),
          sessionsTable(values.sessions, worded),
          // Between the table and the signature, and on the page of the latter.
          paragraph('smallLabel', totalWords(values.sessions, worded)),
          curatorSignature(worded.curator, values.curator),
        ],
      },
    ],
  }),
});

function sessionProblems(sessions: Sessions, words: Words['problems']): readonly MissingField[] {
  return sessions.flatMap(({ topic, date, hours }, index) => {
    const before = sessions
      .slice(0, index)
      .reduce<string>(
        (latest, session) => (session.date !== null && session.date > latest ? session.date : latest),
        '',
      );
    return [
      ...(topic === '' ? [words.topic] : []),
      ...(date === null ? [words.date] : []),
      ...(date !== null && date < before ? [words.order] : []),
      ...(hours === null || hours === 0 ? [words.hours] : []),
    ].map((problem) => ({
      field: 'values.sessions',
      label: fillText(problem, { number: String(index + 1) }),
    }));
  });
}

function sessionsTable(sessions: Sessions, words: Pick<Words, 'columns'>): TableBlock {
  const blank = sessions.length === 0;
  const rows = blank
    ? Array.from({ length: BLANK_ROWS }, () => ['', '', '', '', ''])
    : sessions.map(({ topic, date, hours, form, responsible }) => [
        topic,
        date === null ? '' : numericDate(date),
        hours === null ? '' : String(hours),
        form,
        responsible,
      ]);
  return {
    type: 'table',
    columns: columns(words.columns, [9, 52, 24, 16, 27, 42], [0, 2, 3]),
    rows: rows.map((cells, index): TableRow => ({ type: 'cells', cells: [String(index + 1), ...cells] })),
    rowHeightMm: blank ? BLANK_ROW_MM : 0,
  };
}

function totalWords(sessions: Sessions, words: Pick<Words, 'total' | 'blankTotal'>): string {
  if (sessions.length === 0) return words.blankTotal;
  const hours = sessions.reduce((sum, session) => sum + (session.hours ?? 0), 0);
  return fillText(words.total, { hours: counted(hours, 'час', 'часа', 'часов') });
}
