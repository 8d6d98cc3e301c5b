// Invented data for this group's papers: what a school would really enter.
import { plainDate } from '../../../../shared/model/plainDate';
import { proposedItems } from '../../papers/acts/developmentPlan';
import type { SampleOf } from '../sampleOf';
import { bareRoadmap } from '../samplePapers';
import { people } from '../samplePeople';

const orderOnActs = {
  date: plainDate(2025, 9, 1),
  number: '48-ОД',
  title: 'Об утверждении Положения и Программы наставничества',
};
const council = {
  accepted: 'council',
  councilDate: plainDate(2025, 8, 29),
  councilNumber: '1',
};

const group = {
  mentor: people.mentor,
  mentees: [people.mentee, people.otherMentee],
  mentorService: '22 года, высшая',
  menteeService: '',
  formTitle: 'учитель – учитель',
  variant: 'опытный учитель – молодой специалист',
  since: plainDate(2025, 9, 16),
  until: plainDate(2026, 5, 29),
  status: 'работает',
  approvedBy: { date: plainDate(2025, 9, 15), number: '52-ОД' },
  requests: ['планирование урока', 'работа с родителями'],
};

const plan = {
  goal: 'Помочь молодому педагогу уверенно вести уроки и работать с классом',
  tasks: [
    'освоить поурочное планирование по обновлённой программе',
    'научиться отбирать приёмы для урока в малокомплектном классе',
    'подготовить и провести родительское собрание',
  ],
  results: ['уроки проводятся по плану и с разнообразными приёмами', 'открытый урок проведён и разобран'],
  curator: people.curator,
};

const sessions = [
  {
    topic: 'Наставничество: роли, правила, документы',
    date: plainDate(2025, 9, 17),
    hours: 2,
    form: 'лекция',
    responsible: 'Примерова А.С.',
  },
  {
    topic: 'Как слушать и давать обратную связь',
    date: plainDate(2025, 9, 24),
    hours: 3,
    form: 'практикум',
    responsible: 'Примерова А.С.',
  },
  {
    topic: 'Персонализированная программа: цель, задачи, график встреч',
    date: plainDate(2025, 10, 1),
    hours: 4,
    form: 'мастерская',
    responsible: 'Наставникова М.П.',
  },
  {
    topic: 'Трудные случаи в работе наставника',
    date: plainDate(2025, 10, 8),
    hours: 3,
    form: 'разбор случаев',
    responsible: 'Примерова А.С.',
  },
];

const meeting = { place: 'кабинет 3, очно', mark: '' };
const meetings = [
  { ...meeting, date: plainDate(2025, 9, 18), kind: 'first', topic: 'Знакомство, правила общения' },
  { ...meeting, date: plainDate(2025, 9, 25), kind: 'trial', topic: 'Разбор урока наставника' },
  { ...meeting, date: plainDate(2025, 10, 2), kind: 'planning', topic: 'Цель, задачи, график' },
  { ...meeting, date: plainDate(2025, 10, 16), kind: 'regular', topic: 'Поурочное планирование' },
  {
    ...meeting,
    date: plainDate(2025, 11, 13),
    kind: 'regular',
    topic: 'Работа с родителями',
    place: 'по видеосвязи',
  },
  { ...meeting, date: plainDate(2026, 5, 28), kind: 'final', topic: 'Итоги, анкеты' },
];

export const actSamples: readonly SampleOf[] = [
  {
    kind: 'regulation',
    name: 'sample',
    values: {
      ...council,
      approval: 'order',
      order: orderOnActs,
      withUnion: true,
      unionChair: 'Профсоюзова Вера Ильинична',
      validFrom: plainDate(2025, 9, 1),
      capacity: 3,
    },
  },
  {
    kind: 'regulation',
    name: 'signed-by-director',
    date: plainDate(2021, 9, 20),
    values: { approval: 'person', accepted: 'none', order: null },
  },
  {
    kind: 'programme',
    name: 'sample',
    date: null,
    values: { approval: 'person', accepted: 'none' },
    needs: { roadmap: bareRoadmap },
  },
  {
    kind: 'programme',
    name: 'by-order',
    values: { ...council, approval: 'order', order: orderOnActs },
  },
  {
    kind: 'roadmap',
    name: 'sample',
    date: null,
    values: {},
    needs: { roadmap: bareRoadmap },
  },
  {
    kind: 'order-appendix-roadmap',
    name: 'sample',
    values: {},
    needs: { roadmap: bareRoadmap },
  },
  {
    kind: 'order-appendix-roadmap',
    name: 'second',
    values: { order: { date: plainDate(2025, 9, 1), number: '47-ОД', title: '' }, appendix: 2 },
  },
  { kind: 'roadmap-facts', name: 'sample', values: { curator: people.curator } },
  {
    kind: 'development-plan',
    name: 'sample',
    values: { ...plan, items: proposedItems({ ...group, mentees: [people.mentee] }) },
  },
  {
    kind: 'development-plan',
    name: 'group',
    values: { ...plan, items: proposedItems(group) },
    needs: { pair: group },
  },
  {
    kind: 'training-schedule',
    name: 'sample',
    values: {
      course: 'Школа наставника',
      sessions,
      trainees: [people.mentor, people.curator],
      curator: people.curator,
    },
  },
  {
    kind: 'meeting-schedule',
    name: 'sample',
    values: { meetings, curator: people.curator },
    needs: { pair: group },
  },
];
