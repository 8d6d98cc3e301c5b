// The data of papers that are made from a form of their own and from the file's facts.
import type { PaperDraft } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import { schoolYearLabel } from '../../../shared/model/schoolYear';
import { storedValues, type FieldRow } from '../../../shared/papers/fields';
import { factsOf } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import type { PaperDefinition, RawPaperData } from '../../documents/definePaper';
import { listPairs } from '../../pairs/pairs';
import { readPerson } from '../../people/roster';
import { schoolDetails } from '../../school/details';
import { needReader, schoolYearAt, type ReadNeed } from './needs';
import { resolveValues } from './resolveValues';

export type PaperRequest = Pick<PaperDraft, 'kind' | 'ids' | 'roundId' | 'date' | 'number' | 'values'>;

/**
 * The data of each paper that a draft asks for: one for each id, or a blank; of those made for a list, one for each
 * of its entries. Refusal: not-found for somebody or a pair that is not there.
 * @param read shares what is read among several drafts
 */
export function paperData(
  database: Database,
  definition: PaperDefinition,
  request: PaperRequest,
  today: PlainDate,
  read: ReadNeed = needReader(database, today),
): Result<readonly RawPaperData[]> {
  const { subject } = factsOf(definition.kind);
  const ids = subject === 'programme' ? [] : [...new Set(request.ids)];
  const known = knownSubjects(database, subject, ids, today);
  if (!known.ok) return known;

  const day = request.date ?? today;
  const common = {
    school: schoolDetails(database),
    date: request.date,
    number: request.number,
    today,
    schoolYear: schoolYearLabel(schoolYearAt(day, today)),
  };
  const values = resolveValues(database, definition.fields, storedValues(definition.fields, request.values));
  const about = ids.length > 0 ? ids : [null];
  return ok(
    about.flatMap((id) => {
      const needs = Object.fromEntries(definition.needs.map((name) => [name, read(name, { id, day })]));
      return split(definition.each, values).map((own) => ({ ...common, ...needs, values: own }));
    }),
  );
}

function knownSubjects(
  database: Database,
  subject: ReturnType<typeof factsOf>['subject'],
  ids: readonly number[],
  today: PlainDate,
): Result<undefined> {
  if (subject === 'person' && !ids.every((id) => readPerson(database, id) !== null)) {
    return fail('not-found', { what: 'person' });
  }
  if (subject === 'pair' && ids.length > 0) {
    const pairs = listPairs(database, today);
    if (!pairs.ok) return pairs;
    const known = new Set(pairs.value.map(({ id }) => id));
    if (!ids.every((id) => known.has(id))) return fail('not-found', { what: 'pair' });
  }
  return ok();
}

/** A paper for each entry of the list; without entries one, which is a blank. */
function split(
  each: string | null,
  values: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  if (each === null) return [values];
  const entries = (values[each] ?? []) as readonly FieldRow[];
  return (entries.length === 0 ? [[]] : entries.map((entry) => [entry])).map((own) => ({
    ...values,
    [each]: own,
  }));
}
