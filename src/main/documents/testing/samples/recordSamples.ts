// Invented data for this group's papers: what a school would really enter.
import { plainDate } from '../../../../shared/model/plainDate';
import type { SampleOf } from '../sampleOf';
import { people } from '../samplePeople';

const order = {
  date: plainDate(2025, 9, 15),
  number: '52-ОД',
  title: 'Приказ «Об утверждении наставнических пар и групп»',
};
const pupilSubject = {
  person: people.pupil,
  category: 'pupil',
  className: '4 А',
  workplace: '',
  service: '',
  qualification: '',
  subjects: [],
  competences: ['чтение вслух', 'шахматы'],
  requests: ['математика', 'выступать перед классом'],
  formTitle: 'ученик – ученик',
  variant: 'равный – равному',
};
const menteeSubject = {
  ...pupilSubject,
  person: people.otherMentee,
  category: 'staff',
  className: '',
  workplace: 'МКОУ "НШДС с. Образцовое"',
  service: '1 год',
  subjects: ['физическая культура'],
  competences: [],
  requests: ['планирование урока', 'дисциплина на уроке', 'разговор с родителями'],
  formTitle: 'учитель – учитель',
};
const question = {
  number: null,
  heard:
    'Примерову А.С., заместителя директора, о внедрении целевой модели наставничества, её целях и порядке участия педагогов.',
  spoke: 'Наставникова М.П.: предложила начать с формы "учитель - учитель" и определить пары до 15 сентября.',
  decided:
    'Принять информацию к сведению.\nРекомендовать директору утвердить Положение о наставничестве и Дорожную карту.',
  votesFor: 12,
  votesAgainst: 0,
  votesAbstained: 0,
};
const council = {
  form: 'extract',
  presentCount: 12,
  chair: people.curator,
  secretary: people.mentee,
  agenda: ['О внедрении целевой модели наставничества', 'Об утверждении плана работы на сентябрь'],
  questions: [{ ...question, spoke: '' }],
};
const indicators = [
  {
    title: 'Молодые учителя - наставляемые',
    formula: 'наставляемые учителя / все учителя со стажем до трёх лет',
    part: 2,
    whole: 3,
    target: 70,
  },
  {
    title: 'Удовлетворённость наставляемых',
    formula: 'довольные / все опрошенные наставляемые',
    part: 5,
    whole: 6,
    target: 85,
  },
  {
    title: 'Предприятия, давшие наставников',
    formula: 'предприятия с наставниками / все предприятия-партнёры',
    part: 0,
    whole: 0,
    target: null,
  },
];
const swot = {
  strengths: ['опытные наставники', 'доверие в коллективе'],
  weaknesses: ['мало времени для встреч'],
  opportunities: ['районное методическое объединение', 'курсы института развития образования'],
  threats: ['переезд молодых педагогов в город', 'рост нагрузки'],
};
const criteria = Object.fromEntries(
  [2, 2, 1, 2, 2, 2, 1, 2, 1].map((score, index) => [`criterion${index + 1}`, score]),
);
const session = {
  date: plainDate(2025, 9, 20),
  topic: 'Роль наставника. Как провести первую встречу',
  hours: 2,
  form: 'семинар',
  leader: 'Примерова А.С.',
  present: 'все',
};

export const recordSamples: readonly SampleOf[] = [
  { kind: 'base-mentors', name: 'sample', values: {} },
  { kind: 'base-mentees', name: 'sample', values: {} },
  {
    kind: 'acquaintance-sheet',
    name: 'sample',
    values: {
      paper: order,
      people: [people.curator, people.mentor, people.mentee, people.otherMentee],
      keeper: people.curator,
    },
  },
  {
    kind: 'acquaintance-sheet',
    name: 'typed',
    values: { what: 'Правила внутреннего распорядка от 01.09.2025 № 3', people: [people.mentor] },
  },
  { kind: 'council-extract', name: 'sample', number: '3', date: plainDate(2025, 8, 29), values: council },
  {
    kind: 'council-extract',
    name: 'minutes',
    number: '3',
    date: plainDate(2025, 8, 29),
    values: {
      ...council,
      form: 'minutes',
      presentCount: null,
      present: [people.curator, people.mentor, people.mentee, people.otherMentee],
      absent: 'Шевчук (отпуск)',
      questions: [
        question,
        {
          ...question,
          heard: 'Учебнову Е.И. о плане работы на сентябрь.',
          spoke: '',
          decided: 'Утвердить план работы на сентябрь.',
          votesFor: 10,
          votesAbstained: 2,
        },
      ],
    },
  },
  {
    kind: 'mentor-application',
    name: 'sample',
    values: {
      about: 'Двадцать два года в школе, высшая категория, победитель районного конкурса "Учитель года".',
      time: 'вторник и четверг после пятого урока',
    },
  },
  {
    kind: 'mentor-application',
    name: 'pupil',
    values: { about: 'Помогаю первоклассникам в группе продлённого дня.' },
    needs: { subject: pupilSubject },
  },
  {
    kind: 'mentor-questionnaire',
    name: 'sample',
    values: {
      experience: 'Да, две студентки-практикантки; обе остались работать в районе.',
      motivation: 'Хочу, чтобы молодые учителя не уезжали из села.',
      mentee: 'novice',
      meeting: 'inPerson',
      time: 'вторник, четверг, 14.00-15.00',
      support: 'Разобраться с индивидуальным планом.',
    },
  },
  {
    kind: 'mentee-questionnaire',
    name: 'sample',
    values: {
      difficulties: 'Удержать внимание класса на последнем уроке.',
      expectations: 'Проведу открытый урок и не буду бояться.',
      mentor: 'teacher',
      meeting: 'mixed',
      time: 'среда после уроков',
      wishes: 'С Наставниковой М.П.',
    },
    needs: { subject: menteeSubject },
  },
  { kind: 'pair-register', name: 'sample', values: { keeper: people.curator } },
  {
    kind: 'meeting-log',
    name: 'sample',
    values: {
      curator: people.curator,
      meetings: [
        {
          date: plainDate(2025, 9, 18),
          kind: 'first',
          minutes: 45,
          topic: 'Знакомство, ожидания от работы',
          result: 'Договорились о дне встреч',
          next: 'Посетить урок чтения',
        },
        {
          date: plainDate(2025, 9, 25),
          kind: 'trial',
          minutes: 60,
          topic: 'Разбор урока чтения',
          result: 'Выделены две трудности: темп и вопросы',
          next: 'Составить план встреч',
        },
        {
          date: plainDate(2025, 10, 2),
          kind: 'planning',
          minutes: 40,
          topic: 'Индивидуальный план',
          result: 'План согласован',
          next: 'Конспект урока математики',
        },
      ],
    },
  },
  {
    kind: 'training-log',
    name: 'sample',
    values: {
      course: 'Школа наставника, 6 часов',
      curator: people.curator,
      people: [people.mentor, people.curator, people.otherMentee],
      sessions: [
        session,
        {
          ...session,
          date: plainDate(2025, 9, 27),
          topic: 'Индивидуальный план и обратная связь',
          form: 'практикум',
        },
        {
          ...session,
          date: plainDate(2025, 10, 4),
          topic: 'Трудные разговоры',
          form: 'тренинг',
          leader: 'педагог-психолог',
          present: 'все, кроме Примерова П.А.',
        },
      ],
    },
  },
  {
    kind: 'mentor-report',
    name: 'sample',
    values: {
      since: plainDate(2025, 9, 15),
      until: plainDate(2026, 5, 29),
      meetings: 24,
      plan: 'full',
      done: 'Двенадцать взаимных посещений уроков, разбор календарного плана, подготовка родительского собрания.',
      results: 'Елена Ивановна уверенно ведёт урок, провела открытое занятие и собрание.',
      difficulties: 'Мало общего свободного времени в расписании.',
      proposals: 'Выделить в расписании общий час для пары.',
      curator: people.curator,
    },
  },
  {
    kind: 'analytic-note',
    name: 'sample',
    date: plainDate(2026, 1, 30),
    values: {
      since: plainDate(2026, 1, 12),
      until: plainDate(2026, 1, 23),
      answered: 6,
      indicators,
      ...swot,
      ...criteria,
      conclusions: [
        'Программа выполняется по плану: все пары встречаются не реже двух раз в месяц',
        'Участники довольны совместной работой',
      ],
      recommendations: [
        'Выделить в расписании общее время для встреч',
        'Провести для наставников практикум по обратной связи',
      ],
      curator: people.curator,
    },
  },
  {
    kind: 'summary-report',
    name: 'sample',
    date: plainDate(2026, 5, 29),
    values: {
      curator: people.curator,
      contact: '8 900 000-00-03, school@school.example',
      meetings: 48,
      trained: 3,
      events: [
        { date: plainDate(2025, 9, 10), title: 'Групповая встреча наставников и наставляемых', people: 8 },
        { date: plainDate(2026, 3, 2), title: 'День наставника', people: 21 },
      ],
      awards: ['Наставникова М.П. - грамота школы', 'Примерова А.С. - благодарность'],
      publications: ['"Год вместе": https://school.example/mentoring/year'],
      indicators,
      problems: ['Наставникам и наставляемым трудно найти общее время'],
      tasks: ['Включить в программу форму "ученик - ученик"', 'Обучить двух новых наставников'],
    },
  },
  { kind: 'order-journal', name: 'sample', values: { year: 2021, keeper: people.mentee } },
  {
    kind: 'order-journal',
    name: 'full year',
    values: { year: 2025 },
    needs: {
      journal: Array.from({ length: 120 }, (_, index) => ({
        number: `${index + 1}-ОД`,
        date: plainDate(2025, 1 + Math.floor(index / 10), 1 + (index % 10)),
        title: 'Об организации наставничества педагогических работников во втором полугодии',
        series: 'core',
        note: index % 9 === 0 ? 'отменён приказом от 1 декабря 2025 г. № 130-ОД' : '',
      })),
    },
  },
];
