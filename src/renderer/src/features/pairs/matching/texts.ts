// Words of the board where pairs are put together.
import { counted } from '../../../../../shared/texts/counted';

const mentees = (count: number) => counted(count, 'наставляемый', 'наставляемых', 'наставляемых');

export const matchingTexts = {
  propose: 'Предложить пары',
  proposeAgain: 'Предложить заново',
  accept: (count: number) => `Принять: ${counted(count, 'пара', 'пары', 'пар')}…`,
  undo: 'Вернуть ход',
  find: 'Найти на доске',

  board: 'Наставники и их наставляемые',
  unmatched: (count: number) => `Без пары: ${count}`,
  everybodyMatched: 'У всех, кто участвует, есть наставник.',
  excluded: (count: number) => `Не участвуют: ${count}`,
  cure: { people: 'В участники', consents: 'В согласия', interviews: 'В собеседования' },
  roles: { mentor: 'наставник', mentee: 'наставляемый' },
  places: (load: number, capacity: number) => `${load} из ${capacity}`,
  running: (count: number) => `ещё ${mentees(count)} в действующих парах`,
  pairIsFixed: 'пара закреплена',
  full: (load: number, capacity: number) => `мест нет: ${load} из ${capacity}`,
  here: 'сейчас здесь',
  free: (load: number, capacity: number) => `место есть, станет ${load} из ${capacity}`,
  rank: (rank: number) => `${rank}-й`,
  chip: (name: string, menteeRank: number | null, mentorRank: number | null) =>
    `${name}: ${menteeRank === null ? 'наставник не назван' : `${menteeRank}-й выбор наставляемого`}, ${
      mentorRank === null ? 'наставник не называл' : `${mentorRank}-й — наставника`
    }`,
  fixedMark: 'закреплена',
  faultyMark: 'пара больше невозможна',
  keys: 'Enter — взять, стрелки или фамилия — куда, Enter — положить, Esc — отменить. Delete — снять, Ctrl+Z — вернуть ход.',
  legend: '1 · 2: первый выбор наставляемого, второй — наставника',

  carried: (name: string) => `${name}: взято. Стрелки выбирают наставника, Enter кладёт, Esc возвращает.`,
  over: (target: string, words: string) => `${target}: ${words}`,
  nowhere: 'Без пары',
  dropped: (name: string, target: string, measures: string) => `${name} → ${target}. ${measures}`,
  putBack: (name: string) => `${name}: осталось как было.`,
  undone: 'Последний ход возвращён.',

  measures: {
    label: 'Показатели подбора',
    labels: {
      matched: 'с парой',
      firstChoice: 'первый выбор',
      topThree: 'в первой тройке',
      worstRank: 'худший выбор',
      loads: 'нагрузка',
      blockingPairs: 'предпочли бы друг друга',
    },
    of: (some: number, all: number) => `${some} из ${all}`,
  },
  faults: (count: number) =>
    `Принять нельзя: ${counted(count, 'препятствие', 'препятствия', 'препятствий')}.`,

  why: {
    title: 'Почему так',
    none: 'Выберите наставляемого на доске: здесь будет видно, почему он попал к этому наставнику и что нужно для другого.',
    menteeRank: 'Выбор наставляемого',
    mentorRank: 'Выбор наставника',
    notNamed: 'не назван',
    noWishes: 'нет пожеланий',
    ordinal: (rank: number, all: number) => `${rank}-й из ${all}`,
    other: 'Что нужно для другого',
    thinking: 'Считаем…',
    nothingBetter: 'Лучшего для этого наставляемого среди названных нет.',
    moveTo: 'Переместить к…',
    fix: 'Закрепить пару',
    unfix: 'Открепить',
    forbid: 'Запретить пару…',
    forbidYes: 'Запретить',
    reason: 'Почему эта пара невозможна',
    cancel: 'Отмена',
    release: 'Снять',
    blocking: 'Предпочли бы друг друга',
    forbidden: (count: number) => `Запрещённые пары: ${count}`,
    allow: 'Разрешить',
    allowPair: (pair: string) => `Разрешить пару ${pair}`,
    pair: (mentor: string, mentee: string) => `${mentor} — ${mentee}`,
    summary: 'Итог',
  },

  compare: {
    title: 'Предложенные пары',
    lead: 'Два способа на одних и тех же анкетах. Запреты, закреплённые пары и места соблюдены в обоих.',
    measure: 'Показатель',
    methods: { minimumCost: 'Лучшее в целом', stable: 'Взаимный выбор', now: 'Сейчас' },
    about: {
      minimumCost: 'Лучшее в целом: наставник находится каждому, кому возможно, а пожелания учтены в сумме.',
      stable:
        'Взаимный выбор: почти нет двоих, которые предпочли бы друг друга, но кто-то может остаться без пары.',
    },
    byHand: (count: number) =>
      `${counted(count, 'пара собрана', 'пары собраны', 'пар собрано')} вручную: незакреплённые могут измениться.`,
    take: 'Взять на доску',
    cancel: 'Отмена',
    same: 'Оба способа дают одни и те же пары.',
  },

  acceptPanel: {
    title: 'Принять пары',
    lead: (pairs: number) =>
      `${counted(pairs, 'пара станет предложенной', 'пары станут предложенными', 'пар станут предложенными')}: их утверждает приказ. На доске останутся те, у кого пары ещё нет.`,
    since: 'Работают с',
    until: 'по',
    backwards: 'Конец раньше начала.',
    asGroups: 'У кого несколько наставляемых',
    groups: 'Одна группа',
    pairs: 'Отдельные пары',
    made: (groups: number) => `Будет: ${counted(groups, 'строка', 'строки', 'строк')} в «Парах и группах».`,
    yes: 'Принять',
    cancel: 'Отмена',
    done: (count: number) => `Предложено пар и групп: ${count}`,
  },
} as const;
