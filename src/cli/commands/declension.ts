// `declension read`: names and posts in cases, a line for a line.
import { declinePosition } from '../../main/documents/declension/declinePosition';
import { fullNameForms } from '../../main/documents/declension/declineName';
import { splitFullName } from '../../main/documents/declension/splitFullName';
import type { Sex } from '../../shared/model/personName';
import { answerLines } from '../answerLines';
import type { Command } from '../command';
import { readArguments, UsageError } from '../usage';

const sexByLetter: Readonly<Record<string, Sex>> = { f: 'female', m: 'male' };

/**
 * «full name<TAB>f|m» → `{gen, dat, acc, ins, pre}`;
 * with `--positions` a post → `{gen, dat, acc, ins}`.
 */
export const declensionRead: Command = async (args, console) => {
  const { flag } = readArguments(args, { positions: { type: 'boolean' } }, []);
  return answerLines(console, flag('positions') ? declinedPosition : declinedName);
};

function declinedName(line: string, number: number): object {
  const [text = '', letter = ''] = line.split('\t');
  const sex = sexByLetter[letter.trim().toLowerCase()];
  if (sex === undefined) throw new UsageError(`line ${number} is not a full name, a tab and f or m`);
  const { gen, dat, acc, ins, pre } = fullNameForms(splitFullName(text), sex);
  return { gen, dat, acc, ins, pre };
}

function declinedPosition(line: string): object {
  const { gen, dat, acc, ins } = declinePosition(line);
  return { gen, dat, acc, ins };
}
