import type { Language } from '../../i18n/languages.ts';
import { chapterSlugs } from '../../library/load-book.ts';
import { languagePath } from '../../site/address.ts';
import { knownPaths } from '../../site/routes.ts';
import type { SearchContent } from './search-content.ts';
import type { AddressOf } from './write-index.ts';

/** Addresses of results, without the base path: only pages that exist are linked. */
export function resultAddress(content: SearchContent): AddressOf {
  const paths = knownPaths(content.dataset, chapterSlugs(content.book));
  return (path: string, language: Language) =>
    paths.has(path.split('#')[0] ?? '') ? languagePath(path, language) : undefined;
}
