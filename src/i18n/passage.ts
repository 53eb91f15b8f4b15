import type { LocalizedText, Name } from '../schemas/primitives.ts';
import { inLanguage, languageOf } from './in-language.ts';
import { interfaceText, phrase } from './interface-text.ts';
import type { Language } from './languages.ts';
import { defaultLanguage } from './languages.ts';

/** Words with the language they are in, which need not be that of the page they stand on. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
}

/** How to say something in one language: its texts, and its words in the data. */
export interface Voice {
  readonly language: Language;
  readonly t: ReturnType<typeof interfaceText>;
  readonly name: (text: LocalizedText | Name) => string;
}

/**
 * What `say` makes of several texts in `language`, or all of it in the default language where that one lacks
 * any of them: a sentence is never half in one language and half in another.
 */
export function passage(language: Language, say: (voice: Voice) => string): Passage {
  const used = new Set<Language>();
  const text = say({
    language,
    t: (key, ...[values]) => {
      const found = phrase(language, key, values);
      used.add(found.language);
      return found.text;
    },
    name: (words) => {
      used.add(languageOf(words, language));
      return inLanguage(words, language);
    },
  });
  used.delete(language);
  return used.size === 0 ? { text, language } : { text: say(defaultVoice), language: defaultLanguage };
}

const defaultVoice: Voice = {
  language: defaultLanguage,
  t: interfaceText(defaultLanguage),
  name: (words) => inLanguage(words, defaultLanguage),
};

/** A text of the data, or a name, for readers of `language`. */
export function localized(text: LocalizedText | Name, language: Language): Passage {
  return { text: inLanguage(text, language), language: languageOf(text, language) };
}
