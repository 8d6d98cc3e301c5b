// The shape of one entry of the contract.
import type { GenericSchema } from 'valibot';

/** A query reads; a command changes the school's file or something outside the window. */
export interface Call {
  readonly kind: 'query' | 'command';
  readonly input: GenericSchema;
  readonly output: GenericSchema;
}

export type ReadonlyDeep<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadonlyDeep<Item>[]
    : { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> };
