import type { Language } from './languages.ts';

/** The direction in which a language is written, by its script. */
export function directionOf(language: Language): Direction {
  const direction = directions.get(language) ?? new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
  directions.set(language, direction);
  return direction;
}

const directions = new Map<Language, Direction>();

type Direction = 'ltr' | 'rtl';

/**
 * What an element says of words in `own` among words in `around`: nothing where that is the same, and the
 * direction only where it changes.
 */
export function languageAttributes(own: Language, around: Language): Partial<LanguageAttributes> {
  return own === around ? {} : ownLanguage(own, around);
}

/** The same where the element names its language in any case. */
export function ownLanguage(own: Language, around: Language): LanguageAttributes {
  const direction = directionOf(own);
  return direction === directionOf(around) ? { lang: own } : { lang: own, dir: direction };
}

interface LanguageAttributes {
  readonly lang: Language;
  readonly dir?: Direction;
}
