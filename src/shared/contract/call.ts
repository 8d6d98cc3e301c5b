// The shape of one entry of the contract.
import type { GenericSchema } from 'valibot';

/** Areas of data whose snapshots the window keeps. */
export const areas = ['file', 'roadmap', 'forms', 'people', 'consents', 'pairs', 'papers'] as const;
export type Area = (typeof areas)[number];

interface Schemas {
  readonly input: GenericSchema;
  readonly output: GenericSchema;
}

/**
 * A query reads; a command changes the school's file or something outside the window, and says which snapshots
 * it makes stale. The file's own state is pushed whenever it changes, by itself.
 */
export type Call =
  | (Schemas & { readonly kind: 'query' })
  | (Schemas & { readonly kind: 'command'; readonly touches: readonly Area[] });

export type ReadonlyDeep<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadonlyDeep<Item>[]
    : { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> };
