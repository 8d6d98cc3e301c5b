// Commands that read a line and answer a line.
import { readDeadline } from '../../main/roadmap/deadline/readDeadline';
import { splitResponsible } from '../../main/roadmap/responsible/splitResponsible';
import { answerLines } from '../answerLines';
import type { Command } from '../command';
import { readArguments, schoolYearArgument, UsageError } from '../usage';

/** `deadline read`: «Y<TAB>phrase» → `{start, end, kind, recurrence, alternatives, check}`. */
export const deadlineRead: Command = async (args, console) => {
  readArguments(args, {}, []);
  return answerLines(console, (line, number) => {
    const tab = line.indexOf('\t');
    const year = tab === -1 ? undefined : schoolYearArgument(line.slice(0, tab).trim());
    if (year === undefined) throw new UsageError(`line ${number} is not a school year, a tab and a phrase`);
    const { start, end, kind, recurrence, alternatives, check } = readDeadline(
      unescape(line.slice(tab + 1)),
      year,
    );
    return { start, end, kind, recurrence, alternatives, check };
  });
};

/** `responsible read`: a cell → an array of roles and persons. */
export const responsibleRead: Command = async (args, console) => {
  readArguments(args, {}, []);
  return answerLines(console, (line) => splitResponsible(unescape(line)));
};

/** A line break of the cell is written \n, a tab \t: two characters. */
function unescape(text: string): string {
  return text.replace(/\\([nt\\])/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 't' ? '\t' : '\\',
  );
}
