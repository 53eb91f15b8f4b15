import { directionOf } from '../../i18n/direction.ts';
import type { PlainTextKey } from '../../i18n/interface-text.ts';
import { phrase } from '../../i18n/interface-text.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../i18n/passage.ts';
import type { Node } from './html-tree.ts';
import type { LanguageOfPart } from './notes.ts';
import { element } from './xhtml.ts';

/** What an element says of words in `own` among words in `around`: nothing where that is the same. */
export function languageOfPart(own: Language, around: Language): LanguageOfPart {
  if (own === around) return {};
  const direction = directionOf(own);
  return { lang: own, 'xml:lang': own, ...(direction === directionOf(around) ? {} : { dir: direction }) };
}

/** Words among words in `around`. */
export function words(of: Passage, around: Language): Node {
  return of.language === around ? of.text : element('span', languageOfPart(of.language, around), of.text);
}

/** A text of the interface in `language` among words in `around`. */
export function said(key: PlainTextKey, language: Language, around: Language = language): Node {
  return words(phrase(language, key), around);
}
