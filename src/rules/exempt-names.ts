import { languages } from '../i18n/languages.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import type { LoadedDataset } from '../library/load-dataset.ts';
import type { Dataset } from '../schemas/collections.ts';
import type { Name } from '../schemas/primitives.ts';

/**
 * Returns what blanks out of a text the names that hold digits or a number in words and are no numbers: those that the data know, each with
 * a version behind it, and forms and formats in general use. All else stays where it stood.
 */
export function exemptNames({
  dataset,
  written,
}: Pick<LoadedDataset, 'dataset' | 'written'>): (text: string) => string {
  const known = namesIn(dataset);
  const withDigits = [...known, ...known.flatMap((name) => name.split(/\s+/))].filter(
    (name) => /\p{Nd}/u.test(name) && /\p{L}/u.test(name),
  );
  const withNumbers = [...withDigits, ...known.filter(saysNumber)];
  // The longest first, so that nothing is left of `region-1a` behind `region-1`.
  const alternatives = (names: readonly string[]) =>
    [...new Set(names)]
      .toSorted((a, b) => b.length - a.length)
      .map((name) => RegExp.escape(name))
      .join('|');
  const patterns = [
    ...(withNumbers.length > 0 ? [`(?:${alternatives(withNumbers)})[a-z]?`] : []),
    ...(known.length > 0 ? [`(?:${alternatives(known)}) ?\\p{Nd}`] : []),
  ].map((pattern) => new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${pattern})(?![\\p{L}\\p{Nd}])`, 'gu'));
  // One mistake is one problem: a name may be that of a record which is reported for something else.
  const isComplete = collections.every((name) => written[name].size <= dataset[name].length);
  const lost = isComplete ? [] : [/(?<![\p{L}\p{Nd}-])(?=[\p{L}\p{Nd}-]*\p{L})[\p{L}\p{Nd}-]*\p{Nd}[\p{L}\p{Nd}-]*/gu];
  return (text) =>
    [...patterns, ...general, ...lost].reduce(
      (rest, pattern) => rest.replace(pattern, (name) => ' '.repeat(name.length)),
      text,
    );
}

/** As of a system that is called “Twenty”. */
function saysNumber(name: string): boolean {
  return languages.some((language) => numbersInWords(name, language).length > 0);
}

/** Forms and formats; one pattern each, so that a new one is one line. */
const general: readonly RegExp[] = [
  /\b(?:10-K|10-Q|8-K|S-1)\b/g,
  /\bH\.?26[45]\b/g,
  /\bHTTP\/?\d?\b(?: \d{3})?/g,
  /\bMP[34]\b/g,
  /\bSHA-?\d+\b/g,
  /\bOAuth ?2(?:\.0)?\b/g,
];

const collections = ['systems', 'deployments', 'incidents', 'glossary'] as const;

/** The names that the data know, of what chapters tell of. */
export function namesIn({ systems, deployments, incidents, glossary }: Dataset): string[] {
  const inLanguages = (name: Name) => (typeof name === 'string' ? [name] : Object.values(name));
  return [
    ...systems.flatMap(({ name, aliases = [] }) => [...inLanguages(name), ...aliases]),
    ...deployments.map(({ region }) => region),
    ...incidents.flatMap(({ region, services }) => [region, ...services].flatMap(inLanguages)),
    ...glossary.flatMap(({ term, aliases }) => [...inLanguages(term), ...Object.values(aliases).flat()]),
  ].filter((name) => name !== undefined);
}
