// Every refusal in the school's words: what happened, that nothing is lost, what to do.
import type { ErrorCode, ErrorParams } from '../model/errors';
import { parsePlainDate, plainDateOfLocalTime } from '../model/plainDate';
import { counted } from './counted';
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
  form: 'Этой формы наставничества',
  person: 'Этого человека',
  role: 'Этой роли',
  consent: 'Этого согласия',
  interview: 'Этого собеседования',
  round: 'Этого подбора',
  pair: 'Этой пары',
  order: 'Этого приказа',
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
  'template-unsafe': ({ name, found }) => ({
    title: `Бланк «${name}» содержит то, что может быть опасно: ${found.join('; ')}.`,
    advice: 'Файл не изменён и не принят. Уберите это в Word, сохраните бланк как .docx и повторите.',
  }),
  'template-no-text': ({ name }) => ({
    title: `В бланке «${name}» не указано место для текста документа.`,
    advice: 'Файл не изменён. Напишите в бланке отдельной строкой {{текст}}, сохраните его и повторите.',
  }),

  'sheet-other-format': ({ name, format }) => ({
    title: `«${name}» — ${foreignTables[format].is}.`,
    advice: `Файл не изменён. ${foreignTables[format].advice}`,
  }),
  'sheet-not-a-table': ({ name }) => ({
    title: `«${name}» — не таблица.`,
    advice: 'Файл не изменён. Выберите таблицу Excel (.xlsx) или текстовую таблицу (.csv).',
  }),
  'sheet-encrypted': ({ name }) => ({
    title: `Таблица «${name}» защищена паролем.`,
    advice:
      'Файл не изменён. Снимите пароль в Excel («Файл» → «Сведения» → «Защита книги») и выберите файл ещё раз.',
  }),
  'sheet-damaged': ({ name }) => ({
    title: `Таблица «${name}» повреждена и не читается.`,
    advice:
      'Файл не изменён, в программе ничего не поменялось. Откройте его в Excel, сохраните заново и повторите или возьмите другую копию.',
  }),
  'sheet-unsafe': ({ name }) => ({
    title: `Таблица «${name}» устроена необычно и может быть опасна.`,
    advice: 'Программа не стала её читать. Откройте файл в Excel, сохраните заново как .xlsx и повторите.',
  }),
  'sheet-too-large': ({ name, limit, unit }) => ({
    title: `Таблица «${name}» слишком велика: больше ${tableLimit(limit, unit)}.`,
    advice:
      'Файл не изменён, ничего не загружено. Оставьте в нём только нужный список, без рисунков, или разделите его на несколько файлов.',
  }),
  'sheet-blank': ({ name }) => ({
    title: `В таблице «${name}» нет ни одной заполненной ячейки на видимых листах.`,
    advice: 'Файл не изменён. Проверьте, тот ли файл выбран и не скрыт ли лист со списком.',
  }),

  'match-file-wrong': ({ name, issues }) => ({
    title: `Файл «${name}» не описывает подбор пар: ${issues.join('; ')}.`,
    advice: 'Файл не изменён. Исправьте его и повторите.',
  }),

  'paper-not-ready': ({ title, missing }) => ({
    title: `Для документа ${quotedTitle(title)} не хватает данных: ${missing.map(midSentence).join(', ')}.`,
    advice: 'Документ не создан. Заполните недостающее и повторите.',
  }),
  'form-in-use': ({ title, participants }) => ({
    title: `Форма «${title}» занята: по ней ${participants === 1 ? 'участвует' : 'участвуют'} ${counted(participants, 'человек', 'человека', 'человек')}.`,
    advice: 'Ничего не изменено. Сначала выберите этим участникам другую форму.',
  }),
  'form-exists': ({ title }) => ({
    title: `Форма «${title}» уже выбрана.`,
    advice: 'Ничего не изменено. Откройте её и дополните.',
  }),
  'person-in-use': ({ fullName, where }) => ({
    title: `${fullName}: запись нельзя удалить, она нужна ${where.join(', ')}.`,
    advice:
      'Ничего не изменено. Укажите в карточке дату выбытия: человек уйдёт из списков, а документы сохранятся.',
  }),
  'person-wrong': ({ problems }) => ({
    title: `Запись нельзя сохранить: ${problems.join('; ')}.`,
    advice: 'Прежние данные сохранены. Исправьте названное и повторите.',
  }),
  'role-exists': ({ fullName, role }) => ({
    title: `${fullName}: роль «${role === 'mentor' ? 'наставник' : 'наставляемый'}» уже есть.`,
    advice: 'Ничего не изменено. Откройте карточку и исправьте имеющуюся роль.',
  }),
  'role-in-use': ({ fullName, where }) => ({
    title: `${fullName}: роль нельзя удалить, она нужна ${where.join(', ')}.`,
    advice: 'Ничего не изменено. Укажите дату выхода из программы вместо удаления.',
  }),
  'same-person': () => ({
    title: 'Это одна и та же запись.',
    advice: 'Ничего не изменено. Выберите другого человека.',
  }),
  'merge-conflict': ({ reason }) => ({
    title: `Записи нельзя объединить: ${reason}.`,
    advice: 'Обе записи остались как были. Устраните причину и повторите.',
  }),
  'import-nothing': ({ name }) => ({
    title: `В таблице «${name}» нет ни одной строки, которую можно принять.`,
    advice: 'В файл школы ничего не записано. Проверьте лист, строку заголовков и назначение столбцов.',
  }),
  'dates-backwards': ({ earlier, later }) => ({
    title: `Дата «${later}» раньше, чем «${earlier}».`,
    advice: 'Прежние данные сохранены. Исправьте одну из дат.',
  }),
  'date-in-future': ({ date }) => ({
    title: `Дата ${dayText(date)} ещё не наступила.`,
    advice: 'Прежние данные сохранены. Укажите день, когда это произошло.',
  }),
  'consent-not-signed': ({ fullName }) => ({
    title: `${fullName}: согласие не подписано, отзывать нечего.`,
    advice: 'Ничего не изменено. Если согласия не дали, отметьте отказ.',
  }),
  'signer-unknown': ({ fullName, reason }) => ({
    title:
      reason === 'birth-date'
        ? `${fullName}: неизвестна дата рождения, поэтому неясно, кто подписывает согласие.`
        : `${fullName}: не указан законный представитель, который подписывает согласие.`,
    advice: 'Ничего не изменено. Заполните это в карточке и повторите.',
  }),
  'signer-wrong': ({ fullName, expected }) => ({
    title: `${fullName}: по возрасту на день подписания согласие подписывает ${signersByAge[expected]}.`,
    advice: 'Прежние данные сохранены. Исправьте, кто подписал, дату подписания или дату рождения.',
  }),
  'interview-not-held': ({ fullName }) => ({
    title: `${fullName}: решение записано, а даты собеседования нет.`,
    advice: 'Прежние данные сохранены. Укажите, когда собеседование прошло.',
  }),
  'answer-wrong': ({ reason }) => ({
    title: `Анкета не принята: ${reason}.`,
    advice: 'Прежний ответ сохранён. Исправьте выбор и повторите.',
  }),
  'draft-wrong': ({ problems }) => ({
    title: `Так составить пары нельзя: ${problems.join('; ')}.`,
    advice: 'Прежнее распределение сохранено. Выберите другого наставника.',
  }),
  'pair-wrong': ({ problems }) => ({
    title: `Пару нельзя сохранить: ${problems.join('; ')}.`,
    advice: 'Ничего не изменено. Исправьте состав или сроки.',
  }),
  'pair-status': ({ status, deed }) => ({
    title: `Пара в состоянии «${status}»: ${deed} нельзя.`,
    advice: 'Ничего не изменено. Обновите экран и проверьте состояние пары.',
  }),
  'order-wrong': ({ problems }) => ({
    title: `Приказ так составить нельзя: ${problems.join('; ')}.`,
    advice: 'Прежний проект приказа сохранён. Исправьте список пар или причину.',
  }),
  'order-obstacles': ({ problems }) => ({
    title: `Приказ пока нельзя подписать: ${problems.join('; ')}.`,
    advice:
      'Ничего не изменено. Устраните названное: согласия и собеседования отмечаются в разделах «Согласия» и «Собеседования».',
  }),
  'order-signed': ({ number }) => ({
    title: `Приказ № ${number} подписан и больше не меняется.`,
    advice: 'Ничего не изменено. Для перемен составьте новый приказ.',
  }),
  'order-number-taken': ({ number, year }) => ({
    title: `Номер ${number} в ${year} году уже занят другим приказом.`,
    advice: 'Ничего не изменено. Проверьте номер у секретаря.',
  }),
  'order-number-gap': ({ number, expected }) => ({
    title: `Номер ${number} идёт не по порядку: следующий — ${expected}.`,
    advice:
      'Ничего не изменено. Если пропущенные номера заняты другими приказами школы, подтвердите номер, иначе исправьте его.',
  }),
  'number-pattern': ({ pattern }) => ({
    title: `В образце «${pattern}» порядковый номер должен стоять ровно один раз, как {n}.`,
    advice: 'Прежний образец сохранён. Напишите, например, {n}-ОД.',
  }),
  'paper-values': ({ labels }) => ({
    title: `Не удалось принять введённое: ${labels.map((label) => `«${label}»`).join(', ')}.`,
    advice: 'Прежние данные сохранены. Исправьте эти поля и повторите.',
  }),
  'paper-signed': ({ title }) => ({
    title: `Документ ${quotedTitle(title)} подписан и больше не меняется.`,
    advice: 'Ничего не изменено. Для перемен составьте новый документ, а этот отмените.',
  }),
  'paper-not-signed': ({ title }) => ({
    title: `Документ ${quotedTitle(title)} ещё не подписан или уже отменён.`,
    advice: 'Ничего не изменено. Обновите экран и проверьте состояние документа.',
  }),
  'paper-wrong': ({ problems }) => ({
    title: `Документ так подписать нельзя: ${problems.join('; ')}.`,
    advice: 'Ничего не изменено. Исправьте даты или выберите другой документ.',
  }),
  'wording-wrong': ({ problems }) => ({
    title: `Такие тексты документ не примет: ${problems.join('; ')}.`,
    advice: 'Прежние тексты сохранены. Исправьте названное или верните исходный текст.',
  }),
  'acts-wrong': ({ problems }) => ({
    title: `Такой список актов сохранить нельзя: ${problems.join('; ')}.`,
    advice: 'Прежний список сохранён. Исправьте названное и повторите.',
  }),
  'template-refused': ({ name, reason }) => ({
    title: `Бланк «${name}» не подходит: ${reason}.`,
    advice: 'Сам файл и остальные бланки не изменены. Исправьте бланк в Word или выберите другой.',
  }),
  'picture-refused': ({ name, reason }) => ({
    title: `Картинка «${name}» не принята: ${reason}.`,
    advice: 'Сам файл не изменён. Сохраните картинку как PNG или JPEG подходящего размера и повторите.',
  }),
  'picture-in-use': ({ title, where }) => ({
    title: `Картинка ${quotedTitle(title)} нужна: ${where.join(', ')}.`,
    advice: 'Ничего не удалено. Сначала выберите в этих документах другую картинку.',
  }),
  'path-too-long': ({ name }) => ({
    title: `Папка «${name}» лежит слишком глубоко: Windows не примет в ней новых файлов.`,
    advice: 'Ничего не записано. Выберите папку с более коротким путём, например «Документы».',
  }),
  'person-not-named': ({ name, found }) => ({
    title:
      found.length === 0
        ? `В файле нет человека ${quotedTitle(name)}.`
        : `Под именем ${quotedTitle(name)} в файле несколько человек: ${found.join('; ')}.`,
    advice: 'Документы не созданы. Укажите полное имя или номер записи.',
  }),
  'paper-changed': () => ({
    title: 'Пока документ регистрировался, изменились данные, из которых он составлен.',
    advice: 'Ничего не зарегистрировано. Посмотрите документ ещё раз и повторите.',
  }),
  'paper-damaged': ({ title }) => ({
    title: `Подписанный документ ${quotedTitle(title)} в файле школы повреждён: он не тот, что был подписан.`,
    advice: 'Ничего не записано. Возьмите его из резервной копии файла школы или с подписанного листа.',
  }),
  internal: (_params, id) => ({
    title: 'В программе произошла ошибка.',
    advice: `Сохранённые данные целы, последнее действие не выполнено. Повторите его; если не поможет, сообщите разработчикам номер ${id}.`,
  }),
};

const signersByAge: Record<ErrorParams['signer-wrong']['expected'], string> = {
  self: 'сам человек',
  representative: 'законный представитель',
  both: 'сам подросток вместе с законным представителем',
};

const SAVE_AS_XLSX = 'сохраните как «Книга Excel (*.xlsx)» и выберите новый файл.';

const foreignTables: Record<
  ErrorParams['sheet-other-format']['format'],
  { readonly is: string; readonly advice: string }
> = {
  xls: { is: 'таблица старого формата Excel (.xls)', advice: `Откройте его в Excel, ${SAVE_AS_XLSX}` },
  xlsb: { is: 'двоичная книга Excel (.xlsb)', advice: `Откройте его в Excel, ${SAVE_AS_XLSX}` },
  ods: { is: 'таблица OpenDocument (.ods)', advice: `Откройте его в LibreOffice, ${SAVE_AS_XLSX}` },
  numbers: {
    is: 'таблица Numbers',
    advice: 'Откройте его в Numbers, выберите «Файл» → «Экспортировать в» → «Excel» и выберите новый файл.',
  },
  html: {
    is: 'веб-страница, а не таблица Excel, хотя может так называться',
    advice: `Откройте его в Excel, ${SAVE_AS_XLSX}`,
  },
  xml: { is: 'файл XML, а не .xlsx', advice: `Откройте его в Excel, ${SAVE_AS_XLSX}` },
  word: {
    is: 'текстовый документ, а не таблица',
    advice: 'Скопируйте таблицу из него в Excel, сохраните как «Книга Excel (*.xlsx)» и выберите новый файл.',
  },
};

function tableLimit(limit: number, unit: ErrorParams['sheet-too-large']['unit']): string {
  const amount = new Intl.NumberFormat('ru').format(limit);
  // Genitive plurals: every limit is a round number.
  const units = { megabytes: 'МБ', rows: 'строк', columns: 'столбцов', cells: 'ячеек' };
  return `${amount} ${units[unit]}`;
}

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
/** «Адрес школы» → «адрес школы»; «ИНН школы» stays. */
function midSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function quotedTitle(title: string): string {
  return `«${title.replace(/«/g, '„').replace(/»/g, '“')}»`;
}
