import type { Dataset } from '../../src/schemas/collections.ts';
import type { Name } from '../../src/schemas/primitives.ts';

/** A file of code, by its path. */
export interface CodeFile {
  readonly file: string;
  readonly code: string;
}

/** What the data calls its providers, systems, capabilities and regions, with aliases and initials. */
export function namesIn({ systems, capabilities, providers, deployments, incidents }: Dataset): string[] {
  const ids = [...providers, ...systems, ...capabilities, ...deployments].map(({ id }) => id);
  const called = [
    ...providers.flatMap(({ name, one }) => [name, one].flatMap(inLanguages)),
    ...systems.flatMap(({ name, aliases = [] }) => [...inLanguages(name), ...aliases]),
    // A service with a word in each language is none by name.
    ...incidents.flatMap(({ providerName, services }) => [
      providerName,
      ...services.filter((service) => typeof service === 'string'),
    ]),
  ];
  return [
    ...new Set([
      ...ids,
      ...deployments.map(({ region }) => region),
      ...[...called, ...capabilities.flatMap(({ name }) => inLanguages(name))].filter(isProper),
      ...called.flatMap(initials),
    ]),
  ];
}

/**
 * Returns where `files` hold one of `names`, comments left out: as they are, or as words of an identifier, as in
 * `bigStoreOnly` and `.badge-big-store`. Ordinary words are passed over, whatever the data calls by them: words that
 * many of the files hold, and single words of `vocabulary`, which is in lower case.
 */
export function findNames(
  files: readonly CodeFile[],
  names: readonly string[],
  vocabulary: ReadonlySet<string>,
): { file: string; line: number; name: string }[] {
  const read = files.map(({ file, code }) => ({ file, code: withoutComments(code) }));
  const common = wordsOfMany(read.map(({ code }) => code));
  const proper = names.filter((name) => {
    const words = wordsOf(name);
    return !words.every((word) => common.has(word)) && !(words.length === 1 && vocabulary.has(words.join('')));
  });
  if (proper.length === 0) return [];
  const pattern = patternOf(proper);
  // The first of several spellings is the id.
  const byWords = new Map(proper.toReversed().map((name) => [wordsOf(name).join(''), name]));
  return read.flatMap(({ file, code }) =>
    code.split('\n').flatMap((text, index) =>
      [...inWords(text).matchAll(pattern)].map(([found]) => ({
        file,
        line: index + 1,
        name: byWords.get(wordsOf(found).join('')) ?? found,
      })),
    ),
  );
}

/** The words of a piece of text or code, in lower case: `bigStore-2` has three. */
export function wordsOf(text: string): string[] {
  return inWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A piece of code with nothing but spaces where its comments are. */
export function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*/gm, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
}

/** So many files hold an ordinary word. */
const many = 6;

function wordsOfMany(codes: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of codes.flatMap((code) => [...new Set(wordsOf(code))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= many).map(([word]) => word));
}

/** Finds names in code that went through `inWords`, the longest first. */
function patternOf(names: readonly string[]): RegExp {
  const alternatives = [...new Set(names.map((name) => wordsOf(name).map(RegExp.escape).join("[\\s_.'’/&+-]{0,3}")))];
  const longestFirst = alternatives.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Text in lower case, with a space where an identifier in camel case goes on with its next word. */
function inWords(text: string): string {
  return text.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ').toLowerCase();
}

/** Whether a text is a name at all: what the data writes small is a word of the language. */
function isProper(text: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(text) && wordsOf(text).join('').length > 1;
}

/** The initials by which a name of three words and more may go: of Big Book Store, BBS. */
function initials(name: string): string[] {
  const words = name.split(/\s+/);
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word))
    ? [words.map((word) => word[0]).join('')]
    : [];
}

function inLanguages(name: Name | undefined): string[] {
  return (typeof name === 'object' ? Object.values(name) : [name]).filter((text) => text !== undefined);
}
