import { createRenderer, english } from 'static-mermaid';
import type { PhraseKey, Phrases, Renderer } from 'static-mermaid';
import { warnOfCache } from '../cache/warn-of-cache.ts';
import { nodeClasses } from '../figures/pictures/node-classes.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages, localeOf } from '../i18n/languages.ts';
import { textIn, textsRead } from '../i18n/texts.ts';

/**
 * Widths in pixels of the narrowest columns that the drawings of a diagram are made for: that of the text, and
 * that of a window of 320 pixels. src/styles/diagrams.css says which one is shown.
 */
const diagramColumns = [640, 278];

/** That of the content of a window of 1,024 pixels, for diagrams that need it. */
const spareColumn = 880;

const keys = Object.keys(english).filter((key) => key !== 'locale') as Exclude<PhraseKey, 'locale'>[];

/**
 * What draws the diagrams of the site: what the check has drawn, the pages find in the cache. It is made when
 * it is first asked for, and again when its words are others.
 */
export function diagramRenderer(): Renderer {
  const texts = textsRead();
  if (made?.texts === texts) return made.renderer;
  const phrases = Object.fromEntries(languages.map((language) => [language, phrasesIn(language)]));
  const words = JSON.stringify(phrases);
  const renderer =
    made?.words === words
      ? made.renderer
      : createRenderer({
          nodeClasses,
          columns: diagramColumns,
          spareColumn,
          // Twelve layouts may be tried, on a machine that does much else.
          timeout: 60_000,
          phrases,
          cacheDirectory: 'node_modules/.cache/built-on-a-rival/diagrams',
          onCacheError: warnOfCache,
        });
  made = { texts, words, renderer };
  return renderer;
}

let made: { readonly texts: object; readonly words: string; readonly renderer: Renderer } | undefined;

/** The language in which diagrams are told in words where they are labelled in `language`: all of it in one. */
export function wordsLanguage(language: Language): Language {
  const complete = keys.every((key) => textIn(language, `diagramWords.${key}`).language === language);
  return complete ? language : defaultLanguage;
}

function phrasesIn(labels: Language): Phrases {
  const language = wordsLanguage(labels);
  const texts = keys.map((key) => [key, phraseIn(language, `diagramWords.${key}`, english[key])]);
  return { ...(Object.fromEntries(texts) as Omit<Phrases, 'locale'>), locale: localeOf(language) };
}

/**
 * The text for `key`, whose names in braces the renderer fills in. One that it could not fill in the check
 * refuses, and until then there is the renderer's own.
 */
function phraseIn(language: Language, key: string, shipped: string): string {
  const { text } = textIn(language, key);
  const usable = typeof text === 'string' && text !== key && namesIn(text) === namesIn(shipped);
  return usable ? text : shipped;
}

function namesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted().join();
}
