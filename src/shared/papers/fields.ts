// The form of a paper, described by data: what a person types for this paper alone. One window part shows them all.
import * as v from 'valibot';
import { LONGEST_LINE, LONGEST_TEXT, idSchema, plainDateSchema } from '../contract/schemas';
import type { PaperKind } from './kinds';

interface Described {
  /** In Russian, over the field. */
  readonly label: string;
  /** Under it, in grey; what an empty field prints. */
  readonly help?: string;
  /** Without it the paper cannot be signed. */
  readonly required?: true;
}

/** From whom one is chosen. */
export type PersonRange = 'staff' | 'mentors' | 'mentees' | 'pupilsAndParents' | 'anyone';

/** A field that has one value in one line: also a column of rows. */
export type SimpleField = Described &
  (
    | { readonly type: 'date' }
    | { readonly type: 'line'; readonly placeholder?: string }
    /** Several lines. */
    | { readonly type: 'text' }
    | { readonly type: 'number'; readonly least: number; readonly most: number }
    | { readonly type: 'check' }
    | {
        readonly type: 'choice';
        readonly options: readonly { readonly value: string; readonly label: string }[];
        /** One of the options. */
        readonly initial: string;
      }
    | { readonly type: 'person'; readonly of: PersonRange }
  );

export type PaperField =
  | SimpleField
  /** A text a line. */
  | (Described & { readonly type: 'lines' })
  | (Described & { readonly type: 'people'; readonly of: PersonRange })
  /** A paper of the register: an order that this one refers to. */
  | (Described & { readonly type: 'paper'; readonly kinds: readonly PaperKind[] })
  /** A picture of the school's own. */
  | (Described & { readonly type: 'picture' })
  | (Described & {
      readonly type: 'rows';
      /** «Добавить занятие». */
      readonly addLabel: string;
      readonly columns: Readonly<Record<string, SimpleField>>;
    });

/** By the names of their values. */
export type PaperFields = Readonly<Record<string, PaperField>>;

/** What is stored and travels: people, papers and pictures by their ids. */
type SimpleValue<Field extends SimpleField> = Field['type'] extends 'date'
  ? string | null
  : Field['type'] extends 'number' | 'person'
    ? number | null
    : Field['type'] extends 'check'
      ? boolean
      : string;

export type FieldValue =
  string | number | boolean | null | readonly string[] | readonly number[] | readonly FieldRow[];
export type FieldRow = Readonly<Record<string, string | number | boolean | null>>;
/** The values of a form by their names. */
export type PaperValues = Readonly<Record<string, FieldValue>>;

export type ValuesOf<Fields extends PaperFields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends SimpleField
    ? SimpleValue<Fields[Name]>
    : Fields[Name] extends { readonly type: 'lines' }
      ? readonly string[]
      : Fields[Name] extends { readonly type: 'people' }
        ? readonly number[]
        : Fields[Name] extends { readonly type: 'rows'; readonly columns: infer Columns }
          ? readonly {
              readonly [Column in keyof Columns]: Columns[Column] extends SimpleField
                ? SimpleValue<Columns[Column]>
                : never;
            }[]
          : number | null;
};

const MOST_ROWS = 2_000;

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

function simpleSchema(field: SimpleField): v.GenericSchema<unknown, string | number | boolean | null> {
  switch (field.type) {
    case 'date':
      return v.nullable(plainDateSchema);
    case 'line':
      return line;
    case 'text':
      return text;
    case 'number':
      return v.nullable(v.pipe(v.number(), v.integer(), v.minValue(field.least), v.maxValue(field.most)));
    case 'check':
      return v.boolean();
    case 'choice':
      return v.picklist(field.options.map(({ value }) => value));
    case 'person':
      return v.nullable(idSchema);
  }
}

function fieldSchema(field: PaperField): v.GenericSchema<unknown, FieldValue> {
  switch (field.type) {
    case 'lines':
      return v.pipe(v.array(line), v.maxLength(MOST_ROWS));
    case 'people':
      return v.pipe(v.array(idSchema), v.maxLength(MOST_ROWS));
    case 'paper':
    case 'picture':
      return v.nullable(idSchema);
    case 'rows':
      return v.pipe(
        v.array(
          v.strictObject(
            Object.fromEntries(
              Object.entries(field.columns).map(([name, column]) => [name, simpleSchema(column)]),
            ),
          ),
        ),
        v.maxLength(MOST_ROWS),
      );
    default:
      return simpleSchema(field);
  }
}

/** What a field holds before anybody has typed. */
export function emptyValue(field: PaperField): FieldValue {
  switch (field.type) {
    case 'line':
    case 'text':
      return '';
    case 'check':
      return false;
    case 'choice':
      return field.initial;
    case 'lines':
    case 'people':
    case 'rows':
      return [];
    default:
      return null;
  }
}

function emptyValues(fields: PaperFields): PaperValues {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]));
}

/** A new row of a `rows` field. */
export function emptyRow(columns: Readonly<Record<string, SimpleField>>): FieldRow {
  return emptyValues(columns) as FieldRow;
}

export type ReadValues =
  | { readonly ok: true; readonly values: PaperValues }
  /** Labels of the fields whose values do not fit. */
  | { readonly ok: false; readonly labels: readonly string[] };

/** Checks typed values; a name that the form does not have, or a missing one, does not fit either. */
export function readValues(fields: PaperFields, raw: unknown): ReadValues {
  const given = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((name) => !(name in fields));
  const labels = [
    ...unknown,
    ...Object.entries(fields)
      .filter(([name, field]) => !v.is(fieldSchema(field), given[name]))
      .map(([, { label }]) => label),
  ];
  return labels.length > 0 ? { ok: false, labels } : { ok: true, values: given as PaperValues };
}

/** Stored values as the form has them today: what does not fit any more, or was not asked then, is empty. */
export function storedValues(fields: PaperFields, stored: Readonly<Record<string, unknown>>): PaperValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const read = v.safeParse(fieldSchema(field), stored[name]);
      return [name, read.success ? read.output : emptyValue(field)];
    }),
  );
}
