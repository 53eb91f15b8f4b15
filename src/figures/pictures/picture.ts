import { missingCharacters } from 'static-mermaid';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { passage } from '../../i18n/passage.ts';
import type { Passage, Voice } from '../../i18n/passage.ts';

/**
 * What `draw` makes for readers of `language`, all in one language: in the default one where a word is not
 * translated, or where the font of the pictures lacks a letter of a name.
 */
export function picture(language: Language, draw: (voice: Voice) => string): Passage {
  const names: string[] = [];
  const drawn = passage(language, (voice) =>
    draw({
      ...voice,
      name: (words) => {
        const text = voice.name(words);
        names.push(text);
        return text;
      },
    }),
  );
  const drawable = missingCharacters(names.join('')).length === 0;
  return drawable || drawn.language === defaultLanguage ? drawn : passage(defaultLanguage, draw);
}
