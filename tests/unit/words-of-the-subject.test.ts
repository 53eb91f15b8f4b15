import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/library/load-dataset.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import { unitNames } from '../../src/schemas/units.ts';
import { collectionNames } from '../../src/schemas/primitives.ts';
import { editorSchemas } from '../../src/schemas/json-schema.ts';

/** Texts that another book takes over as they are, and what every book publishes of its schemas. */
const shared: [file: string, text: string][] = [
  ...globSync('src/content/texts/*/*.json')
    .filter((file) => basename(file) !== 'book.json')
    .map((file): [string, string] => [file.replaceAll('\\', '/'), textsIn(readFileSync(file, 'utf8'))]),
  ...[...editorSchemas()].map(([file, schema]): [string, string] => [`schemas/${file}`, withoutLists(schema)]),
];

describe('what every book shares', () => {
  const names = namesIn(loadDataset(process.cwd()).dataset);

  it.each(shared)('%s says no word of the subject of this one', (_, text) => {
    expect(wordsOfSubject(text, names)).toEqual([]);
  });

  it('is more than a few files', () => {
    expect(shared.length).toBeGreaterThan(collectionNames.length);
  });

  it.each([
    ['What viewers lose', ['viewer']],
    ['Das Tun der Zuschauer', ['Zuschauer']],
    ['The terms of CLOUD computing and streaming', ['CLOUD', 'stream']],
    ['Counted by big store research', ['big store']],
    ['A bookstore, restored', []],
  ])('is searched so that “%s” shows %j', (text, found) => {
    expect(wordsOfSubject(text, ['Big Store', 'Store Ltd'])).toEqual(found);
  });
});

/** The words of `text` that speak of the subject, in its own spelling. */
function wordsOfSubject(text: string, names: readonly string[]): string[] {
  const patterns = names.length > 0 ? [commonNouns, wholeNames(names)] : [commonNouns];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word));
}

/** What the book is about, in both languages, with compounds of these, and those whom its texts name by half of their name. */
const commonNouns =
  /stream|\bfilme?[sn]?\b|\bmovies?\b|\bvideos?\b|viewer|zuschauer|subscri|abonn|membership|\bmembers? (?:of|in) |mitglied|cloud|\bapps?\b|\bsynergy\b|\baws\b/giu;

function wholeNames(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** What the data calls those who play a part, what they run and where, and who reports of them. */
function namesIn({ systems, providers, deployments, incidents, sources }: Dataset): string[] {
  const companies = [
    ...providers.filter(({ part }) => part !== undefined).map(({ id }) => id),
    ...incidents.map(({ providerName }) => providerName),
  ];
  const things = [
    ...[...systems, ...providers].flatMap(({ id, name }) => [
      id,
      ...(typeof name === 'string' ? [name] : Object.values(name).filter((text) => text !== undefined)),
    ]),
    ...systems.flatMap(({ aliases = [] }) => aliases),
    ...deployments.map(({ region }) => region),
    ...sources.map(({ publisher }) => publisher),
  ];
  return [...new Set([...companies, ...things.filter(isNoWord)])];
}

/** Whether a name is more than one plain word, which could stand in any text. */
function isNoWord(name: string): boolean {
  return /[\s\d-]|\p{L}\p{Lu}/u.test(name);
}

/** The texts of a file without their keys and without the names of what is filled in. */
function textsIn(json: string): string {
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value.replaceAll(/\{\w+\}/g, ''));
    return value;
  });
  return texts.join('\n');
}

/** A schema without the closed list of units, which names things that some book counts, and without the names of fields. */
function withoutLists(schema: string): string {
  return unitNames.reduce((text, name) => text.replaceAll(`"${name}"`, '""'), schema).replaceAll('"cloudOutage"', '""');
}
