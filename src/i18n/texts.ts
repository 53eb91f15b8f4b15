import type { LanguageSettings } from '../schemas/language.ts';
import { languageSchema } from '../schemas/language.ts';
import { defaultLanguage } from './default-language.ts';
import type { Text } from './fill.ts';
import { readTexts } from './read-texts.ts';

/** The text of `key` in `language`, or in the default language where it has none; and whose it is. */
export function textIn(language: string, key: string): { text: Text; language: string } {
  const own = textsOf(language).get(key);
  if (own !== undefined) return { text: own, language };
  return { text: textsOf(defaultLanguage).get(key) ?? key, language: defaultLanguage };
}

/** Keys of all texts of a language, in the order of its files. */
export function keysOf(language: string): string[] {
  return [...textsOf(language).keys()];
}

/** What the site must know of a language; the least that can be said of one whose settings cannot be read. */
export function settingsOf(language: string): LanguageSettings {
  const written = known().settings.get(language);
  return written ?? languageSchema.parse({ name: language, locale: defaultLanguage, complete: false });
}

/** What was read of all texts: another object once they were read again. */
export function textsRead(): object {
  return known();
}

/** Makes the texts be read again, when a file has changed. */
export function forgetTexts(): void {
  memory.texts = undefined;
}

interface KnownTexts {
  readonly settings: ReadonlyMap<string, LanguageSettings>;
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, Text>>;
}

function textsOf(language: string): ReadonlyMap<string, Text> {
  return known().texts.get(language) ?? new Map<string, Text>();
}

/** What is wrong with the files is told by the check; here it only counts as missing. */
function known(): KnownTexts {
  return (memory.texts ??= usable());
}

function usable(): KnownTexts {
  const { texts, settings } = readTexts(process.cwd());
  return {
    settings: new Map([...settings].map(([language, written]) => [language, written.settings])),
    texts: new Map(
      [...texts].map(([language, all]) => [
        language,
        new Map(all.flatMap(({ key, text }) => (text === undefined ? [] : [[key, text] as const]))),
      ]),
    ),
  };
}

// Pages, chapters and integrations are loaded apart, each with modules of their own; this is what they share.
const memory = globalThis as typeof globalThis & { texts?: KnownTexts | undefined };
