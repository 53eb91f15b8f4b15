import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import type { Dataset } from '../schemas/collections.ts';
import { chaptersBySlug } from './load-book.ts';
import type { Book } from './load-book.ts';
import { sectionsOf } from './sections.ts';

/** Where the project remembers in which state its languages were last held to say the same. */
export const inStepFile = 'src/content/in-step.json';

/** Of each part, a section of a chapter or a record, a digest of its words in each language. */
export type InStep = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const schema = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * What is remembered below `root`; nothing where the file is missing.
 * @throws Error that says what is wrong with the file
 */
export function readInStep(root: string): InStep {
  let text: string;
  try {
    text = readFileSync(join(root, inStepFile), 'utf8');
  } catch {
    return {};
  }
  return schema.parse(JSON.parse(text));
}

/** The digests of today, of all parts that there are in several languages. */
export function digestsOf(book: Book, dataset: Dataset): InStep {
  const parts = new Map<string, Map<Language, string>>();
  const add = (part: string, language: Language, words: string) =>
    parts.set(part, (parts.get(part) ?? new Map<Language, string>()).set(language, digest(words)));
  for (const [slug, versions] of chaptersBySlug(book))
    // Of what cannot be read nobody knows what it says.
    for (const version of versions.filter(({ tree }) => tree))
      for (const { id, text } of sectionsOf(version)) add(sectionPart(slug, id), version.language, text);
  for (const [collection, records] of Object.entries(dataset).filter(([name]) => !unlike.has(name)))
    for (const record of records as readonly { id?: string }[])
      for (const [language, words] of wordsByLanguage(record))
        if (record.id !== undefined) add(recordPart(collection, record.id), language, words.join('\n'));
  return Object.fromEntries(
    [...parts].filter(([, digests]) => digests.size > 1).map(([part, digests]) => [part, Object.fromEntries(digests)]),
  );
}

/** What readers type for a thing is no translation of what others type for it. */
const unlike: ReadonlySet<string> = new Set(['synonyms']);

/** Name of a section among the parts; '' is what stands before the first heading. */
export function sectionPart(slug: string, id: string): string {
  return `chapters/${slug}#${id}`;
}

/** Name of a record among the parts. */
export function recordPart(collection: string, id: string): string {
  return `${collection}/${id}`;
}

/** One line for each part, so that changes of several people meet in few lines. */
export function inStepAsText(state: InStep): string {
  const lines = Object.entries(state)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, digests]) => `  ${JSON.stringify(part)}: ${JSON.stringify(digests)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

export interface OutOfStep {
  readonly part: string;
  /** Languages whose words are others than when all were last held to say the same. */
  readonly changed: readonly Language[];
  /** Those whose words are still the same. */
  readonly behind: readonly Language[];
}

/** Parts of which something has changed since all their languages were last held to say the same. */
export function outOfStep(before: InStep, now: InStep): OutOfStep[] {
  return Object.entries(now).flatMap(([part, digests]) => {
    const known = before[part];
    if (!known) return [];
    const both = languages.filter((language) => known[language] !== undefined && digests[language] !== undefined);
    const changed = both.filter((language) => known[language] !== digests[language]);
    const behind = both.filter((language) => known[language] === digests[language]);
    return changed.length === 0 ? [] : [{ part, changed, behind }];
  });
}

/** Stands for the words of a part. Short, because nobody has a reason to forge it. */
export function digest(words: string): string {
  return createHash('sha256').update(words.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);
}

/** The texts of a record that stand there in several languages. */
function wordsByLanguage(value: unknown, found = new Map<Language, string[]>()): Map<Language, string[]> {
  if (typeof value !== 'object' || value === null) return found;
  const entries = Object.entries(value);
  const isLocalized = entries.length > 1 && entries.every(([key, text]) => languages.includes(key) && isText(text));
  for (const [key, inner] of entries)
    if (isLocalized) found.set(key, [...(found.get(key) ?? []), String(inner)]);
    else wordsByLanguage(inner, found);
  return found;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
