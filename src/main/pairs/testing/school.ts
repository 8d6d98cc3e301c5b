// A school's file in memory with mentors and mentees who lack nothing, for tests of pairs.
import type { PairInput, PairOrderInput, RoundInput } from '../../../shared/contract/pairs';
import { defaultSettings } from '../../../shared/matching/model';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Result } from '../../../shared/model/result';
import { receiveConsents } from '../../consents/consents';
import { addPerson, addRole, day, emptyFile } from '../../consents/testing/register';
import type { Database } from '../../database/connection';
import { saveForm } from '../../forms/forms';
import { saveInterview } from '../../interviews/interviews';
import { findRole, type PersonRecord, type RoleRecord } from '../../people/repository';

export const TODAY = day('2021-11-08');
/** Consents and interviews are of this day. */
const READY_ON = day('2021-10-01');

export interface SampleSchool {
  readonly database: Database;
  /** учитель – учитель, учитель – ученик */
  readonly forms: { readonly teachers: number; readonly pupils: number };
  readonly addMentor: (name: string, given?: Given) => number;
  readonly addMentee: (name: string, given?: Given) => number;
  /** A second role of the one who has this role; with consent, without an interview. */
  readonly addRoleOf: (roleId: number, role: RoleRecord['role']) => number;
}

interface Given {
  readonly person?: Partial<Omit<PersonRecord, 'id'>>;
  readonly role?: Partial<Omit<RoleRecord, 'id'>>;
  /** Without consent and interview. */
  readonly bare?: boolean;
}

/**
 * Both add functions answer the role's id; the form is that of teachers unless given.
 * @param prepare lays in what must be there before the forms
 */
export async function sampleSchool(
  prepare: (database: Database) => void = () => undefined,
): Promise<SampleSchool> {
  const database = await emptyFile();
  prepare(database);
  const forms = {
    teachers: addForm(database, 'учитель – учитель'),
    pupils: addForm(database, 'учитель – ученик'),
  };
  const add =
    (role: RoleRecord['role']) =>
    (name: string, { person, role: roleGiven, bare = false }: Given = {}) => {
      const personId = addPerson(database, name, { position: 'учитель', ...person });
      const id = addRole(database, personId, role, {
        formId: forms.teachers,
        capacity: role === 'mentor' ? 2 : 0,
        ...roleGiven,
      });
      if (!bare) makeReady(database, personId, role);
      return id;
    };
  const addRoleOf = (roleId: number, role: RoleRecord['role']) => {
    const { personId } = findRole(database, roleId) ?? {};
    if (personId === undefined) throw new Error(`no role ${roleId}`);
    return addRole(database, personId, role, { formId: forms.teachers, capacity: role === 'mentor' ? 2 : 0 });
  };
  return { database, forms, addMentor: add('mentor'), addMentee: add('mentee'), addRoleOf };
}

/** Consent to processing, and of a mentor the interview. */
export function makeReady(
  database: Database,
  personId: number,
  role: RoleRecord['role'],
  on: PlainDate = READY_ON,
): void {
  valueOf(
    receiveConsents(
      database,
      { kind: 'processing', personIds: [personId], signedOn: on, validUntil: null },
      TODAY,
    ),
  );
  if (role === 'mentee') return;
  valueOf(
    saveInterview(
      database,
      {
        id: null,
        personId,
        plannedOn: null,
        plannedTime: '',
        place: '',
        interviewerId: null,
        heldOn: on,
        scores: [],
        decision: 'recommended',
        comment: '',
      },
      TODAY,
    ),
  );
}

export function pairInput(
  mentorId: number,
  menteeIds: readonly number[],
  given: Partial<PairInput> = {},
): PairInput {
  return {
    id: null,
    formId: null,
    variant: '',
    mentorId,
    menteeIds,
    since: day('2021-11-10'),
    until: day('2022-05-31'),
    ...given,
  };
}

export function orderInput(pairIds: readonly number[], given: Partial<PairOrderInput> = {}): PairOrderInput {
  return {
    id: null,
    kind: 'approval',
    date: null,
    number: '',
    pairIds,
    texts: { plansBy: null, curatorId: null, controlId: null, withPay: false, reason: '' },
    ...given,
  };
}

export function roundInput(given: Partial<RoundInput> = {}): RoundInput {
  return {
    id: null,
    title: 'Осень 2021',
    formId: null,
    heldOn: day('2021-10-20'),
    choices: 3,
    settings: defaultSettings,
    ...given,
  };
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function addForm(database: Database, title: string): number {
  return valueOf(
    saveForm(database, {
      id: null,
      catalogueId: null,
      title,
      goal: '',
      tasks: [],
      expectedResults: [],
      targetCategory: '',
      variants: [],
      programmes: [],
    }),
  ).id;
}

/** An element that is known to be there. */
export function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}
