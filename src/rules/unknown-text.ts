import { errorAt, suggest } from 'checked-content';
import type { WrittenText } from '../i18n/read-texts.ts';
import type { Problem, Rule } from './rule.ts';
import { wantedTexts } from './texts/wanted-texts.ts';

/** Keys that nothing asks for, or that stand in another file than they belong into. */
export const unknownText: Rule = {
  name: 'unknown-text',
  check: ({ texts: { texts } }) => [...texts.values()].flat().flatMap(refuse),
};

function refuse({ key, area, place }: WrittenText): Problem[] {
  const wanted = wantedTexts.get(key);
  if (wanted?.area === area) return [];
  if (wanted) return [errorAt('unknown-text', place(), `The text \`${key}\` belongs into \`${wanted.area}\`.`)];
  const { hint } = suggest(key, [...wantedTexts.keys()]);
  return [errorAt('unknown-text', place(), `Nothing asks for a text \`${key}\`.${hint}`)];
}
