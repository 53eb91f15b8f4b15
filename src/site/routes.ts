import type { Dataset } from '../schemas/collections.ts';

/** Pages that exist once per language, without the language prefix. */
export const fixedPaths = ['/', '/search/', '/about/'] as const;

/** Every path of the site, without language prefix and base path, that a link may lead to. */
export function knownPaths(_dataset: Dataset, chapterSlugs: readonly string[]): Set<string> {
  return new Set([...fixedPaths, ...chapterSlugs.map((slug) => `/chapters/${slug}/`)]);
}
