import { digestsOf, outOfStep, readInStep, sectionPart } from '../library/in-step.ts';
import type { OutOfStep } from '../library/in-step.ts';
import { chaptersBySlug, versionIn } from '../library/load-book.ts';
import { lastChange } from '../library/last-change.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { SiteContent } from '../library/site-content.ts';

/** What readers of a section are told whose words have not followed a change in another language. */
export interface Behind {
  /** The version of the chapter that is ahead. */
  readonly ahead: ParsedChapter;
  /** Day of its last change, where it is known. */
  readonly day: string | undefined;
}

/** Whether the section with that id, '' for what stands before the first one, is behind, and behind what. */
export function sectionBehind({ slug, language }: ParsedChapter, id: string, content: SiteContent): Behind | undefined {
  const found = partsOutOfStep(content).get(sectionPart(slug, id));
  const [changed] = found?.behind.includes(language) ? found.changed : [];
  const versions = chaptersBySlug(content.book).get(slug) ?? [];
  const ahead = changed === undefined ? undefined : versionIn(versions, changed);
  return ahead && { ahead, day: lastChange(ahead.file) };
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
