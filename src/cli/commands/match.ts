// `match`: proposed pairs with their reasons for a file of people and wishes.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readRefusal, systemCode } from '../../main/database/fileFailure';
import { measure } from '../../shared/matching/measures';
import { matchAtMinimumCost } from '../../shared/matching/minimumCost';
import type { MatchingProblem } from '../../shared/matching/model';
import { explain } from '../../shared/matching/reasons';
import { parseMatchingProblem } from '../../shared/matching/schema';
import { matchStably } from '../../shared/matching/stable';
import { obstacleText, reasonsText, unmatchedText } from '../../shared/matching/texts';
import { unmatched } from '../../shared/matching/unmatched';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Command } from '../command';
import { readArguments } from '../usage';

export const match: Command = async (args, console) => {
  const { positionals } = readArguments(args, {}, ['FILE.json']);
  const read = await readProblem(positionals[0] ?? '');
  if (!read.ok) return read.error;
  const problem = read.value;
  const { pairs, refusedFixed, proven } = matchAtMinimumCost(problem);
  const stable = matchStably(problem).pairs;
  console.print(
    JSON.stringify({
      pairs: pairs.map((pair) => ({ ...pair, why: reasonsText(explain(problem, pairs, pair)) })),
      unmatched: unmatched(problem, pairs).map(({ menteeId, reason }) => ({
        menteeId,
        reason: unmatchedText(problem, reason),
      })),
      refusedFixed: refusedFixed.map(({ mentorId, menteeId, obstacle }) => ({
        mentorId,
        menteeId,
        reason: obstacleText(obstacle),
      })),
      proven,
      measures: measure(problem, pairs),
      stable: { pairs: stable, measures: measure(problem, stable) },
    }),
  );
  return null;
};

async function readProblem(path: string): Promise<Result<MatchingProblem>> {
  const name = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'EISDIR') return readRefusal(error, path);
    return fail('match-file-wrong', { name, issues: ['это папка'] });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('match-file-wrong', { name, issues: ['это не JSON'] });
  }
  const parsed = parseMatchingProblem(value);
  return parsed.ok ? ok(parsed.value) : fail('match-file-wrong', { name, issues: parsed.error });
}
