// Words that every form shares.
export const fieldTexts = {
  required: 'обязательно',
  missing: 'Заполните это поле.',
  datePlaceholder: 'дд.мм.гггг',
  pickDate: 'Выбрать в календаре',
  notADate: 'Не похоже на дату. Например: 15.10.2021 или «октябрь».',
  removeAll: 'Убрать всех',
  notANumber: (min: number, max: number) => `Нужно целое число от ${min} до ${max}.`,
  leaving: {
    title: 'Закрыть без сохранения?',
    text: 'Набранное пропадёт.',
    yes: 'Закрыть без сохранения',
    no: 'Вернуться',
  },
} as const;
