// Schemas of the values that papers are made from: every text is cleaned and typeset here, once.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import { sexes } from '../../shared/model/personName';
import { isPlainDate, type PlainDate } from '../../shared/model/plainDate';
import { sanitiseText, typeset } from './typography';

/** Trimmed; \n is a line break. */
export const text = v.pipe(
  v.string(),
  v.transform((raw) => typeset(sanitiseText(raw).trim())),
);

/** Texts that are one line by their nature: names, numbers, titles. */
export const line = v.pipe(
  text,
  v.transform((value) => value.replace(/\s*\n\s*/g, ' ')),
);

/** Lists: one line an entry, empty ones dropped. */
export const lines = v.pipe(
  v.array(line),
  v.transform((values): readonly string[] => values.filter((value) => value !== '')),
  v.readonly(),
);

export const date = v.nullable(v.custom<PlainDate>(isPlainDate, 'a day written YYYY-MM-DD'));

/** A name or a post in the cases that papers print. */
const caseForms = v.object({ nom: line, gen: line, dat: line, acc: line, ins: line, pre: line });

/** Somebody whom a paper names. What is not known is empty. */
export const personSchema = v.object({
  /** «Примерова Анна Сергеевна». */
  full: caseForms,
  /** «Примерова А.С.» */
  short: caseForms,
  /** null where neither the register nor the name tells it. */
  sex: v.nullable(v.picklist(sexes)),
  /** «учитель начальных классов»; empty for pupils. */
  position: caseForms,
  /** What stands beside the name in lists: the position, or «4 А класс». */
  details: line,
  birthDate: date,
  address: line,
  phone: line,
  email: line,
  /** Empty unless the school keeps such data. */
  passport: line,
});
export type PaperPerson = ReadonlyDeep<v.InferOutput<typeof personSchema>>;

/** A date and a number; null and '' print blanks. */
export const referenceSchema = v.object({ date, number: line });
