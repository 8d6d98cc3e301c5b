// Words of the form of a paper.
export const formTexts = {
  all: {
    mentors: 'Все наставники',
    mentees: 'Все наставляемые',
    staff: 'Все сотрудники',
    pupils: 'Все обучающиеся',
    parents: 'Все родители',
  },
  placeholder: 'Начните набирать фамилию',
  paperPlaceholder: 'Номер, дата или название',
  noPapers: 'В журнале такого документа ещё нет.',
  notSigned: 'не подписан',
  linesHelp: 'Каждое с новой строки (Enter).',
  rows: {
    row: (number: number) => `Строка ${number}`,
    number: '№',
    up: 'Выше',
    down: 'Ниже',
    remove: 'Убрать строку',
    keys: 'Ins — строка ниже, Ctrl+Del — убрать, Ctrl+↑ и Ctrl+↓ — переставить. Строки можно вставить из Excel.',
    unread: (cells: readonly string[]) => `Не разобрано: ${cells.join('; ')}. Эти ячейки остались пустыми.`,
  },
  picture: {
    none: 'Без картинки',
    add: 'Добавить картинку…',
    remove: 'Удалить картинку из файла школы',
    removing: (title: string) => ({
      title: `Удалить картинку «${title}»?`,
      text: 'Документы, которые её используют, останутся без неё. Подписанные не изменятся.',
      yes: 'Удалить',
      no: 'Оставить',
    }),
    removed: (title: string) => `Картинка «${title}» удалена`,
    size: (widthPx: number, heightPx: number) => `${widthPx} × ${heightPx}`,
  },
} as const;
