// Where a person or a role is needed, in Russian: why it cannot be removed.
import * as v from 'valibot';
import { surnameFirstInitials } from '../../shared/model/personName';
import { counted } from '../../shared/texts/counted';
import { factsOf, type PaperKind } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { personForms } from '../documents/declension/personForms';
import { papersAboutRole, papersNaming } from './paperNames';
import { findPerson, findRolesOf } from './repository';

/** Everything that would lose a person, their roles included: «в паре с Примеровой А.С.», «в приказе № 5». */
export function usesOfPerson(database: Database, id: number): readonly string[] {
  const roles = findRolesOf(database, id);
  return [
    ...new Set([
      ...roles.flatMap((role) => usesOfRole(database, role.id)),
      ...childrenOf(database, id),
      ...documentsOf(database, id),
      ...countOf(database, CONSENTS, id, (count) => counted(count, 'согласии', 'согласиях', 'согласиях')),
      ...countOf(database, INTERVIEWS, id, (count) =>
        counted(count, 'собеседовании', 'собеседованиях', 'собеседованиях'),
      ),
    ]),
  ];
}

/** Everything that would lose a role. */
export function usesOfRole(database: Database, id: number): readonly string[] {
  return [
    ...partnersOf(database, id),
    ...ordersOf(database, id),
    ...countOf(database, QUESTIONNAIRES, id, (count) =>
      counted(count, 'анкете предпочтений', 'анкетах предпочтений', 'анкетах предпочтений'),
    ),
    ...papersAboutRole(database, id).map(paperWords),
  ];
}

const CONSENTS = 'SELECT count(*) AS count FROM consent WHERE :id IN (person_id, representative_id)';
const INTERVIEWS = 'SELECT count(*) AS count FROM interview WHERE :id IN (person_id, interviewer_id)';
const ACQUAINTANCES = 'SELECT count(*) AS count FROM acquaintance WHERE person_id = :id';
const QUESTIONNAIRES = `SELECT count(*) AS count FROM preference_answer AS answer
  WHERE participant_id = :id OR EXISTS (SELECT 1 FROM preference WHERE answer_id = answer.id AND chosen_id = :id)`;

function countOf(
  database: Database,
  sql: string,
  id: number,
  words: (count: number) => string,
): readonly string[] {
  const { count } = database.get(sql, { ':id': id }, v.object({ count: v.number() })) ?? { count: 0 };
  return count === 0 ? [] : [`в ${words(count)}`];
}

function partnersOf(database: Database, roleId: number): readonly string[] {
  const rows = database.all(
    `SELECT other.person_id AS person_id FROM pair
       JOIN pair_mentee AS member ON member.pair_id = pair.id
       JOIN participant AS other
         ON other.id = CASE :id WHEN pair.mentor_id THEN member.mentee_id ELSE pair.mentor_id END
     WHERE :id IN (pair.mentor_id, member.mentee_id) ORDER BY pair.id, member.id`,
    { ':id': roleId },
    v.object({ person_id: v.number() }),
  );
  return rows.map(({ person_id: personId }) => `в паре с ${inInstrumental(database, personId)}`);
}

function ordersOf(database: Database, roleId: number): readonly string[] {
  return database
    .all(
      `SELECT DISTINCT pair_order.id, number FROM pair_order
         JOIN paper ON paper.id = pair_order.paper_id
         JOIN pair_order_line AS line ON line.order_id = pair_order.id
         JOIN pair ON pair.id = line.pair_id
         LEFT JOIN pair_mentee AS member ON member.pair_id = pair.id
       WHERE :id IN (pair.mentor_id, member.mentee_id) ORDER BY pair_order.id`,
      { ':id': roleId },
      orderRow,
    )
    .map(orderWords);
}

/** Papers that name a person, and those that they are asked to read. */
function documentsOf(database: Database, personId: number): readonly string[] {
  const orders = database.all(
    `SELECT pair_order.id, number FROM pair_order JOIN paper ON paper.id = pair_order.paper_id
     WHERE :id IN (json_extract(data, '$.curatorId'), json_extract(data, '$.controlId')) ORDER BY pair_order.id`,
    { ':id': personId },
    orderRow,
  );
  return [
    ...orders.map(orderWords),
    ...papersNaming(database, personId).map(paperWords),
    ...countOf(database, ACQUAINTANCES, personId, (count) =>
      counted(count, 'листе ознакомления', 'листах ознакомления', 'листах ознакомления'),
    ),
  ];
}

function paperWords({ kind, number }: { readonly kind: PaperKind; readonly number: string }): string {
  if (factsOf(kind).group === 'orders') return orderWords({ number });
  return factsOf(kind).group === 'awards' ? 'в наградах' : 'в документах реестра';
}

const orderRow = v.object({ id: v.number(), number: v.string() });

function orderWords({ number }: { readonly number: string }): string {
  return number === '' ? 'в проекте приказа' : `в приказе № ${number}`;
}

function childrenOf(database: Database, adultId: number): readonly string[] {
  return database
    .all(
      'SELECT child_id AS person_id FROM representative WHERE adult_id = ? ORDER BY id',
      [adultId],
      v.object({ person_id: v.number() }),
    )
    .flatMap(({ person_id: childId }) => {
      const child = findPerson(database, childId);
      return child ? [`в карточке ребёнка (${surnameFirstInitials(child)})`] : [];
    });
}

function inInstrumental(database: Database, personId: number): string {
  const person = findPerson(database, personId);
  if (!person) return '';
  const { nameForms: overrides, sex, indeclinable } = person;
  return personForms({ name: person, sex, indeclinable, overrides }).short.ins;
}
