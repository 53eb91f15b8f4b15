import type { Language } from '../i18n/languages.ts';
import { digestsOf, outOfStep, readInStep, recordPart, sectionPart } from '../library/in-step.ts';
import type { OutOfStep } from '../library/in-step.ts';
import { chaptersBySlug, versionIn } from '../library/load-book.ts';
import { lastChange } from '../library/last-change.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { SiteContent } from '../library/site-content.ts';
import type { ShownCollection } from '../schemas/traits.ts';
import { recordPlace } from './long-lists.ts';

/** What readers of a text are told whose words have not followed a change in another language. */
export interface Behind {
  readonly of: 'section' | 'record';
  /** The language that is ahead, and where the text stands in it, without language. */
  readonly ahead: Language;
  readonly path: string;
  /** Day of its last change, and the file in whose history it is, where they are known. */
  readonly day?: string | undefined;
  readonly file?: string;
}

/** Whether the section with that id, '' for what stands before the first one, is behind, and behind what. */
export function sectionBehind({ slug, language }: ParsedChapter, id: string, content: SiteContent): Behind | undefined {
  const changed = aheadOf(sectionPart(slug, id), language, content);
  const versions = chaptersBySlug(content.book).get(slug) ?? [];
  const ahead = changed === undefined ? undefined : versionIn(versions, changed);
  if (!ahead) return undefined;
  const path = `/chapters/${ahead.slug}/${id && `#${id}`}`;
  return { of: 'section', ahead: ahead.language, path, day: lastChange(ahead.file), file: ahead.file };
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
  return { of: 'record', ahead, path: recordPlace(content.dataset, collection, id, ahead) };
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
