// Words of the frame round every screen.
export const frameTexts = {
  program: 'Наставник',
  noFile: 'Файл школы не открыт',
  areas: { roadmap: 'Дорожная карта', papers: 'Документы', school: 'Сведения о школе' },
  navigation: 'Разделы',
  saved: (clock: string) => `Сохранено в ${clock}`,
  savedBefore: 'Все изменения сохранены',
  readOnly: 'Только для чтения',
  notSaved: 'Не сохранено',
  saveAgain: 'Повторить',
  saveCopy: 'Сохранить копию…',
  close: 'Закрыть',
  waiting: (count: number) => `Ждёт внимания: ${count}`,
} as const;
