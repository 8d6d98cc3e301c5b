// Every refusal in the school's words: what happened, that nothing is lost, what to do.
import type { ErrorCode, ErrorParams } from '../model/errors';
import { parsePlainDate, plainDateOfLocalTime } from '../model/plainDate';
import { numericDate } from './dates';

export interface ErrorText {
  /** What happened, in one sentence. */
  readonly title: string;
  /** That nothing is lost, and what to do. */
  readonly advice: string;
}

/** The text of a refusal; the compiler asks for one for every code. */
export function errorText(error: {
  readonly code: ErrorCode;
  readonly params: ErrorParams[ErrorCode];
  readonly correlationId?: string;
}): ErrorText {
  const write = texts[error.code] as (params: unknown, id: string) => ErrorText;
  return write(error.params, error.correlationId ?? '');
}

/** One line, as the command line prints it. */
export function errorLine(error: Parameters<typeof errorText>[0]): string {
  const { title, advice } = errorText(error);
  return `${title} ${advice}`;
}

type Writers = { readonly [Code in ErrorCode]: (params: ErrorParams[Code], id: string) => ErrorText };

const notFoundNames: Record<ErrorParams['not-found']['what'], string> = {
  roadmapItem: 'Этого мероприятия',
  occurrence: 'Этого срока',
  import: 'Этого документа',
  paper: 'Этого документа',
  programme: 'Программы',
};

const texts: Writers = {
  validation: () => ({
    title: 'Программа не приняла введённые данные.',
    advice: 'Ничего не изменено. Проверьте введённое и повторите.',
  }),
  'not-found': ({ what }) => ({
    title: `${notFoundNames[what]} уже нет в файле.`,
    advice: 'Остальные данные на месте. Обновите экран и повторите.',
  }),
  'no-file-open': () => ({
    title: 'Файл школы не открыт.',
    advice: 'Откройте файл или создайте программу, затем повторите.',
  }),
  'range-backwards': ({ start, end }) => ({
    title: `Срок заканчивается (${dayText(end)}) раньше, чем начинается (${dayText(start)}).`,
    advice: 'Прежний срок сохранён. Исправьте одну из дат.',
  }),
  'occurrence-exists': ({ schoolYear }) => ({
    title: `Срок на ${schoolYear}/${schoolYear + 1} учебный год уже есть.`,
    advice: 'Ничего не изменено. Откройте его и исправьте даты.',
  }),

  'file-missing': ({ name }) => ({
    title: `Файл «${name}» не найден.`,
    advice:
      'Возможно, его перенесли или переименовали, либо не вставлена флешка. Укажите файл через «Открыть файл».',
  }),
  'file-exists': ({ name }) => ({
    title: `Файл «${name}» уже есть в этой папке.`,
    advice: 'Он не изменён. Выберите другое имя или другую папку.',
  }),
  'file-empty': ({ name }) => ({
    title: `Файл «${name}» пуст: в нём нет ни одного байта.`,
    advice:
      'Так бывает после сбоя копирования. Программа его не трогала. Откройте другую копию, например с флешки.',
  }),
  'file-torn': ({ name, expectedBytes, actualBytes }) => ({
    title: `Файл «${name}» записан не полностью: должно быть ${expectedBytes} байт, есть ${actualBytes}.`,
    advice:
      'Так бывает, если копирование прервали. Программа его не трогала. Скопируйте файл ещё раз или откройте другую копию.',
  }),
  'file-corrupt': ({ name }) => ({
    title: `Файл «${name}» повреждён.`,
    advice:
      'Программа его не трогала. Не удаляйте его: откройте другую копию, а этот файл сохраните для специалиста.',
  }),
  'file-foreign': ({ name }) => ({
    title: `«${name}» — не файл программы «Наставник».`,
    advice: 'Он не изменён. Выберите файл с окончанием .nastavnik.',
  }),
  'file-too-new': ({ name, fileVersion, programVersion }) => ({
    title: `Файл «${name}» создан более новой версией программы (${fileVersion}, эта понимает ${programVersion}).`,
    advice: 'Файл не изменён. Установите новую версию программы и откройте его в ней.',
  }),
  'file-read-only': ({ name }) => ({
    title: `Файл «${name}» открыт только для чтения.`,
    advice:
      'Сам файл не изменён. Снимите с него защиту от записи или сохраните копию в другую папку: «Файл» → «Сохранить копию».',
  }),
  'file-locked': ({ name, owner, since }) => ({
    title: `Файл «${name}» уже открыт: ${owner}, с ${momentText(since)}.`,
    advice:
      'Чтобы правки не пропали, работать с ним может кто-то один. Закройте файл там и откройте здесь ещё раз.',
  }),
  'file-busy': ({ name }) => ({
    title: `Файл «${name}» занят другой программой.`,
    advice:
      'Прежнее содержимое цело. Подождите несколько секунд и нажмите «Повторить» или сохраните копию в другую папку.',
  }),
  'file-changed-outside': ({ name }) => ({
    title: `Файл «${name}» изменила другая программа, пока он был открыт здесь.`,
    advice:
      'Ни тот, ни другой вариант не потерян. Сохраните свою работу как копию, затем откройте исходный файл заново.',
  }),
  'folder-missing': ({ name }) => ({
    title: `Папка «${name}» недоступна.`,
    advice:
      'Возможно, отключена флешка или сетевая папка. Введённое остаётся в программе: верните папку и повторите или выберите другое место.',
  }),
  'access-denied': ({ name }) => ({
    title: `Нет права записать «${name}» в эту папку.`,
    advice: 'Прежнее содержимое цело. Выберите папку, в которую вам разрешено писать, например «Документы».',
  }),
  'disk-full': ({ name }) => ({
    title: `На диске не хватило места, чтобы записать «${name}».`,
    advice:
      'Прежний файл цел, введённое остаётся в программе. Освободите место и нажмите «Повторить» или сохраните копию на другой диск.',
  }),
  'save-failed': ({ name, reason }) => ({
    title: `Не удалось записать «${name}» (${reason}).`,
    advice:
      'Прежний файл цел, введённое остаётся в программе. Нажмите «Повторить» или сохраните копию в другую папку.',
  }),

  'docx-not-docx': ({ name }) => ({
    title: `«${name}» — не документ Word (.docx).`,
    advice: 'Файл не изменён. Откройте его в Word и сохраните как «Документ Word (*.docx)».',
  }),
  'docx-old-doc': ({ name }) => ({
    title: `«${name}» сохранён в старом формате Word (.doc).`,
    advice:
      'Файл не изменён. Откройте его в Word и сохраните как «Документ Word (*.docx)», затем выберите его.',
  }),
  'docx-encrypted': ({ name }) => ({
    title: `«${name}» защищён паролем.`,
    advice:
      'Файл не изменён. Снимите пароль в Word («Файл» → «Сведения» → «Защита») и выберите файл ещё раз.',
  }),
  'docx-damaged': ({ name }) => ({
    title: `Документ «${name}» повреждён и не читается.`,
    advice: 'Файл не изменён. Откройте его в Word, сохраните заново и повторите.',
  }),
  'docx-unsafe': ({ name }) => ({
    title: `Документ «${name}» устроен необычно и может быть опасен.`,
    advice: 'Программа не стала его читать. Откройте его в Word, сохраните заново как .docx и повторите.',
  }),
  'docx-too-large': ({ name, limitMb }) => ({
    title: `Документ «${name}» слишком велик: после распаковки больше ${limitMb} МБ.`,
    advice: 'Файл не изменён. Оставьте в нём только дорожную карту, без рисунков, и повторите.',
  }),
  'docx-no-roadmap': ({ name, tables }) => ({
    title:
      tables === 0
        ? `В документе «${name}» нет ни одной таблицы.`
        : `В документе «${name}» не нашлось таблицы дорожной карты.`,
    advice:
      'Файл не изменён. Нужна таблица, в заголовке которой есть «Мероприятия» и «Сроки». Проверьте, тот ли файл выбран.',
  }),
  'docx-no-rows': ({ name }) => ({
    title: `В таблице дорожной карты документа «${name}» нет ни одного мероприятия.`,
    advice: 'Файл не изменён. Проверьте, тот ли файл выбран.',
  }),

  'paper-not-ready': ({ title, missing }) => ({
    title: `Для документа ${quotedTitle(title)} не хватает данных: ${missing.join(', ')}.`,
    advice: 'Документ не создан. Заполните недостающее и повторите.',
  }),
  internal: (_params, id) => ({
    title: 'В программе произошла ошибка.',
    advice: `Сохранённые данные целы, последнее действие не выполнено. Повторите его; если не поможет, сообщите разработчикам номер ${id}.`,
  }),
};

/** «05.10.2021»; other text as it is. */
function dayText(text: string): string {
  const date = parsePlainDate(text);
  return date ? numericDate(date) : text;
}

/** «08.11.2021 12:03» by the local clock; other text as it is. */
function momentText(text: string): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return `${numericDate(plainDateOfLocalTime(moment))} ${clock}`;
}

/** Quotes inside quotes are „…“, as Russian typography has them. */
function quotedTitle(title: string): string {
  return `«${title.replace(/«/g, '„').replace(/»/g, '“')}»`;
}
