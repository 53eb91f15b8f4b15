import { errorAt, invisibleSign, valuesIn } from 'checked-content';
import { missingCharacters } from 'static-mermaid';
import type { Problem, Rule } from './rule.ts';
import { completeIn, interfaceTexts } from './texts/interface-texts.ts';
import { frontmatterValues } from './texts/frontmatter-values.ts';

/** Fields that are drawn into diagrams, or into the pictures that are shown beside shared links. */
const drawnFields = {
  systems: 'name',
  capabilities: 'name',
  incidents: 'name',
  claims: 'claim',
  series: 'title',
} as const;

/** Texts of the interface that are: titles of pages, what stands around them, and the form of dates. */
const drawnTexts =
  /^(?:\w+\.title|site\.tagline|home\.question|search\.kind\.[\w-]+|verdict\.[\w-]+|units\.(?:quarter|moment))$/;

/** Pictures are drawn with the site's own font, which has the letters of the Latin alphabets and few signs. */
export const undrawableLetters: Rule = {
  name: 'undrawable-letter',
  check: ({ book, data, texts }) => [
    ...Object.entries(drawnFields).flatMap(([collection, field]) =>
      data.dataset[collection as keyof typeof drawnFields].flatMap((record) =>
        valuesIn((record as Record<string, unknown>)[field], [field]).flatMap(({ value, path }) =>
          refuse(value, data.placeOf(record, path)),
        ),
      ),
    ),
    ...book.chapters.flatMap((chapter) =>
      frontmatterValues(chapter).flatMap(({ field, value, place }) => (field === 'title' ? refuse(value, place) : [])),
    ),
    ...interfaceTexts(texts).flatMap(({ language, key, text, place }) =>
      key !== undefined && drawnTexts.test(key) && completeIn(texts).has(language) ? refuse(text, place()) : [],
    ),
  ],
};

function refuse(value: unknown, place: { file: string; line: number; column: number }): Problem[] {
  if (typeof value !== 'string') return [];
  const missing = missingCharacters(value.replaceAll(new RegExp(invisibleSign, 'gu'), ''));
  if (missing.length === 0) return [];
  const named = missing
    .slice(0, 3)
    .map((sign) => `\`${sign}\``)
    .join(', ');
  return [errorAt('undrawable-letter', place, `The font of the pictures has no ${named}.`)];
}
