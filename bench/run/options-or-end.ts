/**
 * Returns what the words behind a command say. Ends the process where they ask for help, which is printed, or
 * where `read` throws, of which the message is printed.
 */
export function optionsOrEnd<Read>(help: string, read: (words: readonly string[]) => Read): Read {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return read(words);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
