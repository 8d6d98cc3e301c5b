// Words round the pages of a paper.
export const previewTexts = {
  label: 'Страницы документа',
  page: (page: number, pages: number) => `Страница ${page} из ${pages}`,
  smaller: 'Уменьшить',
  larger: 'Увеличить',
  fit: 'По ширине',
  percent: (percent: number) => `${percent} %`,
  making: 'Страницы готовятся…',
  updating: 'Обновляется…',
  nothing: 'Показать нечего',
  onTemplate: 'Напечатается на бланке школы. Здесь показан тот же текст в обычном оформлении.',
} as const;
