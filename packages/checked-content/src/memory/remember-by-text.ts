import type { TextFile } from '../text/read-text.ts';

/**
 * Makes a reader of files remember, for each file, what it made of the text that it saw last: the same text gives the
 * same object again. What the reader returns must depend on the file alone, whatever helps it to be quick, and nobody may change it.
 */
export function rememberByText<Made, Help extends readonly unknown[] = []>(
  read: (file: TextFile, ...help: Help) => Made,
): (file: TextFile, ...help: Help) => Made {
  const seen = new Map<string, { readonly text: string; readonly made: Made }>();
  return ({ file, text }, ...help) => {
    const known = seen.get(file);
    if (known?.text === text) return known.made;
    const made = read({ file, text }, ...help);
    seen.set(file, { text, made });
    return made;
  };
}
