import { english } from './english.ts';

export type PhraseKey = keyof typeof english;

/** Every phrase of one language: plain texts, so that they can come from a JSON file and go to another thread. */
export type Phrases = Readonly<Record<PhraseKey, string>>;

/** The names in braces of a phrase. */
export type PlacesOf<Key extends PhraseKey> = Places<(typeof english)[Key]>;

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

/**
 * Refuses phrases with which a diagram could not be told.
 * @throws TypeError that names the language, the phrase and what is wrong with it.
 */
export function checkPhrases(language: string, phrases: Phrases): void {
  for (const [key, model] of Object.entries(english)) {
    const text: unknown = phrases[key as PhraseKey];
    if (typeof text !== 'string' || text === '')
      throw new TypeError(`The phrases of the language “${language}” lack “${key}”, in English: “${model}”.`);
    const [needed, given] = [placesIn(model), placesIn(text)];
    if (needed.join() !== given.join())
      throw new TypeError(
        `The phrase “${key}” of the language “${language}” must hold ${needed.join(', ') || 'no name in braces'}: “${text}”.`,
      );
  }
  if (!isLocale(phrases.locale))
    throw new TypeError(
      `The locale “${phrases.locale}” of the language “${language}” is none; write one such as “en-GB”.`,
    );
}

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
