// What the columns of a school's table are: first by the words of their headers, then by what stands in them.
import positions from '../../../../resources/positions.json';
import type { ImportField } from '../../../shared/contract/people';
import { plain } from '../../../shared/people/search';
import { cellText, type Cell } from '../../spreadsheets/spreadsheet';
import {
  inCyrillic,
  isBlank,
  looksLikeEmail,
  looksLikePhone,
  readCategory,
  readClass,
  readQualification,
  readRole,
  readSex,
  readTargetGroup,
} from './cellWords';
import { looksLikeDay } from './days';

/** `ignored`: known, and nothing for the register («№ п/п»). */
type HeaderMeaning = ImportField | 'ignored' | null;

/** In order: the first that fits decides. Titles are small letters without punctuation, «ё» as «е». */
const headerRules: readonly (readonly [RegExp, Exclude<HeaderMeaning, null>])[] = [
  [/^(?:№|n|no|#)?\s*(?:п п|пп)?$|^номер(?: п п| по порядку)?$|^№ /u, 'ignored'],
  [
    /подпись|ознакомлен|дата (?:аттест|прие|вхо|завер|зачис|присв|согл)|место рожд|образован|руководств|руководит/u,
    'ignored',
  ],
  // «ФИО родителя, телефон», «Мать (ФИО, телефон)»: the cell has both.
  [
    /(?:родител|представител|опекун|матер|мать|отец|отц|мам|пап).*фио|фио.*(?:родител|представител|опекун|матер|мать|отец|отц|мам|пап)/u,
    'representative',
  ],
  [
    /(?:родител|представител|опекун|матер|мат[ьи]|отец|отц|мам|пап).*(?<!\p{L})(?:тел|контакт|моб|связ)|(?<!\p{L})(?:тел|контакт|моб)\S* .*(?:родител|представител|опекун|матер|отц|мам|пап)/u,
    'representativePhone',
  ],
  [
    /(?:родител|представител|опекун).*(?:адрес|работ|должн|рожд)|(?:адрес|работ|должн|рожд)\S* (?:родител|представител|опекун|матер|отц)/u,
    'ignored',
  ],
  [/степень родства|кем приход|родств|отношение к/u, 'relation'],
  [/родител|представител|опекун|^мать|^отец|^мама|^папа/u, 'representative'],
  [/целев\S* (?:групп|категор)|(?:категор|групп)\S* (?:наставляем|участник)/u, 'targetGroup'],
  [/^роль|роль в|статус участник/u, 'role'],
  [/форм\S*(?: наставнич|$)|модель наставнич/u, 'form'],
  [/(?:колич|число|сколько|кол во).*(?:наставляем|подопеч|человек|мест)|нагрузк|вместимость/u, 'capacity'],
  [/компетен|навык|умени|сильн\S* сторон|чем может|готов поделит/u, 'competences'],
  [/запрос|потребност|дефицит|затрудн|трудност|чему хоч|проблем/u, 'requests'],
  // Under «ФИО» of a header over two rows.
  [/фио фамилия$/u, 'surname'],
  [/фио имя$/u, 'name'],
  [/фио отчество$/u, 'patronymic'],
  [/фио|фамили\S*.*имя|имя.*отчеств|полное имя/u, 'fullName'],
  [/^наставник|^наставляем|пара|результат|отзыв|ссылка|согласи/u, 'ignored'],
  [/фамилия|^фам$/u, 'surname'],
  [/отчество|^отч$/u, 'patronymic'],
  [/(?:^| )имя(?: |$)/u, 'name'],
  [/^пол(?: |$)/u, 'sex'],
  [/рожд|^д р$|^др$|^дата р/u, 'birthDate'],
  [/квалиф|^кв |кв кат|аттест|категор/u, 'qualification'],
  [/стаж/u, 'serviceYears'],
  [/e ?mail|емейл|имейл|мейл|эл\S* (?:почт|адрес)|электрон|^почта/u, 'email'],
  [/(?<!\p{L})(?:тел|моб|сот|контакт|связ)/u, 'phone'],
  [/адрес|жительств|прожив/u, 'address'],
  [/мест\S* (?:работы|учебы|службы)|организац|предприят|учрежден/u, 'workplace'],
  [/должност|специальност|профессия/u, 'position'],
  [/(?:^| )класс(?: |$)|^класс|^группа$|^кл$/u, 'className'],
  [/предмет|дисциплин/u, 'subjects'],
  [/^кто это|^кем является|^тип участник/u, 'category'],
  [/примечан|коммент|заметк|дополнит|^прим$/u, 'note'],
  [
    /^(?:список )?(?:сотрудник|педагог|учител|ученик|обучающ|учащ|воспитанни|ребен|дети|участник|работник)\S*$/u,
    'fullName',
  ],
];

/** What a header says; null for words that are not known. */
export function headerMeaning(title: string): HeaderMeaning {
  const words = plain(title.replace(/\p{L}+/gu, inCyrillic))
    .replace(/ф\.?\s*и\.?\s*о(?:\.|(?![\p{L}]))/gu, 'фио ')
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .trim();
  return words === '' ? null : (headerRules.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

/** «Примерова Анна», «Образцов П.И., 8 913 …»: the second parent's column, not that of their posts. */
function hasName(text: string): boolean {
  return /\p{Lu}\p{Ll}+\s+\p{Lu}[\p{Ll}.]/u.test(text);
}

/** Of two columns with one meaning the better: teaching service rather than all of it. */
function headerWeight(title: string): number {
  const words = plain(title);
  if (words.includes('пед')) return 2;
  return /общ|предыд/.test(words) ? 0 : 1;
}

const SAMPLE_ROWS = 200;

/** Mother and father have a column each. */
const repeatable: ReadonlySet<ImportField> = new Set(['representative']);

/** Columns with a field twice: the first has it, but for a field that several may have. */
export function eachOnce(columns: readonly (ImportField | null)[]): readonly (ImportField | null)[] {
  return columns.map((field, column) =>
    field === null || repeatable.has(field) || columns.indexOf(field) === column ? field : null,
  );
}

/**
 * A field for each column, null where it is not taken; every field once, but for the repeatable.
 * @param titles of the columns, empty where the header is silent
 * @param rows those below the header
 */
export function recogniseColumns(
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly (ImportField | null)[] {
  const samples = titles.map((_, column) => samplesOf(rows, column));
  const meanings = titles.map((title, column) => meaningOf(title, samples[column] ?? []));
  const columns = titles.map((): ImportField | null => null);
  const taken = new Set<ImportField>();
  const take = (column: number, field: ImportField) => {
    columns[column] = field;
    taken.add(field);
  };

  const byWeight = titles
    .map((title, column) => ({ column, weight: headerWeight(title) }))
    .sort((one, other) => other.weight - one.weight || one.column - other.column);
  for (const { column } of byWeight) {
    const meaning = meanings[column] ?? null;
    if (meaning === null || meaning === 'ignored') continue;
    const isAnother =
      repeatable.has(meaning) && share(samples[column] ?? [], ({ text }) => hasName(text)) > 0.5;
    if (!taken.has(meaning) || isAnother) take(column, meaning);
  }
  for (const [column, title] of titles.entries()) {
    if (columns[column] !== null || meanings[column] === 'ignored') continue;
    const field = fieldOfSamples(samples[column] ?? []);
    const nameIsMissing = field === 'fullName' && !taken.has('surname');
    if (field !== null && !taken.has(field) && (title === '' || nameIsMissing)) take(column, field);
  }
  return withNameParts(columns, samples, taken);
}

function meaningOf(title: string, samples: readonly Sample[]): HeaderMeaning {
  const meaning = headerMeaning(title);
  // «Категория» is a teacher's qualification, or who somebody is, or the group of a mentee.
  if (meaning !== 'qualification' || !/^\W*категори/iu.test(title.trim())) return meaning;
  if (share(samples, ({ text }) => readQualification(text) !== null) > 0.3) return 'qualification';
  if (share(samples, ({ text }) => readTargetGroup(text) !== null) > 0.5) return 'targetGroup';
  return share(samples, ({ text }) => readCategory(text) !== null) > 0.5 ? 'category' : 'qualification';
}

interface Sample {
  readonly cell: Cell;
  readonly text: string;
}

function samplesOf(rows: readonly (readonly Cell[])[], column: number): readonly Sample[] {
  return rows.slice(0, SAMPLE_ROWS).flatMap((row) => {
    const cell = row[column];
    const text = cell ? cellText(cell).trim() : '';
    return cell && !isBlank(text) ? [{ cell, text }] : [];
  });
}

function share(samples: readonly Sample[], fits: (sample: Sample) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(fits).length / samples.length;
}

const knownPositions = new Set(positions.groups.flatMap(({ posts }) => posts.map(plain)));

/** What most of a column's cells look like; surer kinds first. */
const sampleRules: readonly (readonly [ImportField, number, (sample: Sample) => boolean])[] = [
  ['birthDate', 0.8, ({ cell, text }) => looksLikeDay(cell, text)],
  ['email', 0.8, ({ text }) => looksLikeEmail(text)],
  ['phone', 0.8, ({ text }) => looksLikePhone(text)],
  ['fullName', 0.6, ({ text }) => looksLikeFullName(text)],
  ['className', 0.8, ({ text }) => /\d\s*-?\s*["«]?\p{L}/u.test(text) && readClass(text) !== null],
  ['sex', 0.8, ({ text }) => readSex(text) !== null],
  ['role', 0.8, ({ text }) => /^настав(?:ник|ница|ляем\p{L}+)$/iu.test(text) && readRole(text) !== null],
  ['position', 0.5, ({ text }) => knownPositions.has(plain(text))],
];

function fieldOfSamples(samples: readonly Sample[]): ImportField | null {
  return sampleRules.find(([, least, fits]) => share(samples, fits) >= least)?.[0] ?? null;
}

/** Surname, name and patronymic in columns of their own without headers: the patronymic tells itself. */
function withNameParts(
  columns: readonly (ImportField | null)[],
  samples: readonly (readonly Sample[])[],
  taken: ReadonlySet<ImportField>,
): readonly (ImportField | null)[] {
  if (taken.has('fullName') || taken.has('surname')) return columns;
  const at = samples.findIndex(
    (own) => share(own, ({ text }) => /^\p{Lu}\p{Ll}+(?:вич|вна|ична|ич)$/u.test(text)) >= 0.8,
  );
  if (at < 2 || columns.slice(at - 2, at + 1).some((field) => field !== null)) return columns;
  const parts: readonly ImportField[] = ['surname', 'name', 'patronymic'];
  return columns.map((field, column) => parts[column - at + 2] ?? field);
}

/** «Примеров Иван Петрович», «1. Примерова А. С.», «Примеров Ваня» without other digits. */
export function looksLikeFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){1,3}(?:\s+(?:оглы|кызы))?$|^\p{Lu}[\p{L}'-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.)?$/u.test(
    text.replace(/^\s*\d+[.)]\s*/u, '').trim(),
  );
}
