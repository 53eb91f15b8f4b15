/** How ids, and the names of files, are written. */
export interface IdStyle {
  readonly pattern: RegExp;
  /** The signs that the pattern takes, for messages: “a-z, 0-9 and hyphens”. */
  readonly signs: string;
  /** The id that somebody meant who wrote one in another way. */
  meant: (written: string) => string;
}

/**
 * Lower case, digits, single hyphens: `apple-pie-2`. `letters` says how others are written in ids, such
 * as `{ ø: 'oe' }`; without it they lose their accents.
 */
export function kebabCase(letters: Readonly<Record<string, string>> = {}): IdStyle {
  return {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    signs: 'a-z, 0-9 and hyphens',
    meant: (written) =>
      [...written.toLowerCase()]
        .map((letter) => letters[letter] ?? letter)
        .join('')
        .normalize('NFD')
        .replaceAll(/[\p{M}\u00ad]/gu, '')
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-'),
  };
}
