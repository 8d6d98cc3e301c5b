// Run by the kill test in a process of its own: opens the file named on its command line and saves one mark
// after another, telling each number on standard output once it is saved.
import { writeSync } from 'node:fs';
import { openSchoolFile } from '../schoolFile';
import { mark, marksOf, valueOf } from './sampleFile';

const STANDARD_OUTPUT = 1;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: saveUntilKilled FILE');

const file = valueOf(await openSchoolFile(path));
for (let count = marksOf(file).length + 1; ; count += 1) {
  mark(file, String(count));
  valueOf(await file.save());
  writeSync(STANDARD_OUTPUT, `${count}\n`);
}
