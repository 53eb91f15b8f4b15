import { errorAt, suggest } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import type { WrittenText } from '../library/load-texts.ts';
import type { Problem, Rule } from './rule.ts';

/** Keys that the default language does not have, has in another file, or has twice. */
export const unknownText: Rule = {
  name: 'unknown-text',
  check: ({ texts: { texts, unread } }) => {
    const originals = texts.get(defaultLanguage) ?? [];
    const areas = new Map(originals.toReversed().map(({ key, area }) => [key, area]));
    const isRead = (area: string) => !unread.has(`${defaultLanguage}/${area}`);
    return [...texts.values()].flat().flatMap((written) => (isRead(written.area) ? refuse(written, areas) : []));
  },
};

function refuse({ key, area, place }: WrittenText, areas: ReadonlyMap<string, string>): Problem[] {
  const home = areas.get(key);
  if (home === area) return [];
  if (home !== undefined) return [errorAt('unknown-text', place, `The text \`${key}\` belongs into \`${home}\`.`)];
  const { hint } = suggest(key, [...areas.keys()]);
  return [errorAt('unknown-text', place, `The default language has no text \`${key}\`.${hint}`)];
}
