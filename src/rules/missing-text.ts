import { errorAt } from 'checked-content';
import { defaultLanguage, englishName, otherLanguages } from '../i18n/languages.ts';
import { textsFolder } from '../i18n/texts.ts';
import type { WrittenText } from '../library/load-texts.ts';
import type { Problem, Rule } from './rule.ts';

/** Texts that the default language has and a complete one lacks. A file that is missing is one mistake. */
export const missingText: Rule = {
  name: 'missing-text',
  check: ({ texts: { texts, complete, unread } }) => {
    const originals = Map.groupBy(texts.get(defaultLanguage) ?? [], ({ area }) => area);
    return otherLanguages(defaultLanguage)
      .filter((language) => complete.has(language))
      .flatMap((language) => {
        const written = Map.groupBy(texts.get(language) ?? [], ({ area }) => area);
        return [...originals]
          .filter(([area]) => !unread.has(`${language}/${area}`))
          .flatMap(([area, all]) => missingIn(language, area, all, written.get(area) ?? []));
      });
  },
};

function missingIn(
  language: string,
  area: string,
  originals: readonly WrittenText[],
  written: readonly WrittenText[],
): Problem[] {
  const file = `${textsFolder}/${language}/${area}`;
  const name = englishName(language);
  if (written.length === 0) {
    const message = `${name} has none of the ${originals.length} texts of \`${area}\`.`;
    return [errorAt('missing-text', { file, line: 1, column: 1 }, message)];
  }
  const places = new Map(written.map(({ key, place }) => [key, place]));
  let before = { file, line: 1, column: 1 };
  return originals.flatMap(({ key, text }) => {
    const place = places.get(key);
    if (place) {
      before = place;
      return [];
    }
    const original = typeof text === 'string' ? text : text.other;
    return [
      errorAt('missing-text', before, `${name} has no text for \`${key}\`.`, {
        help: `Add it after this line. It says: ${original.length > 80 ? `${original.slice(0, 80)}…` : original}`,
      }),
    ];
  });
}
