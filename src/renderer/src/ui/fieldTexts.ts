// Words that every form shares.
export const fieldTexts = {
  required: 'обязательно',
  missing: 'Заполните это поле.',
  datePlaceholder: 'дд.мм.гггг',
  pickDate: 'Выбрать в календаре',
  notADate: 'Не похоже на дату. Например: 15.10.2021 или «октябрь».',
  leaveQuestion: 'Закрыть без сохранения? Набранное пропадёт.',
  leaveYes: 'Закрыть без сохранения',
  leaveNo: 'Вернуться',
} as const;
