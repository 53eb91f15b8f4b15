import { defaultLanguage, languages } from '../../src/i18n/languages.ts';
import { collectionNames } from '../../src/schemas/primitives.ts';
import { traits } from '../../src/schemas/traits.ts';
import { languagePath } from '../../src/site/address.ts';

/** Returns the paths of pages on which a change of these files is seen first: its chapters, and the lists of its records. */
export function changedPages(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => pageOf(file) ?? []))].toSorted();
}

function pageOf(file: string): string | undefined {
  const [, language = '', slug] = /^src\/content\/chapters\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  const known = languages.find((one) => one === language);
  if (slug !== undefined && known) return languagePath(`/chapters/${slug}/`, known);
  const [, folder] = /^src\/data\/([^/]+)\//.exec(file) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  if (collection === undefined) return undefined;
  const path = Object.entries(traits).find(([name]) => name === collection)?.[1].path;
  return languagePath(path ?? '/data/', defaultLanguage);
}
