import { errorAt, suggest } from 'checked-content';
import { collectionNames } from '../schemas/primitives.ts';
import type { Problem, Rule } from './rule.ts';

/** What was corrected is there to be looked at. */
export const correctionRecords: Rule = {
  name: 'unknown-reference',
  check: ({ data, book }) => {
    const chapters = [...new Set(book.chapters.map(({ slug }) => slug))];
    const known = [
      ...chapters.map((slug) => `chapters/${slug}`),
      ...collectionNames.flatMap((name) => [...data.written[name]].map((id) => `${name}/${id}`)),
    ];
    const isKnown = new Set(known);
    return data.dataset.corrections.flatMap((correction) =>
      correction.records.flatMap((record, index): Problem[] => {
        const [collection = '', id = ''] = record.split('/');
        const name = collectionNames.find((one) => one === collection);
        // A file that cannot be read may hold it; that is reported where it is.
        if (isKnown.has(record) || (name && data.mayMean(name, id))) return [];
        const place = data.placeOf(correction, ['records', index]);
        const candidates = known.filter((one) => one.startsWith(`${collection}/`));
        const { hint } = suggest(record, candidates.length > 0 ? candidates : known);
        return [errorAt('unknown-reference', place, `\`${record}\` is no record and no chapter.${hint}`)];
      }),
    );
  },
};
