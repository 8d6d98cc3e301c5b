// Words of a pack of papers.
import { counted } from '../../../../../shared/texts/counted';

export const packTexts = {
  title: 'Пакет документов',
  scope: 'За какое время',
  allYears: 'За всё время',
  yearLabel: (label: string) => `${label} учебный год`,
  empty: 'Документов здесь ещё нет.',
  loading: 'Список составляется…',
  list: 'Документы',
  all: (count: number) => `Все документы: ${count}`,
  missing: (labels: readonly string[]) => `Не хватает: ${labels.join(', ')}`,
  form: 'Как сохранить',
  forms: { folder: 'Отдельные файлы в папке', file: 'Один файл для печати' },
  save: (count: number) => (count === 0 ? 'Сохранить…' : `Сохранить ${count}…`),
  close: 'Закрыть',
  working: (done: number, total: number) => `Готово ${done} из ${total}`,
  stop: 'Прервать',
  stopping: {
    title: 'Прервать сохранение?',
    text: 'Уже записанные файлы останутся.',
    yes: 'Прервать',
    no: 'Продолжить',
  },
  done: (count: number) =>
    count === 0
      ? 'Ни один документ ещё не готов'
      : `Сохранено: ${counted(count, 'документ', 'документа', 'документов')}`,
  cancelled: 'Прервано: остальные документы не сохранены.',
  failed: (problem: string) => `Сохранить не удалось: ${problem}`,
  leftOut: 'Не вошли в пакет',
  again: 'Собрать ещё раз',
} as const;
