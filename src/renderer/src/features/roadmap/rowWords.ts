// The words of one row while a person edits them.

export interface RowWords {
  readonly number: string;
  readonly stage: string | null;
  readonly activity: string;
  readonly outcome: string;
  readonly responsible: readonly string[];
}

/** The words alone of whatever carries them. */
export function wordsOf({ number, stage, activity, outcome, responsible }: RowWords): RowWords {
  return { number, stage, activity, outcome, responsible };
}

/** Names as they are stored: tidied, none empty. */
export function tidyNames(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
