import type { Dataset } from '../schemas/collections.ts';

/** Pages that exist once per language, without the language prefix. */
export const fixedPaths = [
  '/',
  '/search/',
  '/about/',
  '/contribute/',
  '/timeline/',
  '/systems/',
  '/incidents/',
  '/dependencies/',
  '/claims/',
  '/figures/',
  '/sources/',
  '/glossary/',
  '/data/',
] as const;

/** Every path of the site, without language prefix and base path, that a link may lead to. */
export function knownPaths(dataset: Dataset, chapterSlugs: readonly string[]): Set<string> {
  return new Set([
    ...fixedPaths,
    ...chapterSlugs.map((slug) => `/chapters/${slug}/`),
    ...dataset.systems.map(({ id }) => `/systems/${id}/`),
    ...dataset.incidents.map(({ id }) => `/incidents/${id}/`),
    ...dataset.claims.map(({ id }) => `/claims/${id}/`),
    ...dataset.series.map(({ id }) => `/figures/${id}/`),
  ]);
}
