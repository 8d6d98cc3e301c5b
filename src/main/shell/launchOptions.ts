// What the command line and the environment ask of a start.
import { parsePlainDate, type PlainDate } from '../../shared/model/plainDate';

export interface LaunchOptions {
  /** A school's file to open, as a double click on it passes. */
  readonly file: string | null;
  /** Folder for the demonstration; null in ordinary use. */
  readonly demoFolder: string | null;
  /** After the demonstration leave the window open. */
  readonly stay: boolean;
  /** A frozen day for tests and pictures; null: the clock's. */
  readonly today: PlainDate | null;
  /** Tests also check what handlers answer. */
  readonly checkOutput: boolean;
}

export function launchOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): LaunchOptions {
  const demo = argv.find((argument) => argument.startsWith('--demo='));
  const today = environment['NASTAVNIK_TODAY'];
  return {
    file: argv.slice(1).find((argument) => argument.toLowerCase().endsWith('.nastavnik')) ?? null,
    demoFolder: demo ? demo.slice('--demo='.length) : null,
    stay: argv.includes('--stay'),
    today: today ? parsePlainDate(today) : null,
    checkOutput: environment['NASTAVNIK_CHECK_OUTPUT'] === '1',
  };
}
