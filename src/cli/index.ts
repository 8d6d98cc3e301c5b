// npm run --silent cli -- AREA VERB …: the program's use cases on plain Node, without a window.
import { runCli } from './runCli';

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
