import { errorAt, suggest } from 'checked-content';
import { defaultLanguage, otherLanguages } from '../i18n/languages.ts';
import type { Text } from '../i18n/fill.ts';
import type { Problem, Rule } from './rule.ts';
import { placeholdersIn } from './texts/placeholders.ts';

/** A translation takes the same names and numbers as the text of the default language. */
export const textPlaceholders: Rule = {
  name: 'text-placeholders',
  check: ({ texts: { texts } }) => {
    const originals = new Map(texts.get(defaultLanguage)?.map(({ key, text }) => [key, text]));
    return otherLanguages(defaultLanguage)
      .flatMap((language) => texts.get(language) ?? [])
      .flatMap(({ key, text, place }): Problem[] => {
        const original = originals.get(key);
        const message = original === undefined ? undefined : difference(text, original);
        return message === undefined ? [] : [errorAt('text-placeholders', place, message)];
      });
  },
};

/** What is different, in a sentence; a number may be left out where it is said in words: “one result”. */
function difference(text: Text, original: Text): string | undefined {
  const [found, wanted] = [placeholdersIn(text), placeholdersIn(original)];
  const surplus = [...found].find((name) => !wanted.has(name));
  if (surplus !== undefined) {
    const { hint } = suggest(surplus, [...wanted]);
    return `The text has \`{${surplus}}\`, which that of the default language has not.${hint}`;
  }
  const missing = [...wanted].find((name) => !found.has(name) && !(name === 'count' && typeof original !== 'string'));
  return missing === undefined ? undefined : `The text lacks \`{${missing}}\`, which that of the default language has.`;
}
