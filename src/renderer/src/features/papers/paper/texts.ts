// Words of the page of one paper and of its panels.
import type { OwnDataKind } from '../../../../../shared/papers/kinds';
import { counted } from '../../../../../shared/texts/counted';

export const paperTexts = {
  back: 'Документы',
  export: 'Сохранить в Word…',
  exportHelp: 'Заполненный документ в файл .docx',
  sign: 'Отметить подписанным…',
  signLacking: 'Сначала заполните то, чего не хватает',
  print: 'Печать',
  pdf: 'PDF',
  save: 'Сохранить черновик',
  saveHelp: 'Ctrl+Enter',
  saved: 'Черновик сохранён',
  printed: 'Документ отмечен напечатанным',
  remove: 'Удалить',
  removing: (title: string) => ({
    title: `Удалить черновик «${title}»?`,
    text: 'Номер за ним не числится; введённое в форму пропадёт.',
    yes: 'Удалить',
    no: 'Оставить',
  }),
  again: 'Повторить файл',
  like: 'Создать такой же',
  cancelOrder: 'Отменить документ…',
  texts: 'Тексты документа',
  date: 'Дата',
  number: 'Номер',
  numberHelp: 'Можно не вводить: очередной будет предложен при подписании.',
  template: 'На чём печатать',
  ownLayout: 'Без бланка',
  onTemplate: (title: string) => `Бланк «${title}»`,
  separate: (papers: number) =>
    `Сохранить по одному файлу: ${counted(papers, 'документ', 'документа', 'документов')}`,
  missing: 'Чего не хватает',
  nothingMissing: 'Всё заполнено',
  /** Of a paper that is a form to fill in by hand. */
  blankForm: 'Пустой бланк: данные впишут от руки.',
  warnings: 'Обратите внимание',
  nothingToFill: 'Этот документ составляется сам, вводить ничего не нужно.',
  ownData: {
    'consent-processing': {
      words: 'Данные берутся из карточек и из раздела «Согласия».',
      screen: 'consents',
    },
    'consent-dissemination': {
      words: 'Данные берутся из карточек и из раздела «Согласия».',
      screen: 'consents',
    },
    'consent-mentorship': {
      words: 'Данные берутся из карточек и из раздела «Согласия».',
      screen: 'consents',
    },
    'interview-sheet': {
      words: 'Оценки и решение вводятся в разделе «Собеседования».',
      screen: 'interviews',
    },
    'preference-questionnaire': { words: 'Имена берутся из подбора пар.', screen: 'matching' },
    'contract-addendum': { words: 'Данные берутся из пары и карточек её участников.', screen: 'pairs' },
    'support-plan': { words: 'План составляется в карточке пары.', screen: 'pairs' },
    'order-pairs': { words: 'Приказ составляется в разделе «Пары и группы».', screen: 'pairs' },
  } satisfies Record<OwnDataKind, { words: string; screen: string }>,
  toSource: 'Перейти',
  school: {
    title: 'Сведения о школе',
    lead: 'Понадобятся всем документам; вводятся один раз.',
    save: 'Сохранить',
    cancel: 'Отмена',
  },
} as const;

export const factTexts = {
  title: 'Реквизиты',
  number: 'Номер',
  date: 'Дата',
  signedOn: 'Внесён в журнал',
  printedOn: 'Напечатан',
  frozen: 'Документ подписан и больше не меняется: это его копия на день подписания.',
  cancelled: (words: string) => `Отменён ${words}`,
} as const;

export const signTexts = {
  title: 'Отметить подписанным',
  lead: 'Документ замрёт таким, какой он сейчас: позднейшие правки данных его не изменят.',
  date: 'Дата подписания',
  number: 'Номер',
  proposed: 'Очередной номер в журнале.',
  gaps: (numbers: readonly string[]) => `Пропущены в журнале: ${numbers.join(', ')}`,
  doubles: (numbers: readonly string[]) => `Повторяются: ${numbers.join(', ')}`,
  yes: 'Отметить подписанным',
  cancel: 'Отмена',
  done: (title: string, number: string) =>
    number === '' ? `Подписан: ${title}` : `Подписан под № ${number}: ${title}`,
  gapQuestion: {
    yes: 'Оставить пропуск',
    no: 'Исправить номер',
  },
} as const;

export const cancelTexts = {
  title: 'Отменить документ',
  lead: 'Документ останется в журнале с отметкой об отмене, его текст и файл сохраняются.',
  on: 'Отменён с',
  by: 'Каким приказом',
  byHelp: 'Приказ из журнала. Нет в журнале — опишите словами ниже.',
  words: 'Чем отменён',
  wordsHelp: 'Например: приказом от 1 июня 2022 г. № 60-ОД.',
  reasonMissing: 'Укажите приказ или опишите словами, чем документ отменён.',
  yes: 'Отменить документ',
  close: 'Оставить в силе',
  done: (title: string) => `Отменён: ${title}`,
} as const;

export const acquaintTexts = {
  title: 'Ознакомление',
  progress: (signed: number, asked: number) => `Ознакомлены ${signed} из ${asked}`,
  nobody: 'Никто не указан.',
  who: 'Кого ознакомить',
  setWho: 'Указать, кого ознакомить',
  changeWho: 'Изменить список',
  keepWho: 'Сохранить список',
  cancel: 'Отмена',
  all: 'Выбрать всех, кто ещё не ознакомлен',
  on: 'Дата ознакомления',
  mark: (people: number) => `Отметить: ${counted(people, 'человек', 'человека', 'человек')}`,
  takeBack: 'Снять отметку',
  notYet: 'подписи нет',
  sheet: 'Лист ознакомления…',
} as const;

export const wordingTexts = {
  title: 'Тексты документа',
  lead: 'Слова в фигурных скобках программа заменяет данными. Подписанные документы не изменятся.',
  placeholders: (names: readonly string[]) => `Подставляется: ${names.join(', ')}`,
  listHelp: 'Каждый пункт с новой строки (Enter).',
  changed: 'изменён школой',
  back: 'Вернуть исходный',
  builtIn: 'Показать исходный',
  hideBuiltIn: 'Скрыть исходный',
  save: 'Сохранить',
  cancel: 'Отмена',
  saved: 'Тексты сохранены',
  lost: (names: readonly string[]) => `Больше не подставляется: ${names.join(', ')}`,
} as const;
