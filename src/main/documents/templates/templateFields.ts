// What a blank can be filled with, from the data that papers are made of: the school, the paper itself, its people.
import {
  grammaticalCases,
  type CaseForms,
  type GrammaticalCase,
  type PersonName,
} from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';
import { numericDate } from '../../../shared/texts/dates';
import { declinePosition } from '../declension/declinePosition';
import { personForms } from '../declension/personForms';
import { splitFullName } from '../declension/splitFullName';
import type { SchoolDetails } from '../paperData';
import type { PaperPerson } from '../paperFields';
import { dateOrBlank, dateInWords, initialsAndSurname, textOrBlank } from '../wording';
import type { KnownField, KnownFields, KnownList } from './knownFields';

export interface TemplateData {
  readonly school: SchoolDetails;
  /** Of the paper; null and '' print blanks for a pen. */
  readonly date: PlainDate | null;
  readonly number: string;
  readonly title: string;
  readonly people: readonly TemplatePerson[];
  readonly lists: readonly TemplateList[];
}

/** Somebody a paper is about: `{{наставник}}`, `{{наставник дательный}}`… */
export interface TemplatePerson extends PersonPlace {
  /** null: not chosen yet. The full name prints a line for a pen, all else is empty. */
  readonly person: PaperPerson | null;
}

interface PersonPlace {
  /** The first word of the fields' names, in lower case: `наставник`. */
  readonly prefix: string;
  /** Who it is, for the list of fields: «Наставник». */
  readonly description: string;
}

export interface TemplateList {
  /** `пары`. */
  readonly name: string;
  readonly description: string;
  readonly people: readonly PersonPlace[];
  /** Beside people; `номер`, the entry's place in the list, is always there. */
  readonly fields: readonly { readonly name: string; readonly description: string }[];
  readonly rows: readonly {
    /** By prefix. */
    readonly people: Readonly<Record<string, PaperPerson | null>>;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

/** All fields that a blank of this paper may hold, with their values and what they are. */
export function templateFields({ school, date, number, title, people, lists }: TemplateData): KnownFields {
  return {
    values: [
      ...paperFields(date, number, title),
      ...schoolFields(school),
      ...directorFields(school),
      ...people.flatMap((each) => personFields(each)),
    ],
    lists: lists.map(listFields),
  };
}

function field(name: string, description: string, value: string): KnownField {
  return { name, description, value };
}

const NUMERIC_BLANK_DATE = '___.___.20___';

function paperFields(date: PlainDate | null, number: string, title: string): readonly KnownField[] {
  return [
    field('дата', 'Дата цифрами: 05.10.2021', date === null ? NUMERIC_BLANK_DATE : numericDate(date)),
    field('дата словами', 'Дата словами: 5 октября 2021 г.', dateOrBlank(date)),
    field('год', 'Год документа', date === null ? '20___' : date.slice(0, 4)),
    field('номер', 'Номер документа, без знака №', textOrBlank(number, 6)),
    field('название', 'Название документа', title),
  ];
}

function schoolFields(school: SchoolDetails): readonly KnownField[] {
  return [
    field('школа', 'Полное наименование школы', school.fullName),
    field('школа кратко', 'Сокращённое наименование школы', school.shortName),
    field('школа над названием', 'Строки над наименованием: учредитель, район', school.letterhead),
    field('место', 'Населённый пункт: с. Образцовое', school.settlement),
    field('школа адрес', 'Почтовый адрес школы', school.postalAddress),
    field('школа инн', 'ИНН школы', school.inn),
    field('школа огрн', 'ОГРН школы', school.ogrn),
    field('школа сайт', 'Адрес сайта или раздела о наставничестве', school.siteAddress),
  ];
}

function directorFields({ directorName, directorPosition }: SchoolDetails): readonly KnownField[] {
  const name: PersonName = splitFullName(directorName);
  const { full, short } = personForms({ name, sex: null, indeclinable: false, overrides: {} });
  return namedFields('директор', 'Руководитель школы', {
    full,
    short,
    position: declinePosition(directorPosition),
  });
}

function personFields({ prefix, description, person }: TemplatePerson): readonly KnownField[] {
  const own = (name: string, what: string, value: string): KnownField =>
    field(`${prefix} ${name}`, `${description}: ${what}`, value);
  return [
    ...namedFields(prefix, description, person),
    own('сведения', 'должность или класс', person?.details ?? ''),
    own('дата рождения', 'дата рождения словами', person?.birthDate ? dateInWords(person.birthDate) : ''),
    own('адрес', 'адрес', person?.address ?? ''),
    own('телефон', 'телефон', person?.phone ?? ''),
    own('почта', 'электронная почта', person?.email ?? ''),
    own('паспорт', 'паспортные данные', person?.passport ?? ''),
  ];
}

/** In a name «именительный» is not said. */
const CASE_WORDS: Record<GrammaticalCase, readonly [word: string, question: string]> = {
  nom: ['', 'именительный падеж (кто?)'],
  gen: ['родительный', 'родительный падеж (кого?)'],
  dat: ['дательный', 'дательный падеж (кому?)'],
  acc: ['винительный', 'винительный падеж (кого?)'],
  ins: ['творительный', 'творительный падеж (кем?)'],
  pre: ['предложный', 'предложный падеж (о ком?)'],
};

function namedFields(
  prefix: string,
  description: string,
  person: Pick<PaperPerson, 'full' | 'short' | 'position'> | null,
): readonly KnownField[] {
  const inCases = (name: string, what: string, forms: CaseForms | undefined, unknown: string) =>
    grammaticalCases.map((grammaticalCase) => {
      const [word, question] = CASE_WORDS[grammaticalCase];
      const value = forms?.[grammaticalCase] ?? '';
      return field(
        [name, word].filter((part) => part !== '').join(' '),
        `${description}: ${what}, ${question}`,
        value === '' ? unknown : value,
      );
    });
  return [
    ...inCases(prefix, 'фамилия, имя, отчество', person?.full, textOrBlank('', 24)),
    ...inCases(`${prefix} кратко`, 'фамилия и инициалы', person?.short, textOrBlank('')),
    field(
      `${prefix} подпись`,
      `${description}: инициалы и фамилия, как рядом с подписью`,
      textOrBlank(initialsAndSurname(person?.full.nom ?? '')),
    ),
    ...inCases(`${prefix} должность`, 'должность', person?.position, ''),
  ];
}

function listFields({ name, description, people, fields, rows }: TemplateList): KnownList {
  const peopleOf = (each: TemplateList['rows'][number] | null): readonly KnownField[] =>
    people.flatMap((place) => personFields({ ...place, person: each?.people[place.prefix] ?? null }));
  return {
    name,
    description,
    fields: [{ name: 'номер', description: 'Номер по порядку' }, ...peopleOf(null), ...fields].map(
      ({ name: fieldName, description: what }) => ({ name: fieldName, description: what }),
    ),
    rows: rows.map((row, index) => ({
      ...row.values,
      ...Object.fromEntries(peopleOf(row).map(({ name: fieldName, value }) => [fieldName, value])),
      номер: String(index + 1),
    })),
  };
}
