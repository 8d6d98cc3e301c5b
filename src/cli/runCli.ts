// Finds the command, runs it, and turns its outcome into an exit code.
import { errorLine } from '../shared/texts/errors';
import type { Command, Console } from './command';
import { declensionRead } from './commands/declension';
import { deadlineRead, responsibleRead } from './commands/lineReaders';
import { fileCheck, fileCreate } from './commands/file';
import { match } from './commands/match';
import { papersExport, papersList, papersRegister } from './commands/papers';
import { roadmapRead } from './commands/roadmap';
import { UsageError } from './usage';

const FINE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

const commands: Readonly<Record<string, Command>> = {
  'roadmap read': roadmapRead,
  'deadline read': deadlineRead,
  'responsible read': responsibleRead,
  'declension read': declensionRead,
  match,
  'file create': fileCreate,
  'file check': fileCheck,
  'papers list': papersList,
  'papers export': papersExport,
  'papers register': papersRegister,
};

const usage = `Usage: npm run --silent cli -- COMMAND
  roadmap read FILE.docx [--school-year Y]
  deadline read                      lines «Y<TAB>phrase» on standard input
  responsible read                   a cell a line on standard input
  declension read                    lines «full name<TAB>f|m» on standard input
  declension read --positions        a position a line on standard input
  match FILE.json                    people and wishes, see the README
  file create FILE.nastavnik --from ROADMAP.docx [--school-year Y]
  file check FILE.nastavnik
  papers list FILE.nastavnik
  papers export FILE.nastavnik --kind KIND|--all [--person ID|NAME …] --out DIR
  papers register FILE.nastavnik`;

/** @returns 0 fine, 1 refused (the reason in Russian on standard error), 2 wrong usage */
export async function runCli(argv: readonly string[], console: Console): Promise<number> {
  const called = findCommand(argv);
  if (!called) {
    console.complain(usage);
    return WRONG_USAGE;
  }
  try {
    const refusal = await called.command(called.args, console);
    if (refusal === null) return FINE;
    console.complain(errorLine(refusal));
    return REFUSED;
  } catch (error) {
    if (error instanceof UsageError) {
      console.complain(`${error.message}\n${usage}`);
      return WRONG_USAGE;
    }
    // A bug: the person gets words, the developer the place.
    console.complain(errorLine({ code: 'internal', params: {}, correlationId: String(error) }));
    return REFUSED;
  }
}

/** A command is two words, area and verb, or one. */
function findCommand(argv: readonly string[]): { command: Command; args: readonly string[] } | null {
  for (const words of [2, 1]) {
    const command = commands[argv.slice(0, words).join(' ')];
    if (command && argv.length >= words) return { command, args: argv.slice(words) };
  }
  return null;
}
