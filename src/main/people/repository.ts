// SQL of people, their roles and their legal representatives: rows in, rows out, no rules.
import * as v from 'valibot';
import {
  personInputSchema,
  roleInputSchema,
  type PersonInput,
  type Role,
} from '../../shared/contract/people';
import { sqlBoolean, type Database, type SqlValue } from '../database/connection';

/** A person as the file has them. */
export type PersonRecord = Omit<PersonInput, 'representatives'> & { readonly id: number };
export type RoleRecord = Role & { readonly personId: number };

export interface Representation {
  readonly childId: number;
  readonly adultId: number;
  readonly relation: string;
  readonly authority: string;
}

const { entries } = personInputSchema;
/** Bounds are for input: one person with too many words must not make everybody unreadable. */
const words = v.array(v.string());
const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema);

const personRow = v.pipe(
  v.object({
    id: v.number(),
    category: entries.category,
    surname: v.string(),
    name: v.string(),
    patronymic: v.string(),
    sex: entries.sex,
    birth_date: entries.birthDate,
    position: v.string(),
    class_name: v.string(),
    workplace: v.string(),
    qualification: v.string(),
    service_years: v.nullable(v.number()),
    service_stated_on: entries.birthDate,
    phone: v.string(),
    email: v.string(),
    address: v.string(),
    subjects: json(words),
    competences: json(words),
    requests: json(words),
    note: v.string(),
    passport: v.string(),
    indeclinable: sqlBoolean,
    name_forms: json(entries.nameForms),
    position_forms: json(entries.positionForms),
    left_on: entries.leftOn,
  }),
  v.transform((row): PersonRecord => ({
    id: row.id,
    category: row.category,
    surname: row.surname,
    name: row.name,
    patronymic: row.patronymic,
    sex: row.sex,
    birthDate: row.birth_date,
    position: row.position,
    className: row.class_name,
    workplace: row.workplace,
    qualification: row.qualification,
    service:
      row.service_years === null || row.service_stated_on === null
        ? null
        : { years: row.service_years, statedOn: row.service_stated_on },
    phone: row.phone,
    email: row.email,
    address: row.address,
    subjects: row.subjects,
    competences: row.competences,
    requests: row.requests,
    note: row.note,
    passport: row.passport,
    indeclinable: row.indeclinable,
    nameForms: row.name_forms,
    positionForms: row.position_forms,
    leftOn: row.left_on,
  })),
);

const roleEntries = roleInputSchema.entries;
const roleRow = v.pipe(
  v.object({
    id: v.number(),
    person_id: v.number(),
    role: roleEntries.role,
    form_id: v.nullable(v.number()),
    variant: v.string(),
    capacity: v.number(),
    target_group: roleEntries.targetGroup,
    days: json(roleEntries.days),
    since: roleEntries.since,
    until: roleEntries.until,
    entered_on: roleEntries.enteredOn,
    left_on: roleEntries.leftOn,
    outcome: v.string(),
    case_link: v.string(),
    feedback: v.string(),
  }),
  v.transform((row): RoleRecord => ({
    id: row.id,
    personId: row.person_id,
    role: row.role,
    formId: row.form_id,
    variant: row.variant,
    capacity: row.capacity,
    targetGroup: row.target_group,
    days: row.days,
    since: row.since,
    until: row.until,
    enteredOn: row.entered_on,
    leftOn: row.left_on,
    outcome: row.outcome,
    caseLink: row.case_link,
    feedback: row.feedback,
  })),
);

/** Everybody, in the order of their entry. */
export function findPeople(database: Database): readonly PersonRecord[] {
  return database.all('SELECT * FROM person ORDER BY id', [], personRow);
}

export function findPerson(database: Database, id: number): PersonRecord | null {
  return database.get('SELECT * FROM person WHERE id = ?', [id], personRow) ?? null;
}

/** Every role, open and closed. */
export function findRoles(database: Database): readonly RoleRecord[] {
  return database.all('SELECT * FROM participant ORDER BY id', [], roleRow);
}

export function findRolesOf(database: Database, personId: number): readonly RoleRecord[] {
  return database.all('SELECT * FROM participant WHERE person_id = ? ORDER BY id', [personId], roleRow);
}

export function findRole(database: Database, id: number): RoleRecord | null {
  return database.get('SELECT * FROM participant WHERE id = ?', [id], roleRow) ?? null;
}

export function findRepresentations(database: Database): readonly Representation[] {
  return database
    .all(
      'SELECT child_id, adult_id, relation, authority FROM representative ORDER BY id',
      [],
      v.object({ child_id: v.number(), adult_id: v.number(), relation: v.string(), authority: v.string() }),
    )
    .map((row) => ({
      childId: row.child_id,
      adultId: row.adult_id,
      relation: row.relation,
      authority: row.authority,
    }));
}

/** @returns the new person's id */
export function insertPerson(database: Database, person: Omit<PersonRecord, 'id'>): number {
  return database.run(
    `INSERT INTO person (category, surname, name, patronymic, sex, birth_date, position, class_name, workplace,
       qualification, service_years, service_stated_on, phone, email, address, subjects, competences, requests,
       note, passport, indeclinable, name_forms, position_forms, left_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    personValues(person),
  ).lastId;
}

export function updatePerson(database: Database, { id, ...person }: PersonRecord): void {
  database.run(
    `UPDATE person SET category = ?, surname = ?, name = ?, patronymic = ?, sex = ?, birth_date = ?, position = ?,
       class_name = ?, workplace = ?, qualification = ?, service_years = ?, service_stated_on = ?, phone = ?,
       email = ?, address = ?, subjects = ?, competences = ?, requests = ?, note = ?, passport = ?,
       indeclinable = ?, name_forms = ?, position_forms = ?, left_on = ? WHERE id = ?`,
    [...personValues(person), id],
  );
}

function personValues(person: Omit<PersonRecord, 'id'>): readonly SqlValue[] {
  return [
    person.category,
    person.surname,
    person.name,
    person.patronymic,
    person.sex,
    person.birthDate,
    person.position,
    person.className,
    person.workplace,
    person.qualification,
    person.service?.years ?? null,
    person.service?.statedOn ?? null,
    person.phone,
    person.email,
    person.address,
    JSON.stringify(person.subjects),
    JSON.stringify(person.competences),
    JSON.stringify(person.requests),
    person.note,
    person.passport,
    Number(person.indeclinable),
    JSON.stringify(person.nameForms),
    JSON.stringify(person.positionForms),
    person.leftOn,
  ];
}

/** @returns the new role's id */
export function insertRole(database: Database, role: Omit<RoleRecord, 'id'>): number {
  return database.run(
    `INSERT INTO participant (person_id, role, form_id, variant, capacity, target_group, days, since, until,
       entered_on, left_on, outcome, case_link, feedback)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      role.personId,
      role.role,
      role.formId,
      role.variant,
      role.capacity,
      role.targetGroup,
      JSON.stringify(role.days),
      role.since,
      role.until,
      role.enteredOn,
      role.leftOn,
      role.outcome,
      role.caseLink,
      role.feedback,
    ],
  ).lastId;
}

export function updateRole(database: Database, role: RoleRecord): void {
  database.run(
    `UPDATE participant SET role = ?, form_id = ?, variant = ?, capacity = ?, target_group = ?, days = ?,
       since = ?, until = ?, entered_on = ?, left_on = ?, outcome = ?, case_link = ?, feedback = ? WHERE id = ?`,
    [
      role.role,
      role.formId,
      role.variant,
      role.capacity,
      role.targetGroup,
      JSON.stringify(role.days),
      role.since,
      role.until,
      role.enteredOn,
      role.leftOn,
      role.outcome,
      role.caseLink,
      role.feedback,
      role.id,
    ],
  );
}

export function deleteRole(database: Database, id: number): void {
  database.run('DELETE FROM participant WHERE id = ?', [id]);
}

/** With the rows that go along: whom they stand for and who stands for them. */
export function deletePerson(database: Database, id: number): void {
  database.run('DELETE FROM person WHERE id = ?', [id]);
}

export function insertRepresentation(database: Database, representation: Representation): void {
  database.run('INSERT INTO representative (child_id, adult_id, relation, authority) VALUES (?, ?, ?, ?)', [
    representation.childId,
    representation.adultId,
    representation.relation,
    representation.authority,
  ]);
}

export function deleteRepresentations(database: Database, childId: number): void {
  database.run('DELETE FROM representative WHERE child_id = ?', [childId]);
}
