// What a command of the command line is.
import type { Failure } from '../shared/model/result';

export interface Console {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Prints its own result; answers a refusal instead of throwing it. */
export type Command = (args: readonly string[], console: Console) => Promise<Failure | null>;
