import type { Dataset } from '../schemas/collections.ts';
import { recordPath, shownCollections, traits } from '../schemas/traits.ts';

/** Pages that exist once per language, without the language prefix. */
export const fixedPaths = [
  '/',
  '/search/',
  '/about/',
  '/contribute/',
  '/dependencies/',
  '/data/',
  ...shownCollections.map((name) => traits[name].path),
];

/** Every path of the site, without language prefix and base path, that a link may lead to. */
export function knownPaths(dataset: Dataset, chapterSlugs: readonly string[]): Set<string> {
  return new Set([
    ...fixedPaths,
    ...chapterSlugs.map((slug) => `/chapters/${slug}/`),
    ...shownCollections
      .filter((name) => traits[name].each === 'page')
      .flatMap((name) => dataset[name].map(({ id }) => recordPath(name, id))),
  ]);
}
