import { readFileSync } from 'node:fs';
import type { Language } from '../i18n/languages.ts';
import { digestsOf, outOfStep, readInStep, recordPart, sectionPart } from '../library/in-step.ts';
import type { OutOfStep } from '../library/in-step.ts';
import { chaptersBySlug, versionIn } from '../library/load-book.ts';
import { lastChangeOfLines } from '../library/last-change.ts';
import type { Change } from '../library/last-change.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { readContent } from '../library/read-content.ts';
import { sectionsOf } from '../library/sections.ts';
import type { SiteContent } from '../library/site-content.ts';
import { byId } from '../model/by-id.ts';
import type { ShownCollection } from '../schemas/traits.ts';
import { recordPlace } from './long-lists.ts';

/** What readers of a text are told whose words have not followed a change in another language. */
export interface Behind {
  readonly of: 'section' | 'record';
  /** The language that is ahead, and where the text stands in it, without language. */
  readonly ahead: Language;
  readonly path: string;
  /** Its last change, where that is known. */
  readonly change: Change | undefined;
}

/** Whether the section with that id, '' for what stands before the first one, is behind, and behind what. */
export function sectionBehind({ slug, language }: ParsedChapter, id: string, content: SiteContent): Behind | undefined {
  const changed = aheadOf(sectionPart(slug, id), language, content);
  const versions = chaptersBySlug(content.book).get(slug) ?? [];
  const ahead = changed === undefined ? undefined : versionIn(versions, changed);
  if (!ahead) return undefined;
  const path = `/chapters/${ahead.slug}/${id && `#${id}`}`;
  const section = sectionsOf(ahead).find((one) => one.id === id);
  const change = section && lastChangeOfLines(ahead.file, linesOf(section.text.trimEnd(), section.line));
  return { of: 'section', ahead: ahead.language, path, change };
}

/** Whether the words of a record in a language are behind, and behind which other. */
export function recordBehind(
  collection: ShownCollection,
  id: string,
  language: Language,
  content: SiteContent,
): Behind | undefined {
  const ahead = aheadOf(recordPart(collection, id), language, content);
  if (ahead === undefined) return undefined;
  const path = recordPlace(content.dataset, collection, id, ahead);
  return { of: 'record', ahead, path, change: lastChangeOfRecord(collection, id) };
}

function lastChangeOfRecord(collection: ShownCollection, id: string): Change | undefined {
  const { data } = readContent(process.cwd());
  const record = byId<{ id: string }>(data.dataset[collection], id);
  if (!record) return undefined;
  const { file, line } = data.placeOf(record);
  const written = readFileSync(file, 'utf8')
    .split('\n')
    .slice(line - 1);
  const next = written.findIndex((text, index) => index > 0 && text.startsWith('- '));
  return lastChangeOfLines(
    file,
    linesOf(
      written
        .slice(0, next < 0 ? undefined : next)
        .join('\n')
        .trimEnd(),
      line,
    ),
  );
}

function linesOf(text: string, first: number): [first: number, last: number] {
  return [first, first + text.split('\n').length - 1];
}

function aheadOf(part: string, language: Language, content: SiteContent): Language | undefined {
  const found = partsOutOfStep(content).get(part);
  return found?.behind.includes(language) ? found.changed[0] : undefined;
}

function partsOutOfStep(content: SiteContent): ReadonlyMap<string, OutOfStep> {
  const known = found.get(content.book.chapters) ?? findOutOfStep(content);
  found.set(content.book.chapters, known);
  return known;
}

const found = new WeakMap<SiteContent['book']['chapters'], ReadonlyMap<string, OutOfStep>>();

function findOutOfStep({ book, dataset }: SiteContent): Map<string, OutOfStep> {
  const parts = outOfStep(readInStep(process.cwd()), digestsOf(book, dataset));
  return new Map(parts.map((one) => [one.part, one]));
}
