// The people of the invented school: brought in from a spreadsheet, interviewed, asked, matched, and put into an order.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import sample from '../../../resources/samples/sample-people.json';
import { plainDateSchema } from '../../shared/contract/schemas';
import { interviewDecisions } from '../../shared/contract/interviews';
import { consentKinds } from '../../shared/model/consents';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import type { Result } from '../../shared/model/result';
import { defaultSettings } from '../../shared/matching/model';
import { consentBoard } from '../consents/board';
import { receiveConsents } from '../consents/consents';
import type { Database } from '../database/connection';
import { readChosenForms } from '../forms/forms';
import { readCriteria, saveInterview } from '../interviews/interviews';
import { acceptDraft, saveDraft } from '../pairs/drafts';
import { saveSupport, startPairs } from '../pairs/editPairs';
import { matchBy } from '../pairs/match';
import { saveOrder } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import { readRound, saveAnswer, saveRound } from '../pairs/rounds';
import { supportTemplate } from '../pairs/supportPlan';
import { PeopleImportDesk } from '../people/import/importDesk';
import { readPeople, readRoles } from '../people/roster';

const PEOPLE_NAME = 'people.csv';

const sampleSchema = v.object({
  consents: v.array(
    v.object({
      kind: v.picklist(consentKinds),
      signedOn: plainDateSchema,
      validUntil: v.nullable(plainDateSchema),
      /** Surnames of those who have not handed it in. */
      without: v.array(v.string()),
    }),
  ),
  interviews: v.array(
    v.object({
      mentor: v.string(),
      heldOn: plainDateSchema,
      scores: v.array(v.number()),
      decision: v.picklist(interviewDecisions),
      comment: v.string(),
    }),
  ),
  interviewer: v.string(),
  round: v.object({
    title: v.string(),
    heldOn: plainDateSchema,
    answers: v.record(v.string(), v.array(v.string())),
  }),
  pairs: v.object({ since: plainDateSchema, until: plainDateSchema, startedOn: plainDateSchema }),
  order: v.object({
    number: v.string(),
    date: plainDateSchema,
    plansBy: plainDateSchema,
    curator: v.string(),
  }),
});

/** The sample spreadsheet's bytes, for `layPeople`. */
export async function readSamplePeople(resourcesFolder: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(resourcesFolder, 'samples', PEOPLE_NAME)));
}

/** What is left to be done with the order once the director has it. */
export interface PairsToApprove {
  readonly orderId: number;
  readonly number: string;
  readonly date: PlainDate;
}

/** Does everything that the curator would before the director signs: each step by the use case of its screen. */
export function layPeople(database: Database, spreadsheet: Uint8Array, today: PlainDate): PairsToApprove {
  const facts = v.parse(sampleSchema, sample);
  importPeople(database, spreadsheet, today);

  const people = [...readPeople(database).values()];
  const personId = (surname: string): number => idOf(people, surname);
  const roles = [...readRoles(database).values()];
  const roleId = (surname: string): number => {
    const role = roles.find((known) => known.personId === personId(surname));
    if (!role) throw new Error(`the sample gives no role to ${surname}`);
    return role.id;
  };

  for (const { kind, signedOn, validUntil, without } of facts.consents) {
    const { rows } = valueOf(consentBoard(database, today));
    const personIds = rows
      .filter(({ cells, fullName: name }) => {
        const isAsked = cells[kind].state !== 'notNeeded';
        return isAsked && !without.some((surname) => name.startsWith(`${surname} `));
      })
      .map((row) => row.personId);
    valueOf(receiveConsents(database, { kind, personIds, signedOn, validUntil }, today));
  }

  const { criteria } = readCriteria(database);
  for (const { mentor, heldOn, scores, decision, comment } of facts.interviews) {
    valueOf(
      saveInterview(
        database,
        {
          id: null,
          personId: personId(mentor),
          plannedOn: heldOn,
          plannedTime: '14:30',
          place: 'учительская',
          interviewerId: personId(facts.interviewer),
          heldOn,
          scores: criteria.map((criterion, index) => ({ criterion, score: scores[index] ?? 0 })),
          decision,
          comment,
        },
        today,
      ),
    );
  }

  const { round: asked } = facts;
  const round = valueOf(
    saveRound(database, {
      id: null,
      title: asked.title,
      formId: readChosenForms(database)[0]?.id ?? null,
      heldOn: asked.heldOn,
      choices: 3,
      settings: defaultSettings,
    }),
  );
  for (const [surname, chosen] of Object.entries(asked.answers)) {
    valueOf(
      saveAnswer(
        database,
        { roundId: round.id, participantId: roleId(surname), chosen: chosen.map(roleId), refused: false },
        today,
      ),
    );
  }
  const { problem } = valueOf(readRound(database, round.id, today));
  const draft = matchBy(problem, 'minimumCost').map((pair) => ({ ...pair, byHand: false }));
  valueOf(saveDraft(database, { id: round.id, draft, method: 'minimumCost' }, today));
  const { since, until } = facts.pairs;
  valueOf(acceptDraft(database, { id: round.id, since, until, asGroups: true }, today));

  const pairs = valueOf(listPairs(database, today));
  const pairIds = pairs.map(({ id }) => id);
  for (const id of pairIds) {
    valueOf(saveSupport(database, { id, items: supportTemplate() }));
  }
  const order = valueOf(
    saveOrder(
      database,
      {
        id: null,
        kind: 'approval',
        date: facts.order.date,
        number: facts.order.number,
        pairIds,
        texts: {
          plansBy: facts.order.plansBy,
          curatorId: personId(facts.order.curator),
          controlId: null,
          withPay: false,
          reason: '',
        },
      },
      today,
    ),
  );
  return { orderId: order.id, number: facts.order.number, date: facts.order.date };
}

/** All of them, once their order is signed. */
export function beginWork(database: Database, today: PlainDate): void {
  const { startedOn } = v.parse(sampleSchema, sample).pairs;
  const ids = valueOf(listPairs(database, today)).map(({ id }) => id);
  valueOf(startPairs(database, { ids, on: startedOn }, today));
}

function importPeople(database: Database, spreadsheet: Uint8Array, today: PlainDate): void {
  const desk = new PeopleImportDesk();
  const view = valueOf(desk.read(database, spreadsheet, PEOPLE_NAME, today));
  const formId = readChosenForms(database)[0]?.id ?? null;
  const { importId, sheet, headerRow, columns, category, role } = view;
  const settings = { sheet, headerRow, columns, category, role, formId };
  valueOf(desk.reread(database, { importId, ...settings }, today));
  valueOf(desk.take(database, { importId, skip: [] }, today));
}

function idOf(
  people: readonly {
    readonly id: number;
    readonly surname: string;
    readonly name: string;
    readonly patronymic: string;
  }[],
  surname: string,
): number {
  const [found, ...others] = people.filter((person) => person.surname === surname);
  if (!found || others.length > 0) {
    throw new Error(`the sample's ${surname} is not one person: ${others.map(fullName).join(', ')}`);
  }
  return found.id;
}

/** The sample is right, or the demonstration is broken: nothing here is a person's slip. */
function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}
