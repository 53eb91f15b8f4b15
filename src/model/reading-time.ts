/** Silent reading of prose in English and German, in words a minute. */
const readingSpeed = 220;

/** Returns how many minutes a text of so many words takes to read: whole ones, and at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / readingSpeed));
}
