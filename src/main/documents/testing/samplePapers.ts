// Invented data for the tests of papers; the roadmap's words are those of a real small school's plan.
import { plainDate } from '../../../shared/model/plainDate';
import type { BaseRowForPaper, FormForPaper, RoadmapForPaper, SchoolDetails } from '../paperData';
import { HOSTILE, LONG_SURNAME } from './samplePeople';
import schoolRoadmap from './schoolRoadmap.json';

export const GENERATED_AT = plainDate(2021, 10, 5);

export const blankSchool: SchoolDetails = {
  fullName: '',
  shortName: '',
  settlement: '',
  directorPosition: 'Директор',
  directorName: '',
  letterhead: '',
  postalAddress: '',
  inn: '',
  ogrn: '',
  siteAddress: '',
  layoutProfile: 'gost2025',
  orderVerbStyle: 'capitals',
};

export const sampleSchool: SchoolDetails = {
  ...blankSchool,
  fullName:
    'Муниципальное казённое общеобразовательное учреждение "Начальная школа – детский сад с. Образцовое"',
  shortName: 'МКОУ "НШДС с. Образцовое"',
  settlement: 'с. Образцовое',
  directorName: 'Образцова Нина Петровна',
  postalAddress: '000000, Образцовая область, с. Образцовое, ул. Школьная, д. 1',
  inn: '0000000000',
  ogrn: '0000000000000',
  siteAddress: 'https://school.example/mentoring',
};

/** With the opening paragraphs: goal, tasks, results, forms. */
export const fullRoadmap: RoadmapForPaper = schoolRoadmap;

/** Nothing but its table. */
export const bareRoadmap: RoadmapForPaper = {
  ...schoolRoadmap,
  basis: '',
  goal: '',
  tasks: [],
  targetGroups: [],
  expectedResults: [],
  forms: [],
};

/** What the school has entered that papers of several kinds are made from. */
interface SampleFacts {
  readonly roadmap: RoadmapForPaper;
  readonly forms: readonly FormForPaper[];
  readonly mentors: readonly BaseRowForPaper[];
  readonly mentees: readonly BaseRowForPaper[];
}

const sampleForm: FormForPaper = {
  title: 'учитель – учитель',
  targetCategory: 'молодые специалисты и педагоги, новые в коллективе',
  goal: 'Помочь молодому педагогу закрепиться в профессии и в коллективе',
  tasks: ['познакомить с порядком работы школы', 'помочь освоить ведение занятий'],
  expectedResults: ['молодой педагог уверенно ведёт занятия', 'в коллективе спокойнее'],
  variants: ['опытный учитель – молодой специалист', 'педагог-новатор – консервативный педагог'],
  mentorPortrait: 'Опытный педагог, умеет слушать и объяснять.',
  menteePortrait: 'Молодой специалист со стажем до трёх лет.',
  programmes: [
    {
      title: 'Первый год в школе',
      content: 'Взаимное посещение уроков, разбор календарного плана, подготовка к родительскому собранию.',
      duration: 'сентябрь – май',
      results: 'Индивидуальный план выполнен, открытый урок проведён.',
    },
  ],
};

const sampleMentorRow: BaseRowForPaper = {
  number: '1',
  fullName: 'Наставникова Мария Петровна',
  birthDate: '14.03.1975',
  contact: '8 900 000-00-01, mentor@school.example',
  place: 'МКОУ "НШДС с. Образцовое"',
  position: 'учитель начальных классов',
  service: '24 года',
  qualification: 'высшая',
  skills: 'методика чтения, работа с родителями',
  targetGroup: '',
  enteredOn: '05.10.2021',
  form: 'учитель – учитель',
  pair: 'Учебнова Е.И.',
  closedOn: '31.05.2022',
  outcome: 'план выполнен',
  caseLink: 'https://school.example/case',
  feedback: 'Работа с наставником помогла.',
  consent: 'да',
};

const sampleMenteeRow: BaseRowForPaper = {
  ...sampleMentorRow,
  fullName: 'Учебнова Елена Ивановна',
  birthDate: '02.07.1999',
  service: '1 год',
  qualification: '',
  skills: 'ведение документации',
  targetGroup: 'молодой специалист',
  pair: 'Наставникова М.П.',
  consent: 'нет',
};

export const sampleFacts: SampleFacts = {
  roadmap: fullRoadmap,
  forms: [sampleForm],
  mentors: [sampleMentorRow],
  mentees: [sampleMenteeRow],
};

/** Forty rows in four stages, every cell as long as schools write them. */
const longRoadmap: RoadmapForPaper = {
  ...fullRoadmap,
  items: Array.from({ length: 40 }, (_, index) => {
    const item = schoolRoadmap.items[index % schoolRoadmap.items.length];
    if (!item) throw new Error('the sample roadmap has rows');
    return {
      ...item,
      number: String(index + 1),
      stage: `Этап ${Math.floor(index / 10) + 1}. Подготовка условий`,
    };
  }),
};

/** A 120-letter name, a 60-letter surname. */
export const longSchool: SchoolDetails = {
  ...sampleSchool,
  fullName:
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа с углублённым изучением предметов имени героев»',
  shortName: 'МБОУ «Средняя школа с углублённым изучением предметов имени героев»',
  settlement: 'с. Новое Верхнеобразцовое-на-Большой-Дальней-Реке',
  directorPosition: 'Исполняющий обязанности директора муниципального учреждения',
  directorName: `${LONG_SURNAME} Александра Константиновна`,
  letterhead: 'Администрация Образцового муниципального района\nУправление образования',
  layoutProfile: 'gost2016',
  orderVerbStyle: 'spaced',
};

export const longFacts: SampleFacts = {
  roadmap: longRoadmap,
  forms: ['ученик – ученик', 'студент – ученик', 'работодатель – ученик'].map((title) => ({
    ...sampleForm,
    title,
    programmes: Array.from({ length: 12 }, (_, index) => ({
      title: `Программа ${index + 1}`,
      content: 'Взаимное посещение уроков, разбор плана, подготовка к собранию. '.repeat(6),
      duration: 'сентябрь – май',
      results: 'План выполнен. '.repeat(5),
    })),
  })),
  mentors: Array.from({ length: 60 }, (_, index) => ({
    ...sampleMentorRow,
    number: String(index + 1),
    fullName: `${LONG_SURNAME} Александра Константиновна`,
    feedback: 'Работа с наставником помогла. '.repeat(4),
  })),
  mentees: Array.from({ length: 60 }, (_, index) => ({ ...sampleMenteeRow, number: String(index + 1) })),
};

export const hostileSchool: SchoolDetails = {
  ...blankSchool,
  fullName: HOSTILE,
  shortName: HOSTILE,
  settlement: HOSTILE,
  directorPosition: HOSTILE,
  directorName: HOSTILE,
  letterhead: HOSTILE,
  postalAddress: HOSTILE,
  inn: HOSTILE,
  ogrn: HOSTILE,
  siteAddress: HOSTILE,
};

export const hostileFacts: SampleFacts = {
  roadmap: {
    title: HOSTILE,
    periodText: HOSTILE,
    basis: HOSTILE,
    goal: HOSTILE,
    tasks: [HOSTILE, ''],
    targetGroups: [HOSTILE],
    expectedResults: [HOSTILE],
    forms: [{ title: HOSTILE, goal: HOSTILE, tasks: [HOSTILE], expectedResults: [HOSTILE] }],
    items: [
      {
        number: HOSTILE,
        stage: HOSTILE,
        activity: HOSTILE,
        deadlineText: HOSTILE,
        outcome: HOSTILE,
        responsible: [HOSTILE, HOSTILE],
      },
    ],
  },
  forms: [
    {
      title: HOSTILE,
      targetCategory: HOSTILE,
      goal: HOSTILE,
      tasks: [HOSTILE],
      expectedResults: [HOSTILE],
      variants: [HOSTILE, HOSTILE],
      mentorPortrait: HOSTILE,
      menteePortrait: HOSTILE,
      programmes: [{ title: HOSTILE, content: HOSTILE, duration: HOSTILE, results: HOSTILE }],
    },
  ],
  mentors: [hostileRow()],
  mentees: [hostileRow()],
};

function hostileRow(): BaseRowForPaper {
  const names = Object.keys(sampleMentorRow) as (keyof BaseRowForPaper)[];
  return { ...sampleMentorRow, ...Object.fromEntries(names.map((name) => [name, HOSTILE])) };
}
