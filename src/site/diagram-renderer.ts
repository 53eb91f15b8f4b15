import { createRenderer, english } from 'static-mermaid';
import type { PhraseKey, Phrases } from 'static-mermaid';
import { warnOfCache } from '../cache/warn-of-cache.ts';
import { nodeClasses } from '../figures/pictures/node-classes.ts';
import type { TextKey } from '../i18n/default-language.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { languages, localeOf } from '../i18n/languages.ts';

/** Draws the diagrams of the site: what the check has drawn, the pages find in the cache. */
export const diagramRenderer = createRenderer({
  nodeClasses,
  phrases: Object.fromEntries(languages.map((language) => [language, phrasesIn(language)])),
  cacheDirectory: 'node_modules/.cache/built-on-a-rival/diagrams',
  onCacheError: warnOfCache,
});

/** The names in braces stay as they are: the renderer fills them in. */
function phrasesIn(language: Language): Phrases {
  const t = interfaceText(language);
  const textFor = (key: PhraseKey) =>
    key === 'locale' ? localeOf(language) : t(`diagramWords.${key}` satisfies TextKey);
  const keys = Object.keys(english) as PhraseKey[];
  return Object.fromEntries(keys.map((key) => [key, textFor(key)])) as Phrases;
}
