import { errorAt, invisibleSign } from 'checked-content';
import type { Place } from 'checked-content';
import { missingCharacters } from 'static-mermaid';
import { defaultLanguage } from '../i18n/languages.ts';
import type { Problem, Rule } from './rule.ts';
import { interfaceTexts } from './texts/interface-texts.ts';

/** Names that are drawn into diagrams. */
const drawnFields = { systems: ['name'], capabilities: ['name'], providers: ['name'] } as const;

/** Texts that stand in where one is drawn into the picture beside shared links, and cannot be. */
const standIns: readonly (string | undefined)[] = ['site.title', 'site.tagline'];

/**
 * Pictures are drawn with the site's own font, which has no letters of some scripts. Where a translation cannot
 * be drawn, the default language stands in; a name of that one, or one for all languages, must be drawable.
 */
export const undrawableLetters: Rule = {
  name: 'undrawable-letter',
  check: ({ data, texts }) => [
    ...Object.entries(drawnFields).flatMap(([collection, fields]) =>
      data.dataset[collection as keyof typeof drawnFields].flatMap((record) =>
        fields.flatMap((field) =>
          typeof record[field] === 'string'
            ? refuse(record[field], () => data.placeOf(record, [field]))
            : refuse(record[field][defaultLanguage], () => data.placeOf(record, [field, defaultLanguage])),
        ),
      ),
    ),
    ...interfaceTexts(texts).flatMap(({ language, key, text, place }) =>
      language === defaultLanguage && standIns.includes(key) ? refuse(text, place) : [],
    ),
  ],
};

function refuse(value: unknown, place: () => Place): Problem[] {
  if (typeof value !== 'string') return [];
  const missing = missingCharacters(value.replaceAll(new RegExp(invisibleSign, 'gu'), ''));
  if (missing.length === 0) return [];
  const named = missing
    .slice(0, 3)
    .map((sign) => `\`${sign}\``)
    .join(', ');
  return [errorAt('undrawable-letter', place(), `The font of the pictures has no ${named}.`)];
}
