// What the program can write into a blank: names, values, and what each is, for the list a person chooses from.

/** One value. */
export interface KnownField {
  /** As a person types it between braces: `директор должность`. */
  readonly name: string;
  /** In Russian, for the list of fields in the window. */
  readonly description: string;
  /** As it is printed; \n is a line break; empty where it is not known. */
  readonly value: string;
}

/** Rows of a table: `{{пары.наставник}}` is the field `наставник` of the list `пары`. */
export interface KnownList {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly { readonly name: string; readonly description: string }[];
  /** Values by the fields' names; a missing one is empty. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface KnownFields {
  readonly values: readonly KnownField[];
  readonly lists: readonly KnownList[];
}
