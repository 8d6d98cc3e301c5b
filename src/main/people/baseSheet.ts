// The bases of mentors and of mentees as a table for a spreadsheet program.
import type { ParticipantRole } from '../../shared/model/people';
import type { PlainDate } from '../../shared/model/plainDate';
import { parsePlainDate } from '../../shared/model/plainDate';
import { importFieldNames } from '../../shared/people/words';
import type { Database } from '../database/connection';
import { writeXlsx, type ColumnToWrite, type ValueToWrite } from '../spreadsheets/write/writeXlsx';
import { baseRows, baseTitle, type BaseRow } from './base';

/** The bytes of an .xlsx file. Its headers are those that the import knows. */
export function baseSheet(
  database: Database,
  role: ParticipantRole,
  today: PlainDate,
): { readonly title: string; readonly bytes: Uint8Array } {
  const rows = baseRows(database, role, today);
  const title = baseTitle(role);
  const columns = columnsOf(role);
  const bytes = writeXlsx([
    {
      name: title,
      columns: columns.map(({ column }) => column),
      rows: rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    },
  ]);
  return { title, bytes };
}

interface BaseColumn {
  readonly column: ColumnToWrite;
  readonly valueOf: (row: BaseRow) => ValueToWrite;
}

function columnsOf(role: ParticipantRole): readonly BaseColumn[] {
  const isMentor = role === 'mentor';
  const text = (header: string, width: number, field: keyof BaseRow): BaseColumn => ({
    column: { header, width, type: 'text' },
    valueOf: (row) => row[field],
  });
  const date = (header: string, field: keyof BaseRow): BaseColumn => ({
    column: { header, width: 12, type: 'date' },
    valueOf: (row) => dateOf(row[field]) ?? row[field],
  });
  return [
    { column: { header: '№', width: 5, type: 'number' }, valueOf: ({ number }) => Number(number) },
    text(importFieldNames.fullName, 32, 'fullName'),
    date(importFieldNames.birthDate, 'birthDate'),
    text('Контакт', 24, 'contact'),
    text('Место работы или класс', 24, 'place'),
    text(importFieldNames.position, 24, 'position'),
    text('Стаж', 10, 'service'),
    text(importFieldNames.qualification, 18, 'qualification'),
    isMentor
      ? text(importFieldNames.competences, 30, 'skills')
      : text(importFieldNames.requests, 30, 'skills'),
    ...(isMentor ? [] : [text(importFieldNames.targetGroup, 24, 'targetGroup')]),
    date('Дата входа', 'enteredOn'),
    text(importFieldNames.form, 22, 'form'),
    text(isMentor ? 'Наставляемые' : 'Наставник', 26, 'pair'),
    date('Дата завершения', 'closedOn'),
    text('Результат', 28, 'outcome'),
    text('Ссылка на кейс', 24, 'caseLink'),
    text('Отзыв', 28, 'feedback'),
    text('Согласие', 10, 'consent'),
  ];
}

/** «05.10.2021» as a day; null for several of them. */
function dateOf(text: string): PlainDate | null {
  const [day, month, year] = text.split('.');
  return parsePlainDate(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
}
