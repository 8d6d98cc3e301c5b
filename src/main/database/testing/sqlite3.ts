// The `sqlite3` program: another reader and writer of our files.
import { execFileSync } from 'node:child_process';

/** Runs SQL on a file; returns what sqlite3 prints, without the last line break. */
export function sqlite3(path: string, sql: string): string {
  try {
    return execFileSync('sqlite3', [path, sql], { encoding: 'utf8' }).trimEnd();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('this test needs the sqlite3 program: apt-get install sqlite3', { cause: error });
    }
    throw error;
  }
}
