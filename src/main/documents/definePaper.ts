// How a paper is made: its form, what it is made from, its checks, and a pure function to the model.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import type { PaperField, PaperFields, SimpleField } from '../../shared/papers/fields';
import type { PaperKind } from '../../shared/papers/kinds';
import type { PlainDate } from '../../shared/model/plainDate';
import { missingIn, type MissingName, type PaperAbout } from './paperAbout';
import { needSchemas, schoolDetailsSchema, type MissingField, type NeedName } from './paperData';
import { date, line, lines, personSchema, text } from './paperFields';
import type { PaperDocument } from './paperModel';
import { inWording, type PaperTextTree, type PaperWording, type WordedTexts } from './wordingOf';

/** What every paper knows. */
const commonEntries = {
  school: schoolDetailsSchema,
  /** null and '' print blanks. */
  date,
  number: line,
  today: v.custom<PlainDate>((value) => typeof value === 'string'),
  /** «2025/2026»: that of the paper's date, or of today. */
  schoolYear: line,
} as const;

/** A paper of the register that another one refers to. */
const referredSchema = v.object({ date, number: line, title: line });
export type ReferredPaper = ReadonlyDeep<v.InferOutput<typeof referredSchema>>;

const pictureSchema = v.object({
  mediaType: v.picklist(['image/png', 'image/jpeg']),
  base64: v.string(),
  widthPx: v.number(),
  heightPx: v.number(),
});

/** A typed value with people, papers and pictures looked up, before it is cleaned. */
function resolvedSchema(field: PaperField): v.GenericSchema {
  switch (field.type) {
    case 'date':
      return date;
    case 'line':
      return line;
    case 'choice':
      return v.string();
    case 'text':
      return text;
    case 'lines':
      return lines;
    case 'number':
      return v.nullable(v.number());
    case 'check':
      return v.boolean();
    case 'person':
      return v.nullable(personSchema);
    case 'people':
      return v.pipe(v.array(personSchema), v.readonly());
    case 'paper':
      return v.nullable(referredSchema);
    case 'picture':
      return v.nullable(pictureSchema);
    case 'rows':
      return v.pipe(
        v.array(
          v.object(
            Object.fromEntries(
              Object.entries(field.columns).map(([name, column]) => [name, resolvedSchema(column)]),
            ),
          ),
        ),
        v.readonly(),
      );
  }
}

type Person = v.InferOutput<typeof personSchema>;

type ResolvedSimple<Field extends SimpleField> = Field['type'] extends 'date'
  ? PlainDate | null
  : Field['type'] extends 'number'
    ? number | null
    : Field['type'] extends 'check'
      ? boolean
      : Field['type'] extends 'person'
        ? Person | null
        : Field extends {
              readonly type: 'choice';
              readonly options: readonly { readonly value: infer Value }[];
            }
          ? Value
          : string;

type Resolved<Field extends PaperField> = Field extends SimpleField
  ? ResolvedSimple<Field>
  : Field extends { readonly type: 'lines' }
    ? readonly string[]
    : Field extends { readonly type: 'people' }
      ? readonly Person[]
      : Field extends { readonly type: 'paper' }
        ? ReferredPaper | null
        : Field extends { readonly type: 'picture' }
          ? v.InferOutput<typeof pictureSchema> | null
          : Field extends { readonly type: 'rows'; readonly columns: infer Columns }
            ? readonly {
                readonly [Name in keyof Columns]: Columns[Name] extends SimpleField
                  ? ResolvedSimple<Columns[Name]>
                  : never;
              }[]
            : never;

type NeedsOf<Needs extends NeedName> = {
  readonly [Name in Needs]: v.InferOutput<(typeof needSchemas)[Name]>;
};

/** What a paper is composed from: every text cleaned and typeset. */
export type PaperData<Fields extends PaperFields, Needs extends NeedName = never> = ReadonlyDeep<
  v.InferOutput<v.ObjectSchema<typeof commonEntries, undefined>>
> & {
  readonly values: { readonly [Name in keyof Fields]: Resolved<Fields[Name]> };
} & NeedsOf<Needs>;

/** The same as callers give it: raw text; people, papers and pictures already looked up. */
export type RawPaperData = Readonly<Record<string, unknown>>;

interface Parts<Fields extends PaperFields, Needs extends NeedName, Texts extends PaperTextTree> {
  readonly kind: PaperKind;
  /** Its section of resources/papers/: at least `title`, `lead`. */
  readonly texts: Texts;
  /** Those texts that a school may change: path → what it is called. */
  readonly editable: Readonly<Record<string, string>>;
  /** Its own form. */
  readonly fields: Fields;
  /** What else it is made from. */
  readonly needs: readonly Needs[];
  /** A `rows` or `people` field: a paper for each of its entries. */
  readonly each?: keyof Fields & string;
  /** Paths into the data, beside the required fields, that must not be empty. */
  readonly required: readonly MissingName[];
  /** What else keeps the paper from being signed. */
  readonly obstacles?: (data: PaperData<Fields, Needs>, texts: WordedTexts<Texts>) => readonly MissingField[];
  /** Of its file: «Благодарственное письмо – Примерова А.С.»; absent: the kind's title. */
  readonly title?: (data: PaperData<Fields, Needs>, texts: WordedTexts<Texts>) => string;
  readonly compose: (data: PaperData<Fields, Needs>, texts: WordedTexts<Texts>) => PaperDocument;
}

/** A paper as the catalogue knows it, whatever it is made from. */
export interface PaperDefinition<Data = RawPaperData> {
  readonly kind: PaperKind;
  /** Of a file with several, and of the catalogue. */
  readonly title: string;
  readonly lead: string;
  readonly texts: PaperTextTree;
  readonly editable: Readonly<Record<string, string>>;
  readonly fields: PaperFields;
  readonly needs: readonly NeedName[];
  readonly each: string | null;
  /**
   * The data's texts are cleaned and typeset here, once.
   * @param wording the school's own texts and the acts they cite; absent: the built-in ones
   * @throws v.ValiError when the data have another shape than the definition says
   */
  readonly make: (data: Data, wording?: PaperWording) => PaperAbout;
}

/** A paper made from a form of its own and from the file's facts. */
export function definePaper<
  const Fields extends PaperFields,
  const Needs extends NeedName,
  Texts extends PaperTextTree & { readonly title: string; readonly lead: string },
>(parts: Parts<Fields, Needs, Texts>): PaperDefinition {
  const { kind, texts, editable, fields, needs, each, required, obstacles, title, compose } = parts;
  const schema = v.object({
    ...commonEntries,
    values: v.object(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, resolvedSchema(field)])),
    ),
    ...Object.fromEntries(needs.map((name) => [name, needSchemas[name]])),
  });
  return {
    kind,
    title: texts.title,
    lead: texts.lead,
    texts,
    editable,
    fields,
    needs,
    each: each ?? null,
    make: (raw, wording) => {
      // The schema was built from the same fields and needs as the type.
      const data = v.parse(schema, raw) as unknown as PaperData<Fields, Needs>;
      const worded = inWording(texts, wording);
      return {
        title: title ? title(data, worded) : texts.title,
        missing: [
          ...missingIn(data, required),
          ...missingValues(fields, data.values),
          ...(obstacles?.(data, worded) ?? []),
        ],
        document: compose(data, worded),
      };
    },
  };
}

function missingValues(
  fields: PaperFields,
  values: Readonly<Record<string, unknown>>,
): readonly MissingField[] {
  return Object.entries(fields)
    .filter(([name, field]) => field.required === true && isEmpty(values[name]))
    .map(([name, { label }]) => ({ field: `values.${name}`, label }));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
