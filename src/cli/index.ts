// npm run --silent cli -- AREA VERB …: the program's use cases on plain Node, without a window.
import { runCli } from './runCli';

// Whoever reads us may have seen enough (`… | head -1`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
