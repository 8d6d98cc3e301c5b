// An expected end of a command: said in plain words, without a stack.

export class Stop extends Error {}

/** Runs a command's main function; a Stop is printed as its text, anything else as a bug with its stack. */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
