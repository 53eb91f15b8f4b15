import { createRenderer, english } from 'static-mermaid';
import type { PhraseKey, Phrases } from 'static-mermaid';
import { warnOfCache } from '../cache/warn-of-cache.ts';
import { nodeClasses } from '../figures/pictures/node-classes.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { languages, localeOf } from '../i18n/languages.ts';
import { passage } from '../i18n/passage.ts';

const keys = Object.keys(english).filter((key) => key !== 'locale') as Exclude<PhraseKey, 'locale'>[];

/** Draws the diagrams of the site: what the check has drawn, the pages find in the cache. */
export const diagramRenderer = createRenderer({
  nodeClasses,
  phrases: Object.fromEntries(languages.map((language) => [language, phrasesIn(language)])),
  cacheDirectory: 'node_modules/.cache/built-on-a-rival/diagrams',
  onCacheError: warnOfCache,
});

/** The language in which diagrams are told in words where they are labelled in `language`: all of it in one. */
export function wordsLanguage(language: Language): Language {
  return passage(language, ({ t }) => keys.map((key) => t(`diagramWords.${key}`)).join(' ')).language;
}

/** The names in braces stay as they are: the renderer fills them in. */
function phrasesIn(labels: Language): Phrases {
  const language = wordsLanguage(labels);
  const t = interfaceText(language);
  const texts = keys.map((key) => [key, t(`diagramWords.${key}`)]);
  return { ...(Object.fromEntries(texts) as Omit<Phrases, 'locale'>), locale: localeOf(language) };
}
