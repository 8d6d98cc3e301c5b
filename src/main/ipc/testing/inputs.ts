// Inputs of a call by its schema: of the right shape, and otherwise as odd as people and clipboards are.
import fc from 'fast-check';
import * as v from 'valibot';
import { idSchema, plainDateSchema, schoolYearSchema } from '../../../shared/contract/schemas';

type Input = fc.Arbitrary<unknown>;

/** The first and the last number that leads somewhere, by the name of the field: «mentorId», «id», «sheet». */
export type KnownIds = Readonly<Record<string, readonly [first: number, last: number]>>;

const days = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('2021-10-05', '2021-11-08') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['0001-01-01', '1899-12-31', '1980-03-12', '2009-03-12', '2014-05-01', '2021-09-01'],
      ...['2021-11-09', '2022-05-31', '2025-03-01', '9999-12-31'],
    ),
  },
);
const lines = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Примерова', 'Анна', 'Осень', '4 А', '5', '№ 5-ОД', '14:30') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        ' ',
        '\u00A0',
        '\u0000',
        'а\u0000б',
        '\uD800',
        '\u202Eслово',
        '👩‍🏫',
        '{x}',
        "'; DROP TABLE person; --",
      ],
      ...['<w:p>&amp;', 'строка\r\nстрока', '=cmd|calc!A1', 'ё'.repeat(2_000)],
    ),
  },
);

/** @throws Error for a kind of schema that no call has had so far */
export function inputsOf(schema: v.GenericSchema, known: KnownIds, field = ''): Input {
  if (schema === idSchema) return idsOf(known, field);
  if (schema === plainDateSchema) return days;
  if (schema === schoolYearSchema) return fc.constantFrom(2020, 2021, 2024);
  const shape = schema as unknown as Shape;
  switch (shape.type) {
    case 'strict_object':
      return recordOf(shape.entries, known);
    case 'array':
      return fc.array(inputsOf(shape.item, known, field.replace(/s$/, '')), {
        minLength: bound(shape, 'min_length') ?? 0,
        maxLength: Math.min(bound(shape, 'max_length') ?? 3, 3),
      });
    case 'nullable':
      return fc.option(inputsOf(shape.wrapped, known, field), { freq: 2 });
    case 'record':
      return fc.constant({});
    case 'variant':
      return fc.oneof(...shape.options.map((option) => inputsOf(option, known, field)));
    case 'literal':
      return fc.constant(shape.literal);
    case 'picklist':
      return fc.constantFrom(...shape.options);
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const [min, max] = known[field] ?? [bound(shape, 'min_value') ?? 0, bound(shape, 'max_value') ?? 10];
      return fc.integer({ min, max });
    }
    case 'string':
      return lines.filter((text) => v.is(schema, text));
    default:
      throw new Error(`no inputs for the schema ${schema.type}`);
  }
}

/** Mostly of something that is there. */
function idsOf(known: KnownIds, field: string): Input {
  const [min, max] = known[field] ?? [1, 12];
  return fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(12, 777, Number.MAX_SAFE_INTEGER) },
  );
}

type Shape = { readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[] } & (
  | { readonly type: 'strict_object'; readonly entries: Entries }
  | { readonly type: 'array'; readonly item: v.GenericSchema }
  | { readonly type: 'nullable'; readonly wrapped: v.GenericSchema }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'variant'; readonly options: readonly v.GenericSchema[] }
  | { readonly type: 'literal'; readonly literal: unknown }
  | { readonly type: 'boolean' | 'number' | 'string' | 'record' }
);
type Entries = Readonly<Record<string, v.GenericSchema>>;

function recordOf(entries: Entries, known: KnownIds): Input {
  const inputs = Object.entries(entries).map(([field, entry]) => {
    const { wrapped } = entry as unknown as { wrapped: v.GenericSchema };
    return [field, inputsOf(isOptional(entry) ? wrapped : entry, known, field)] as const;
  });
  const required = Object.entries(entries).filter(([, entry]) => !isOptional(entry));
  return fc.record(Object.fromEntries(inputs), { requiredKeys: required.map(([field]) => field) });
}

function isOptional({ type }: v.GenericSchema): boolean {
  return type === 'optional' || type === 'exact_optional';
}

function bound({ pipe = [] }: Shape, type: string): number | undefined {
  return pipe.find((action) => action.type === type)?.requirement as number | undefined;
}
