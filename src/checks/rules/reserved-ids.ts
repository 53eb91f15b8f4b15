import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';
import { isIdOfPage } from '../../site/page-ids.ts';

/** Ids that a page gives to parts of its own: a second one of the name would take links and labels from them. */
export const reservedIds: Rule = {
  name: 'reserved-id',
  check: ({ book, data }) => [
    ...book.chapters.flatMap(({ headings }) =>
      headings
        .filter(({ id }) => id !== undefined && isIdOfPage(id))
        .map((heading) =>
          errorAt('reserved-id', heading, `The heading id \`${heading.id}\` belongs to the page itself.`),
        ),
    ),
    // The records of these collections stand together on one page, each under its id.
    ...[data.dataset.sources, data.dataset.events, data.dataset.glossary].flatMap((records) =>
      records
        .filter(({ id }) => isIdOfPage(id))
        .map((record) =>
          errorAt('reserved-id', data.placeOf(record, ['id']), `The id \`${record.id}\` belongs to the page itself.`),
        ),
    ),
  ],
};
