// The rows of a sheet as people, by the settings; titles, totals and repeated headers are passed over.
import type { ChosenForm } from '../../../shared/contract/forms';
import { MOST_TAGS, type ImportField } from '../../../shared/contract/people';
import { LONGEST_LINE } from '../../../shared/contract/schemas';
import { ageOn, type PersonCategory } from '../../../shared/model/people';
import { fullName } from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';
import { importFieldNames } from '../../../shared/people/words';
import { counted } from '../../../shared/texts/counted';
import { guessSex } from '../../documents/declension/guessSex';
import { sameTitle } from '../../../shared/forms/catalogue';
import { cellText, EMPTY_CELL, type Cell, type Sheet } from '../../spreadsheets/spreadsheet';
import {
  isBlank,
  readCategory,
  readClass,
  readPhones,
  readQualification,
  readRelation,
  readRole,
  readSex,
  readTags,
  readTargetGroup,
  relationOfTitle,
  takeEmails,
} from './cellWords';
import { headerMeaning, looksLikeFullName } from './columns';
import { readDay } from './days';
import { readName } from './names';
import { readRepresentatives } from './representatives';
import { readService } from './service';
import { classOfSheet, titlesOf, type ImportSettings } from './settings';
import type { Problem, SheetPerson } from './sheetPerson';

export interface Surroundings {
  readonly forms: readonly ChosenForm[];
  readonly today: PlainDate;
}

/** Ages that are worth a look. */
const USUAL_AGES: Readonly<Record<PersonCategory, readonly [number, number]>> = {
  pupil: [3, 20],
  staff: [16, 85],
  parent: [16, 95],
  outside: [14, 95],
};

export function readRows(
  sheet: Sheet,
  settings: ImportSettings,
  around: Surroundings,
): readonly SheetPerson[] {
  const titles = titlesOf(sheet, settings.headerRow);
  const people: SheetPerson[] = [];
  let section = settings.category === 'pupil' ? classOfSheet(sheet, settings.headerRow) : '';
  const nameColumn = settings.columns.findIndex((field) => field === 'fullName' || field === 'surname');
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= settings.headerRow) continue;
    const texts = cells.map((cell) => cellText(cell).trim());
    const distinct = new Set(texts.filter((text) => text !== ''));
    if (distinct.size === 0 || isPassedOver(texts, titles)) continue;
    if (isNobody(texts[nameColumn] ?? '')) continue;
    // «4 А класс» over the pupils of that class.
    const only = distinct.size === 1 && settings.columns.filter((field) => field !== null).length > 1;
    const heading = only ? [...distinct][0] : undefined;
    if (heading !== undefined && !looksLikeFullName(heading)) {
      section = readClass(heading) ?? '';
      continue;
    }
    people.push(readRow({ row: index + 1, cells, texts, titles, section }, settings, around));
  }
  return people;
}

/** «Вакансия», «М.П.» and «Директор школы» where a name should be. */
function isNobody(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s+/u);
  if (/^(?:вакан(?:сия|тно?)|м\.п\.)$/iu.test(text)) return true;
  const isOffice =
    /^(?:директор|заместител|зам\.|завуч|классн|учител|воспитател|секретар|делопроизводител|ответственн|председател|куратор|руководител)/iu;
  return isOffice.test(first) && (second === '' ? /^\p{L}+[ьр]$/u.test(first) : /^\p{Ll}/u.test(second));
}

/** Totals and signatures below a table, numbers of columns, a header repeated on the next page. */
function isPassedOver(texts: readonly string[], titles: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const first = filled[0] ?? '';
  if (/^(?:итого|всего|список(?!\p{L})|исполнитель|исп\.|составил)/iu.test(first)) return true;
  if (
    /^(?:директор|руководитель|зам(?:еститель|\.)|куратор|секретарь)/iu.test(first) &&
    /_{3,}|\/.+\//u.test(filled.join(' '))
  ) {
    return true;
  }
  if (filled.length > 2 && filled.every((text, at) => Number(text) === Number(filled[0]) + at)) return true;
  const repeated = texts.filter(
    (text, at) => text !== '' && (text === titles[at] || headerMeaning(text) !== null),
  );
  const same = texts.filter((text, at) => text !== '' && (titles[at] ?? '').endsWith(text));
  return same.length > 0 && same.length * 2 > filled.length && repeated.length * 2 > filled.length;
}

interface RowToRead {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
  readonly titles: readonly string[];
  readonly section: string;
}

function readRow(source: RowToRead, settings: ImportSettings, { forms, today }: Surroundings): SheetPerson {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const at = (field: ImportField) => settings.columns.indexOf(field);
  const cellOf = (field: ImportField) => source.cells[at(field)] ?? EMPTY_CELL;
  const textOf = (field: ImportField, column = at(field)) => {
    const cell = source.cells[column] ?? EMPTY_CELL;
    const text = source.texts[column] ?? '';
    if (cell.kind === 'error') {
      problems.push(warning(`${importFieldNames[field]}: в ячейке ошибка формулы ${text}`));
      return '';
    }
    if (text.length > LONGEST_LINE && field !== 'note') {
      problems.push(warning(`${importFieldNames[field]}: текст слишком длинный, взято начало`));
      return text.slice(0, LONGEST_LINE);
    }
    return isBlank(text) ? '' : text;
  };
  /** A word that nothing understands is kept in the note. */
  const unknown = (field: ImportField, text: string): null => {
    notes.push(`${importFieldNames[field]}: ${text}`);
    problems.push(warning(`${importFieldNames[field]}: «${text}» непонятно, сохранено в примечании`));
    return null;
  };
  const word = <Meaning>(field: ImportField, read: (text: string) => Meaning | null): Meaning | null => {
    const text = textOf(field);
    return text === '' ? null : (read(text) ?? unknown(field, text));
  };

  const whole = textOf('fullName');
  const name = readName(whole, {
    surname: textOf('surname'),
    name: textOf('name'),
    patronymic: textOf('patronymic'),
  });
  const isName = /\p{L}/u.test(name.surname) && !/\d/u.test(fullName(name));
  if (!isName) {
    problems.push(
      failure(fullName(name) === '' ? 'не указана фамилия' : `имя «${fullName(name)}» не читается`),
    );
  } else if (name.name === '' || name.name.includes('.')) {
    problems.push(warning('имя и отчество указаны не полностью'));
  }

  const category = word('category', readCategory);
  const isAdult = (category ?? settings.category) !== 'pupil';
  const birthText = textOf('birthDate');
  const day = readDay(cellOf('birthDate'), birthText, today, isAdult);
  // A slip in a date must not lose the person.
  if (day.kind === 'wrong') {
    notes.push(`${importFieldNames.birthDate}: ${birthText}`);
    problems.push(warning(`${day.words}, сохранено в примечании`));
  }
  const birthDate = day.kind === 'day' ? day.date : null;
  const age = ageOn(birthDate, today);
  const [youngest, eldest] = USUAL_AGES[category ?? settings.category];
  if (age !== null && (age < youngest || age > eldest)) {
    problems.push(warning(`необычный возраст: ${counted(age, 'год', 'года', 'лет')}`));
  }

  const sex = word('sex', readSex);
  if (sex === null && isName && guessSex(name) === null) {
    problems.push(warning('пол не указан и по имени не виден'));
  }

  const written = textOf('phone');
  // «8,91E+10»: Excel has rounded it when it wrote a .csv.
  const isRounded = /^\d[.,]\d+e\+?\d+$/iu.test(written);
  if (isRounded) unknown('phone', written);
  const contact = takeEmails(isRounded ? '' : written);
  const className = textOf('className');
  const qualification = textOf('qualification');
  const tags = (field: ImportField) => {
    const all = readTags(textOf(field));
    if (all.length > MOST_TAGS) {
      problems.push(warning(`${importFieldNames[field]}: названо больше ${MOST_TAGS}, взяты первые`));
    }
    return all.slice(0, MOST_TAGS);
  };
  const representativePhone = readPhones(textOf('representativePhone'));
  const relation = word('relation', (text) => readRelation(text) ?? text) ?? '';
  const form = word('form', (text) => forms.find(({ title }) => sameTitle(title, text)) ?? null);
  const note = textOf('note');
  if (note !== '') notes.unshift(note);
  return {
    row: source.row,
    name,
    written: whole,
    category,
    sex,
    birthDate,
    texts: {
      position: textOf('position').replace(/\s+/gu, ' '),
      className: className === '' ? source.section : (readClass(className) ?? className),
      workplace: textOf('workplace').replace(/\s+/gu, ' '),
      qualification: readQualification(qualification) ?? qualification,
      phone: readPhones(contact.rest),
      email: textOf('email') || contact.emails,
      address: textOf('address').replace(/\s+/gu, ' '),
    },
    lists: {
      subjects: tags('subjects'),
      competences: tags('competences'),
      requests: tags('requests'),
    },
    service: word('serviceYears', (text) => readService(cellOf('serviceYears'), text, today)),
    role: word('role', readRole) ?? settings.role,
    capacity: word('capacity', readCapacity),
    targetGroup: word('targetGroup', readTargetGroup),
    formId: form?.id ?? null,
    representatives: settings.columns
      .flatMap((field, column) => (field === 'representative' ? [column] : []))
      .flatMap((column, place) => {
        const ofColumn = relationOfTitle(source.titles[column] ?? '');
        const [itsPhone, itsRelation] = place === 0 ? [representativePhone, relation] : ['', ''];
        return readRepresentatives(textOf('representative', column), itsPhone, itsRelation || ofColumn);
      }),
    notes,
    problems,
  };
}

function readCapacity(text: string): number | null {
  const match = /^(\d{1,2})(?:\s*\p{L}+\.?)?$/u.exec(text);
  const count = Number(match?.[1] ?? 0);
  return count >= 1 && count <= 50 ? count : null;
}

function warning(words: string): Problem {
  return { severity: 'warning', words };
}

function failure(words: string): Problem {
  return { severity: 'error', words };
}
