import type { Dataset } from '../schemas/collections.ts';
import { hasPages, recordPath, shownCollections, traits } from '../schemas/traits.ts';
import { bookVolumes, chapterParts } from './chapter-parts.ts';
import { pathsOfParts } from './long-lists.ts';

/** Pages that list or explain something. Their texts are `<name>.title` and `<name>.description`, as `pageName` has it. */
export const listedPaths = [
  '/chapters/',
  '/book/',
  ...shownCollections.map((name) => traits[name].path),
  '/dependencies/',
  '/data/',
  '/contribute/',
  '/about/',
] as const;

/** Pages that exist once per language, without the language prefix. */
export const fixedPaths = ['/', '/search/', ...listedPaths] as const;

/** The name of a page below the first: `systems` of `/systems/`. */
export function pageName<Name extends string>(path: `/${Name}/`): Name {
  return path.slice(1, -1) as Name;
}

/** Every path of the site, without language prefix and base path, that a link may lead to. */
export function knownPaths(dataset: Dataset, chapterSlugs: readonly string[]): Set<string> {
  return new Set<string>([
    ...fixedPaths,
    ...chapterSlugs.map((slug) => `/chapters/${slug}/`),
    ...[...chapterParts(chapterSlugs), ...bookVolumes(chapterSlugs)].map(({ path }) => path),
    ...shownCollections.filter(hasPages).flatMap((name) => dataset[name].map(({ id }) => recordPath(name, id))),
    ...pathsOfParts(dataset),
  ]);
}
