// Reading a command's arguments; whatever does not fit is wrong usage.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isSchoolYear, type SchoolYear } from '../shared/model/schoolYear';

/** Wrong usage: exit code 2, with what is right. */
export class UsageError extends Error {}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly text: (name: string) => string | undefined;
  /** Of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** @throws UsageError on an unknown option or another number of positionals. */
export function readArguments(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  positionalNames: readonly string[],
): Arguments {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { positionals, values } = parsed;
  if (positionals.length !== positionalNames.length) {
    throw new UsageError(`expected: ${positionalNames.join(' ') || 'no file names'}`);
  }
  return {
    positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
    flag: (name) => values[name] === true,
  };
}

/** «2021» → the school year 2021/2022; undefined when not given. */
export function schoolYearArgument(text: string | undefined): SchoolYear | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  if (!isSchoolYear(year)) throw new UsageError(`not a school year: ${text}`);
  return year;
}
