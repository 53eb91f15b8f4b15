import { collectReferences } from '../../dataset/references.ts';
import { collectionNames } from '../../schemas/primitives.ts';
import type { Rule } from '../rule.ts';

export const unusedSource: Rule = {
  name: 'unused-source',
  check: ({ data, book }) => {
    const used = new Set(
      book.chapters.flatMap((chapter) =>
        chapter.components.filter((use) => use.name === 'Cite').map((use) => use.attributes['id']),
      ),
    );
    for (const collection of collectionNames) {
      for (const record of data.dataset[collection]) {
        for (const reference of collectReferences(collection, record))
          if (reference.collections.includes('sources')) used.add(reference.id);
      }
    }
    return data.dataset.sources
      .filter((source) => !used.has(source.id))
      .map((source) => ({
        rule: 'unused-source' as const,
        severity: 'warning' as const,
        ...data.placeOf(source, ['id']),
        message: `Nothing rests on the source \`${source.id}\`.`,
      }));
  },
};
