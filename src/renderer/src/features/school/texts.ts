// Words of the school's details.
import type { SchoolDetails } from '../../../../shared/contract/school';

export const schoolTexts = {
  title: 'Сведения о школе',
  lead: 'Вводятся один раз и попадают во все документы. Пишите так, как в уставе.',
  fields: {
    fullName: {
      label: 'Полное наименование',
      help: 'Муниципальное казённое общеобразовательное учреждение «Начальная школа – детский сад с. Образцовое»',
    },
    shortName: { label: 'Сокращённое наименование', help: 'МКОУ «НШДС с. Образцовое»' },
    settlement: { label: 'Населённый пункт', help: 'Где подписываются документы: с. Образцовое' },
    directorPosition: { label: 'Должность руководителя', help: 'Директор, заведующий, и. о. директора' },
    directorName: {
      label: 'Фамилия, имя, отчество руководителя',
      help: 'Образцова Нина Петровна. В документах будет: Н.П. Образцова.',
    },
    letterhead: {
      label: 'Строки над наименованием на бланке приказа',
      help: 'Например, учредитель: Администрация Образцовского района. Можно оставить пустым.',
    },
    layoutProfile: { label: 'Оформление документов', help: 'Поля, шрифты и отступы по стандарту.' },
    orderVerbStyle: { label: 'Слово «приказываю»', help: '' },
  } satisfies Record<keyof SchoolDetails, { label: string; help: string }>,
  profiles: { gost2025: 'ГОСТ Р 7.0.97-2025', gost2016: 'ГОСТ Р 7.0.97-2016' },
  verbs: { capitals: 'ПРИКАЗЫВАЮ', spaced: 'п р и к а з ы в а ю' },
  save: 'Сохранить',
  saved: 'Сведения о школе сохранены',
  savedInPart: (labels: readonly string[]) => `Сохранено. Для документов не хватает: ${labels.join(', ')}.`,
  readOnly: 'Файл открыт только для чтения: изменить сведения нельзя.',
} as const;
