// What a blank of the school's own is filled with: the school, the paper, whom it is about, its form, the pairs.
import type { PlainDate } from '../../../shared/model/plainDate';
import { storedValues } from '../../../shared/papers/fields';
import { factsOf } from '../../../shared/papers/kinds';
import { numericDate } from '../../../shared/texts/dates';
import type { Database } from '../../database/connection';
import type { PairForPaper } from '../../documents/paperData';
import type { PaperPerson } from '../../documents/paperFields';
import { foldedName } from '../../documents/templates/fieldNames';
import type { KnownFields } from '../../documents/templates/knownFields';
import {
  templateFields,
  type TemplateData,
  type TemplateList,
  type TemplatePerson,
} from '../../documents/templates/templateFields';
import { listInterviews } from '../../interviews/interviews';
import { listOrders } from '../../pairs/orders';
import { readRoles } from '../../people/roster';
import { schoolDetails } from '../../school/details';
import { fieldsOf } from '../definitions';
import { needReader } from '../gather/needs';
import type { PaperRequest } from '../gather/paperData';
import { personForPaper } from '../gather/people';
import { resolveValues } from '../gather/resolveValues';
import { formFields, type FormFields } from './formFields';

/** With the values of one paper. */
export function knownFieldsOf(
  database: Database,
  request: PaperRequest,
  title: string,
  today: PlainDate,
): KnownFields {
  const { kind, date, number } = request;
  const fields = fieldsOf(kind);
  const resolved = resolveValues(database, fields, storedValues(fields, request.values));
  const pairs = pairsOf(database, request, today);
  return joined(
    {
      school: schoolDetails(database),
      date,
      number,
      title,
      people: aboutPeople(kind, personAbout(database, request), pairs),
      lists: [pairsList(pairs)],
    },
    formFields(fields, resolved),
  );
}

/** One name is one field: what every paper has goes before what a form calls alike. */
export function joined(data: TemplateData, form: FormFields): KnownFields {
  const common = templateFields(data);
  const taken = new Set(common.values.map(({ name }) => foldedName(name)));
  const lists = new Set(common.lists.map(({ name }) => foldedName(name)));
  const people = form.people.filter(({ prefix }) => !taken.has(foldedName(prefix)));
  const own = templateFields({
    ...data,
    people: [...data.people, ...people],
    lists: [...data.lists, ...form.lists.filter(({ name }) => !lists.has(foldedName(name)))],
  });
  const known = new Set(own.values.map(({ name }) => foldedName(name)));
  return {
    ...own,
    values: [...own.values, ...form.values.filter(({ name }) => !known.has(foldedName(name)))],
  };
}

/** `{{участник}}` of a paper about one person, `{{наставник}}` and `{{наставляемый}}` of one about a pair. */
export function aboutPeople(
  kind: PaperRequest['kind'],
  person: PaperPerson | null,
  pairs: readonly PairForPaper[],
): readonly TemplatePerson[] {
  switch (factsOf(kind).subject) {
    case 'person':
    case 'interview':
    case 'participant':
      return [{ prefix: 'участник', description: 'О ком документ', person }];
    case 'pair':
      return [
        { prefix: 'наставник', description: 'Наставник', person: pairs[0]?.mentor ?? null },
        { prefix: 'наставляемый', description: 'Наставляемый', person: pairs[0]?.mentees[0] ?? null },
      ];
    default:
      return [];
  }
}

/** `{{пары.наставник}}`: a row for each mentee. */
export function pairsList(pairs: readonly PairForPaper[]): TemplateList {
  return {
    name: 'пары',
    description: 'Наставнические пары',
    people: [
      { prefix: 'наставник', description: 'Наставник' },
      { prefix: 'наставляемый', description: 'Наставляемый' },
    ],
    fields: [
      { name: 'форма', description: 'Форма наставничества' },
      { name: 'вариант', description: 'Вариант формы' },
      { name: 'с какого дня', description: 'Начало работы пары' },
      { name: 'по какой день', description: 'Окончание работы пары' },
    ],
    rows: pairs.flatMap(({ mentor, mentees, formTitle, variant, since, until }) =>
      mentees.map((mentee) => ({
        people: { наставник: mentor, наставляемый: mentee },
        values: {
          форма: formTitle,
          вариант: variant,
          'с какого дня': since === null ? '' : numericDate(since),
          'по какой день': until === null ? '' : numericDate(until),
        },
      })),
    ),
  };
}

function personAbout(database: Database, { kind, ids }: PaperRequest): PaperPerson | null {
  const [id] = ids;
  if (id === undefined) return null;
  switch (factsOf(kind).subject) {
    case 'person':
      return personForPaper(database, id);
    case 'participant':
      return personForPaper(database, readRoles(database).get(id)?.personId ?? null);
    case 'interview': {
      const listed = listInterviews(database);
      const held = listed.ok ? listed.value.interviews.find((interview) => interview.id === id) : undefined;
      return personForPaper(database, held?.personId ?? null);
    }
    default:
      return null;
  }
}

/** Those that the paper is about; of one about the programme all. */
function pairsOf(
  database: Database,
  { kind, ids, date }: PaperRequest,
  today: PlainDate,
): readonly PairForPaper[] {
  const read = needReader(database, today);
  const day = date ?? today;
  const pairIds = pairIdsOf(database, kind, ids, today);
  if (pairIds === null) return read('pairs', { id: null, day }) as readonly PairForPaper[];
  return pairIds.flatMap((id) => (read('pair', { id, day }) as PairForPaper | null) ?? []);
}

/** null: all. */
function pairIdsOf(
  database: Database,
  kind: PaperRequest['kind'],
  ids: readonly number[],
  today: PlainDate,
): readonly number[] | null {
  const { subject } = factsOf(kind);
  if (subject === 'pair') return ids;
  if (subject !== 'order') return null;
  const orders = listOrders(database, today);
  return (orders.ok ? orders.value : [])
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ pairIds }) => pairIds);
}
