import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageSettings } from '../schemas/language.ts';
import { languageSchema } from '../schemas/language.ts';
import { defaultLanguage } from './default-language.ts';
import type { Text } from './fill.ts';

/** Where the texts of every language are, from the root of the project. */
export const textsFolder = 'src/content/texts';

/** File with what the site must know of a language itself. */
export const settingsFile = 'language.json';

/** Names of the languages that have a folder of texts, the default first. */
export function languageFolders(root = process.cwd()): string[] {
  const folder = join(root, textsFolder);
  if (!existsSync(folder)) return [defaultLanguage];
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const others = found.map(({ name }) => name).filter((name) => name !== defaultLanguage);
  return [defaultLanguage, ...others.toSorted()];
}

/** The text of `key` in `language`, or in the default language where it has none; and whose it is. */
export function textIn(language: string, key: string): { text: Text; language: string } {
  const own = textsOf(language).texts.get(key);
  if (own !== undefined) return { text: own, language };
  return { text: textsOf(defaultLanguage).texts.get(key) ?? key, language: defaultLanguage };
}

/** Keys of all texts of a language, in the order of its files. */
export function keysOf(language: string): string[] {
  return [...textsOf(language).texts.keys()];
}

/** What the site must know of a language. */
export function settingsOf(language: string): LanguageSettings {
  return textsOf(language).settings;
}

/** Makes the texts be read again, when a file has changed. */
export function forgetTexts(): void {
  memory.texts = undefined;
}

interface LanguageTexts {
  readonly settings: LanguageSettings;
  readonly texts: ReadonlyMap<string, Text>;
}

function textsOf(language: string): LanguageTexts {
  const known = (memory.texts ??= new Map<string, LanguageTexts>());
  const before = known.get(language);
  if (before) return before;
  const read = readTexts(join(process.cwd(), textsFolder, language), language);
  known.set(language, read);
  return read;
}

/** What is wrong with the files is told by the check; here it only counts as missing. */
function readTexts(folder: string, language: string): LanguageTexts {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const settings = languageSchema.safeParse(files.includes(settingsFile) ? readJson(join(folder, settingsFile)) : {});
  const texts = files.filter((name) => name !== settingsFile).map((name) => readJson(join(folder, name)));
  return {
    settings: settings.success
      ? settings.data
      : languageSchema.parse({ name: language, locale: defaultLanguage, complete: false }),
    texts: new Map(texts.flatMap((one) => Object.entries(one as Record<string, Text>))),
  };
}

function readJson(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

// Pages, chapters and integrations are loaded apart, each with modules of their own; this is what they share.
const memory = globalThis as typeof globalThis & { texts?: Map<string, LanguageTexts> | undefined };
