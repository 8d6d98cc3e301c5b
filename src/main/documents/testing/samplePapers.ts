// Invented data for the tests of papers; the roadmap's words are those of a real small school's plan.
import { plainDate } from '../../../shared/model/plainDate';
import type { OrderIntroductionForm, PaperSources, RoadmapForPaper, SchoolDetails } from '../paperData';
import { newOrderIntroductionForm } from '../paperData';
import schoolRoadmap from './schoolRoadmap.json';

export const GENERATED_AT = plainDate(2021, 10, 5);

const blankSchool: SchoolDetails = {
  fullName: '',
  shortName: '',
  settlement: '',
  directorPosition: 'Директор',
  directorName: '',
  letterhead: '',
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
};

/** With the opening paragraphs: goal, tasks, results, forms. */
export const fullRoadmap: RoadmapForPaper = schoolRoadmap;

const sampleRoadmap: RoadmapForPaper = {
  ...schoolRoadmap,
  basis: '',
  goal: '',
  tasks: [],
  targetGroups: [],
  expectedResults: [],
  forms: [],
};

export const sampleOrder: OrderIntroductionForm = {
  date: plainDate(2021, 10, 5),
  number: '45-ОД',
  startDate: plainDate(2021, 10, 5),
  formTitles: ['учитель – учитель'],
  curatorAccusative: 'заместителя директора Примерову Анну Сергеевну',
  curatorDative: 'Примеровой А.С.',
  acquaintBy: plainDate(2021, 10, 15),
  siteAddress: 'https://school.example/mentoring',
  controlBy: '',
  acquainted: ['Примерова Анна Сергеевна', 'Учебнова Елена Ивановна', 'Наставникова Мария Петровна'],
};

export const sampleSources: PaperSources = {
  school: sampleSchool,
  roadmap: sampleRoadmap,
  order: sampleOrder,
};

export const emptySources: PaperSources = {
  school: blankSchool,
  roadmap: null,
  order: newOrderIntroductionForm,
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

const LONG_SURNAME = 'Христорождественскобогоявленскопреображенскополовецкоградская';

/** A 120-letter school, a 60-letter surname, forty people to sign, five forms. */
export const longSources: PaperSources = {
  school: {
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
  },
  roadmap: longRoadmap,
  order: {
    ...sampleOrder,
    formTitles: ['учитель – учитель', 'ученик – ученик', 'студент – ученик', 'работодатель – ученик'],
    controlBy: 'заместителя директора по учебно-воспитательной работе Примерову Анну Сергеевну',
    acquainted: Array.from({ length: 40 }, (_, index) =>
      index % 5 === 0 ? `${LONG_SURNAME} Анна Петровна` : `Примерова${'а'.repeat(index % 3)} Анна Сергеевна`,
    ),
  },
};

/** What must come out as harmless text, or not at all. */
const HOSTILE =
  "<w:p>&amp;]]></w:t> {school} =cmd|'/c calc'!A1 {{x}} \u0000\u0008\u000B\uFFFE\uFFFF\uD800 العربية \u202Eслово\u202C 👩‍🏫 \r\nстрока \"а";

export const hostileSources: PaperSources = {
  school: {
    ...blankSchool,
    fullName: HOSTILE,
    shortName: HOSTILE,
    settlement: HOSTILE,
    directorPosition: HOSTILE,
    directorName: HOSTILE,
    letterhead: HOSTILE,
  },
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
  order: {
    ...newOrderIntroductionForm,
    number: HOSTILE,
    formTitles: [HOSTILE],
    curatorAccusative: HOSTILE,
    curatorDative: HOSTILE,
    siteAddress: HOSTILE,
    controlBy: HOSTILE,
    acquainted: [HOSTILE],
  },
};
