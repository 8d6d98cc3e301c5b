// Reading lines from standard input and answering each with a line of JSON.
import type { Console } from './command';

/** A byte order mark and carriage returns are no part of a line; lines are counted from 1. */
export async function answerLines(
  console: Console,
  answer: (line: string, number: number) => unknown,
): Promise<null> {
  const chunks: Buffer[] = [];
  for await (const chunk of console.stdin) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  // All of them before any is printed: a bad line leaves no half answer.
  const answers = lines.map((line, index) => JSON.stringify(answer(line.replace(/\r$/, ''), index + 1)));
  for (const line of answers) console.print(line);
  return null;
}
