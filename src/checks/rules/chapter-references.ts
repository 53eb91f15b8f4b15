import type { ComponentUse } from '../../book/parse-chapter.ts';
import { vocabulary } from '../../book/vocabulary.ts';
import { chartIds } from '../../charts/chart-ids.ts';
import { resolveValue, UnknownValueError } from '../../model/values.ts';
import { findNearest } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

export const chapterReferences: Rule = {
  name: 'unknown-reference',
  check: ({ book, data }) =>
    book.chapters.flatMap((chapter) => chapter.components.flatMap((use) => checkUse(use, data.dataset))),
};

function checkUse(use: ComponentUse, dataset: Dataset): Problem[] {
  const id = use.attributes['id'];
  if (id === undefined) return [];
  if (use.name === 'Fact') return checkFact(use, id, dataset);
  if (use.name === 'Chart')
    return (chartIds as readonly string[]).includes(id) ? [] : [unknown(use, id, 'charts', chartIds)];
  const collection = vocabulary[use.name]?.collection;
  if (!collection) return [];
  const known = dataset[collection].map((record) => ('id' in record ? record.id : ''));
  return known.includes(id) ? [] : [unknown(use, id, collection, known)];
}

function checkFact(use: ComponentUse, id: string, dataset: Dataset): Problem[] {
  const digits = use.attributes['digits'];
  if (digits !== undefined && !/^[0-6]$/.test(digits)) {
    return [errorAt('closed-vocabulary', use, `\`digits\` must be 0 to 6, but is \`${digits}\`.`)];
  }
  try {
    resolveValue(dataset, id, use.attributes['show']);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownValueError)) throw error;
    const nearest = findNearest(error.asked, error.known);
    return [
      errorAt('unknown-reference', use, `${error.message}${nearest ? ` Did you mean \`${nearest}\`?` : ''}`, {
        ...(nearest
          ? { edit: { from: `"${error.asked}"`, to: `"${nearest}"` } }
          : error.known.length > 0 && error.known.length < 30
            ? { help: `Known: ${error.known.join(', ')}.` }
            : {}),
      }),
    ];
  }
}

function unknown(use: ComponentUse, id: string, collection: string, known: readonly string[]): Problem {
  const nearest = findNearest(id, known);
  return errorAt(
    'unknown-reference',
    use,
    `\`${id}\` is not in ${collection}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    {
      ...(nearest ? { edit: { from: `"${id}"`, to: `"${nearest}"` } } : {}),
    },
  );
}
