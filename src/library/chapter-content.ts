import { getCollection, render } from 'astro:content';
import type { CollectionEntry, RenderResult } from 'astro:content';

/**
 * The text of a chapter as a component, by language and slug: `en/cloud`.
 * @throws Error where there is none.
 */
export async function chapterContent(id: string): Promise<RenderResult['Content']> {
  return (await render(await chapterEntry(id))).Content;
}

/** In the dev server a chapter may have come a moment ago; then it is waited for. */
async function chapterEntry(id: string): Promise<CollectionEntry<'chapters'>> {
  for (let tries = import.meta.env.DEV ? 50 : 1; tries > 0; tries -= 1) {
    const entries = await getCollection('chapters');
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry) return entry;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`The chapter ${id} is missing.`);
}
