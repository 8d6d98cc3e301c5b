// Invented data for this group's papers: what a school would really enter.
import { plainDate } from '../../../../shared/model/plainDate';
import { emptyPerson } from '../../../../shared/people/emptyPerson';
import { paperPerson } from '../../paperPeople';
import type { SampleOf } from '../sampleOf';
import { bareRoadmap } from '../samplePapers';
import { people } from '../samplePeople';

const { curator, mentor, mentee, otherMentee, pupil, parent, barelyKnown } = people;
const staff = [mentor, mentee, otherMentee];

/** The order of introduction with the curator typed in words, as files of earlier versions have it. */
const introduction: SampleOf = {
  kind: 'order-introduction',
  name: 'sample',
  date: plainDate(2021, 10, 5),
  number: '45-ОД',
  values: {
    startDate: plainDate(2021, 10, 5),
    formTitles: ['учитель – учитель'],
    curatorAccusative: 'заместителя директора Примерову Анну Сергеевну',
    curatorDative: 'Примеровой А.С.',
    acquaintBy: plainDate(2021, 10, 15),
    siteAddress: 'https://school.example/mentoring',
    acquainted: ['Примерова Анна Сергеевна', 'Учебнова Елена Ивановна', 'Наставникова Мария Петровна'],
  },
  needs: { roadmap: bareRoadmap },
};

const award = { person: mentor, kind: 'merit', reason: '', bonus: null };
const pupilAward = { person: pupil, standing: 'pupil', kind: 'merit', reason: '' };

/** More than a point of an order should name. */
const classmates = ['Букварёва', 'Звонкова', 'Переменкин', 'Тетрадкина', 'Указкин', 'Школьников'].map(
  (surname) =>
    paperPerson(
      {
        ...emptyPerson('pupil'),
        surname,
        name: surname.endsWith('а') ? 'Вера' : 'Илья',
        sex: surname.endsWith('а') ? 'female' : 'male',
        className: '3 Б',
      },
      '3 Б класс',
    ),
);

export const orderSamples: readonly SampleOf[] = [
  introduction,
  {
    ...introduction,
    name: 'people',
    values: {
      ...introduction.values,
      formTitles: ['учитель – учитель', 'ученик – ученик'],
      curator,
      control: mentor,
      acquaintedPeople: [curator, ...staff],
    },
  },
  {
    kind: 'order-roadmap',
    name: 'sample',
    values: {
      curator,
      reporting: 'quarter',
      repealed: {
        date: plainDate(2021, 10, 5),
        number: '46-ОД',
        title: 'Об утверждении Дорожной карты внедрения целевой модели наставничества',
      },
      acquaintedPeople: [curator, ...staff],
    },
  },
  {
    kind: 'order-curator',
    name: 'sample',
    values: {
      curator,
      since: plainDate(2025, 9, 1),
      until: plainDate(2026, 5, 31),
      duties: ['вести страницу программы на сайте школы'],
      substitute: mentor,
      former: otherMentee,
      withPay: true,
    },
  },
  {
    kind: 'order-curator',
    name: 'nobody-before',
    values: { curator: barelyKnown },
    needs: { introduction: null },
  },
  {
    kind: 'order-acts',
    name: 'sample',
    date: plainDate(2025, 8, 30),
    values: {
      councilDate: plainDate(2025, 8, 29),
      councilNumber: '1',
      since: plainDate(2025, 9, 1),
      curator,
      acquaintedPeople: [curator, ...staff],
    },
  },
  {
    kind: 'order-acts',
    name: 'inside',
    values: {
      which: 'regulation',
      appendices: 'inside',
      regulationText:
        '1. Положение определяет порядок организации наставничества.\n2. Участие в программе добровольное.',
      curator,
    },
    needs: { introduction: null },
  },
  {
    kind: 'order-forms',
    name: 'sample',
    date: plainDate(2021, 9, 20),
    number: '41-ОД',
    values: {
      councilDate: plainDate(2021, 9, 15),
      councilNumber: '2',
      curator,
    },
  },
  {
    kind: 'order-pairs-change',
    name: 'sample',
    values: {
      approval: {
        date: plainDate(2025, 9, 15),
        number: '52-ОД',
        title: 'Об утверждении наставнических пар и групп',
      },
      changes: [
        {
          pair: 'Наставникова М.П. – Учебнова Е.И.',
          what: 'mentor',
          details: 'наставник – Примерова Анна Сергеевна, заместитель директора',
          reason: 'длительный отпуск наставника',
          since: plainDate(2025, 11, 1),
        },
        {
          pair: 'Примерова А.С. – Примеров П.А.',
          what: 'term',
          details: 'по 30 декабря 2026 г.',
          reason: 'индивидуальный план продлён',
          since: plainDate(2025, 11, 5),
        },
      ],
      plansBy: plainDate(2025, 11, 15),
      curator,
      withPay: true,
      acquaintedPeople: [curator, ...staff],
    },
  },
  {
    kind: 'order-pairs-change',
    name: 'typed',
    values: {
      approvalDate: plainDate(2024, 9, 16),
      approvalNumber: '48-ОД',
      changes: [
        {
          pair: 'Наставникова М.П. – Учебнова Е.И.',
          what: 'other',
          details: 'встречи проводятся дистанционно',
          reason: 'карантин',
          since: plainDate(2025, 11, 1),
        },
      ],
      curator,
    },
  },
  {
    kind: 'order-training',
    name: 'sample',
    values: {
      since: plainDate(2025, 10, 20),
      until: plainDate(2025, 10, 31),
      leader: curator,
      mentors: [mentor, otherMentee],
      lessons: [
        {
          topic: 'Роль наставника и границы его ответственности',
          date: plainDate(2025, 10, 20),
          hours: 2,
          form: 'inPerson',
          leader: 'Примерова А.С.',
        },
        {
          topic: 'Индивидуальный план: от запроса к цели',
          date: plainDate(2025, 10, 24),
          hours: 3,
          form: 'mixed',
          leader: 'Примерова А.С.',
        },
        {
          topic: 'Обратная связь без оценки',
          date: plainDate(2025, 10, 30),
          hours: 1,
          form: 'remote',
          leader: 'приглашённый психолог',
        },
      ],
    },
  },
  {
    kind: 'order-monitoring',
    name: 'sample',
    date: plainDate(2026, 1, 12),
    values: {
      stage: 'first',
      since: plainDate(2026, 1, 15),
      until: plainDate(2026, 1, 25),
      responsible: curator,
      members: [curator, mentor],
      collected: ['предложения наставников'],
      noteBy: plainDate(2026, 1, 31),
    },
  },
  {
    kind: 'order-monitoring',
    name: 'second',
    date: plainDate(2026, 5, 4),
    values: {
      stage: 'second',
      since: plainDate(2026, 5, 6),
      until: plainDate(2026, 5, 20),
      responsible: otherMentee,
      noteBy: plainDate(2026, 5, 29),
      control: curator,
    },
  },
  {
    kind: 'order-closing-event',
    name: 'sample',
    date: plainDate(2026, 5, 12),
    values: {
      eventTitle: 'Учимся друг у друга',
      eventDate: plainDate(2026, 5, 27),
      time: '13:00',
      place: 'актовый зал школы',
      responsible: curator,
      programme: [
        { time: '13:00 – 13:10', what: 'Открытие, слово директора', who: 'Образцова Н.П.' },
        { time: '13:10 – 13:50', what: 'Рассказы наставнических пар', who: 'наставники и наставляемые' },
        { time: '13:50 – 14:10', what: 'Вручение грамот и благодарностей', who: 'Примерова А.С.' },
      ],
      participants: [mentor, mentee, otherMentee, pupil],
      guests: ['Гостев Пётр Алексеевич, председатель родительского комитета'],
      duties: [
        { person: mentee, duty: 'за оформление зала' },
        { person: otherMentee, duty: 'звук и презентацию' },
      ],
      safety: otherMentee,
    },
  },
  {
    kind: 'order-awards-staff',
    name: 'sample',
    date: plainDate(2026, 5, 25),
    number: '12-лс',
    values: {
      awards: [
        { ...award, bonus: 5000 },
        {
          person: curator,
          kind: 'gratitude',
          reason: 'за организацию программы наставничества',
          bonus: null,
        },
        { person: otherMentee, kind: 'gratitude', reason: '', bonus: null },
      ],
      commonReason: 'профессионализм и личный вклад в становление молодых педагогов',
      grounds: [
        'представление заместителя директора Примеровой А.С. от 20 мая 2026 г.',
        'отчёт о реализации программы наставничества',
      ],
    },
  },
  {
    kind: 'order-awards-staff',
    name: 'one',
    date: plainDate(2026, 5, 25),
    number: '13-лс',
    values: {
      awards: [{ ...award, person: { ...barelyKnown, position: mentor.position }, kind: 'letter' }],
      commonReason: 'за высокие результаты',
      grounds: ['отчёт куратора программы наставничества'],
    },
  },
  {
    kind: 'order-awards-pupils',
    name: 'sample',
    date: plainDate(2026, 5, 25),
    values: {
      awards: [
        pupilAward,
        {
          person: parent,
          standing: 'parent',
          kind: 'letter',
          reason: 'за помощь в проведении встреч наставнических пар',
        },
      ],
      commonReason: 'за активное участие в программе наставничества',
      organisations: ['Образцовской сельской библиотеке за предоставление зала для встреч'],
      grounds: ['протокол педагогического совета от 22 мая 2026 г. № 9'],
      responsible: mentor,
    },
  },
  {
    kind: 'order-awards-pupils',
    name: 'list',
    date: plainDate(2026, 5, 25),
    values: {
      awards: classmates.map((person) => ({ ...pupilAward, person })),
      commonReason: 'за активное участие в программе наставничества',
      responsible: mentor,
    },
  },
  {
    kind: 'order-free',
    name: 'sample',
    date: plainDate(2026, 2, 16),
    values: {
      about: 'О проведении недели наставничества',
      preamble: 'В связи с Днём наставника, в целях распространения опыта наставнической работы',
      points: [
        'Провести со 2 по 6 марта 2026 г. неделю наставничества по плану (приложение № 1)',
        'Классным руководителям:',
        '– провести классные часы о наставничестве;',
        '– подготовить рассказы о наставниках для сайта школы.',
        'Примеровой А.С. представить отчёт о проведении недели до 13 марта 2026 г.',
      ].join('\n'),
      appendixTitle: 'План недели наставничества',
      appendixText:
        '2 марта – классные часы.\n4 марта – открытые уроки наставников.\n6 марта – круглый стол.',
      control: curator,
      acquaintedPeople: [curator, ...staff],
    },
  },
];
