import { errorAt, suggest } from 'checked-content';
import { collectionNames } from '../schemas/primitives.ts';
import type { Problem, Rule } from './rule.ts';

/** Where the search is told to lead, and what is to answer a question, is there; of a page only its parts are named. */
export const synonymPlaces: Rule = {
  name: 'unknown-reference',
  check: ({ data, book }) => {
    const headings = book.chapters.flatMap(({ slug, headings: own }) => [
      `chapters/${slug}`,
      ...own.flatMap(({ id }) => (id === undefined ? [] : [`chapters/${slug}#${id}`])),
    ]);
    const known = new Set([
      ...headings,
      ...collectionNames.flatMap((name) => [...data.written[name]].map((id) => `${name}/${id}`)),
    ]);
    const refuse = (synonym: object, path: readonly PropertyKey[], place: string): Problem[] => {
      const [collection = '', id = ''] = place.split('/');
      const name = collectionNames.find((one) => one === collection);
      if (known.has(place) || collection === 'pages' || (name && data.mayMean(name, id))) return [];
      const { hint } = suggest(
        place,
        [...known].filter((one) => one.startsWith(`${collection}/`)),
      );
      return [
        errorAt('unknown-reference', data.placeOf(synonym, path), `\`${place}\` is no record and no section.${hint}`),
      ];
    };
    return data.dataset.synonyms.flatMap((synonym) => [
      ...(synonym.about ?? []).flatMap((place, index) => refuse(synonym, ['about', index], place)),
      ...(synonym.answer === undefined ? [] : refuse(synonym, ['answer'], synonym.answer)),
    ]);
  },
};
