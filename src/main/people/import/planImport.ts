// What taking a table would do, row by row: nothing is written here.
import type { PeopleImportRow } from '../../../shared/contract/people';
import { fullName } from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';
import { importFieldNames, roleNames, targetGroupNames } from '../../../shared/people/words';
import type { Database } from '../../database/connection';
import { detailsOf, readPeople, readRepresentatives, readRoles } from '../roster';
import { newRole } from '../roles';
import { Entry, Roll } from './roll';
import type { ImportSettings } from './settings';
import type { Problem, SheetPerson } from './sheetPerson';
import { changesBetween, newPerson, withSheet, type Change } from './withSheet';

export interface ImportPlan {
  readonly rows: readonly PeopleImportRow[];
  /** Everybody as they will be; those that stay as they are among them. */
  readonly entries: readonly Entry[];
}

const NOBODY = 'Без имени';
/** As many as a card takes. */
const MOST_REPRESENTATIVES = 10;

export function planImport(
  database: Database,
  people: readonly SheetPerson[],
  settings: Pick<ImportSettings, 'category' | 'role' | 'formId'>,
  today: PlainDate,
): ImportPlan {
  const roll = new Roll(readPeople(database), readRepresentatives(database), readRoles(database).values());
  const rows = people.map((person) => planRow(roll, person, settings, today));
  return { rows, entries: roll.entries };
}

function planRow(
  roll: Roll,
  row: SheetPerson,
  settings: Pick<ImportSettings, 'category' | 'role' | 'formId'>,
  today: PlainDate,
): PeopleImportRow {
  const problems = [...row.problems];
  const category = row.category ?? settings.category;
  const refuse = (words?: string): PeopleImportRow => ({
    row: row.row,
    action: 'refused',
    fullName: fullName(row.name) || row.written || NOBODY,
    details: detailsOf({ ...newPerson(row.name, category), ...row.texts, id: 0 }),
    problems: words === undefined ? problems : [...problems, { severity: 'error', words }],
    changes: [],
  });
  if (problems.some(({ severity }) => severity === 'error')) return refuse();

  const matches = roll.match(row, category === 'pupil');
  const [match] = matches;
  const repeated = matches.find((entry) => entry.row !== null);
  if (repeated) return refuse(`повтор: этот человек уже есть в строке ${repeated.row ?? ''}`);
  if (match && matches.length > 1) {
    return refuse('в списках несколько человек с таким именем: укажите дату рождения');
  }

  if (!match) {
    problems.push(
      ...roll.like(row).map(({ entry, because }): Problem => ({
        severity: 'warning',
        words: `похоже на запись «${fullName(entry)}»${entry.row === null ? '' : ` в строке ${entry.row}`}: ${because}`,
      })),
    );
  }
  const entry = match ?? new Entry(null, null, newPerson(row.name, category));
  const before = entry.person;
  entry.person = withSheet(before, row, today);
  entry.row = row.row;
  if (!match) roll.add(entry);
  const changes = [
    ...changesBetween(before, entry.person, today),
    ...changeRole(entry, row, settings.formId, today, problems),
    ...changeRepresentatives(roll, entry, row, today, problems),
  ];
  return {
    row: row.row,
    action: match ? (changes.length > 0 ? 'update' : 'same') : 'add',
    fullName: fullName(entry.person),
    details: detailsOf({ ...entry.person, id: 0 }),
    problems,
    changes: match ? changes : [],
  };
}

/** Gives the role that the row names, or fills in the one that is held; a role that has ended is not begun anew. */
function changeRole(
  entry: Entry,
  row: SheetPerson,
  usualForm: number | null,
  today: PlainDate,
  problems: Problem[],
): readonly Change[] {
  const { role: name } = row;
  if (name === null) {
    if (row.targetGroup !== null) {
      problems.push(warning('целевая группа не записана: строка не говорит, что это наставляемый'));
    }
    return [];
  }
  const own = entry.roles.filter(({ role }) => role.role === name);
  const held = own.find(({ role }) => role.leftOn === null);
  if (!held && (own.length > 0 || entry.person.leftOn !== null)) {
    problems.push(warning(`роль «${roleNames[name]}» завершена: начните её снова в карточке`));
    return [];
  }
  const before = held?.role ?? newRole(name, null, today);
  const after = {
    ...before,
    formId: row.formId ?? before.formId ?? usualForm,
    capacity: name === 'mentor' ? (row.capacity ?? before.capacity) : before.capacity,
    targetGroup: name === 'mentee' ? (row.targetGroup ?? before.targetGroup) : before.targetGroup,
  };
  if (held) held.role = after;
  else entry.roles.push({ role: after, before: null });
  return [
    ...(held ? [] : [{ field: importFieldNames.role, before: '', after: roleNames[name] }]),
    ...(before.formId === after.formId
      ? []
      : [{ field: importFieldNames.form, before: '', after: 'другая' }]),
    ...(before.capacity === after.capacity
      ? []
      : [
          {
            field: importFieldNames.capacity,
            before: String(before.capacity),
            after: String(after.capacity),
          },
        ]),
    ...(before.targetGroup === after.targetGroup
      ? []
      : [
          {
            field: importFieldNames.targetGroup,
            before: before.targetGroup === null ? '' : targetGroupNames[before.targetGroup],
            after: after.targetGroup === null ? '' : targetGroupNames[after.targetGroup],
          },
        ]),
  ];
}

/** Links the representatives that the row names; those who are not among the people are added to them. */
function changeRepresentatives(
  roll: Roll,
  child: Entry,
  row: SheetPerson,
  today: PlainDate,
  problems: Problem[],
): readonly Change[] {
  return row.representatives.flatMap(({ name, relation, phone }): readonly Change[] => {
    const written = fullName(name);
    if (name.name === '') {
      problems.push(warning(`законный представитель «${written}»: имя неполное, не записан`));
      return [];
    }
    const known = roll.adult(name, phone, child, today);
    if (known?.links.some((link) => link.adult === child)) {
      problems.push(
        warning(`законный представитель «${written}» сам представлен этим человеком, не записан`),
      );
      return [];
    }
    const link = child.links.find(({ adult }) => adult === known);
    if (!link && child.links.length >= MOST_REPRESENTATIVES) return [];
    const adult = known ?? new Entry(null, null, newPerson(name, 'parent'));
    if (!known) roll.add(adult);
    return [
      ...changePhone(adult, phone, problems),
      ...(link ? changeRelation(link, relation) : addLink(child, adult, relation)),
    ];
  });
}

/** The phone in a child's row fills an empty field; another one is the parent's own matter. */
function changePhone(adult: Entry, phone: string, problems: Problem[]): readonly Change[] {
  if (phone === '' || adult.person.phone === phone) return [];
  if (adult.person.phone !== '') {
    problems.push(
      warning(`${fullName(adult)}: в карточке другой телефон (${adult.person.phone}), он оставлен`),
    );
    return [];
  }
  adult.person = { ...adult.person, phone };
  return [{ field: importFieldNames.representativePhone, before: '', after: phone }];
}

function changeRelation(link: Entry['links'][number], relation: string): readonly Change[] {
  if (relation === '' || link.relation === relation) return [];
  const before = link.relation;
  link.relation = relation;
  return [{ field: importFieldNames.relation, before, after: relation }];
}

function addLink(child: Entry, adult: Entry, relation: string): readonly Change[] {
  child.links.push({ adult, relation, authority: '', before: null });
  const after = fullName(adult) + (relation === '' ? '' : ` (${relation})`);
  return [{ field: importFieldNames.representative, before: '', after }];
}

function warning(words: string): Problem {
  return { severity: 'warning', words };
}
