import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLanguage } from './default-language.ts';

/** Where the texts of every language are, from the root of the project. */
export const textsFolder = 'src/content/texts';

/** File with what the site must know of a language itself. */
export const settingsFile = 'language.json';

/**
 * Names of the languages that have a folder of texts, the default first. Whether a folder can be read is told
 * by the check; one that cannot still names its language, so that what is written in it is not refused too.
 */
export function languageFolders(root = process.cwd()): string[] {
  const others = entriesOf(root).filter((name) => name !== defaultLanguage && isLanguageName(name));
  return [defaultLanguage, ...others];
}

/** Folders below the texts whose name is that of no language. */
export function strayFolders(root: string): string[] {
  return entriesOf(root).filter((name) => !isLanguageName(name) && isFolder(root, name));
}

/** Whether there is a folder of that name below the texts, and no link. */
export function isFolder(root: string, name: string): boolean {
  return lstatSync(join(root, textsFolder, name), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The name that a folder of texts should have, where one can be made out: `pt-br` for `pt_BR`. */
export function nameMeant(name: string): string | undefined {
  const canonical = canonicalTag(name.replaceAll('_', '-'));
  return canonical !== undefined && isLanguageName(canonical) ? canonical : undefined;
}

/**
 * Language, and where wanted script and region. Names of two or three letters are those of languages only: no
 * page of the site has such a name, and further parts are mostly a copy's, as in `de-backup`.
 */
const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/;

function isLanguageName(name: string): boolean {
  return tag.test(name) && canonicalTag(name) === name;
}

/** The tag in its canonical form, in lower case as addresses are; undefined for what is no tag. */
function canonicalTag(name: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(name)[0]?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** What there is below the folder of texts, sorted; hidden entries belong to other programs. */
function entriesOf(root: string): string[] {
  try {
    return readdirSync(join(root, textsFolder))
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch {
    return [];
  }
}
