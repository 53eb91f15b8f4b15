import { diagramSources } from '../vocabulary/Diagram/diagram-sources.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import type { Rule, Site } from './rule.ts';

export const unusedSource: Rule = {
  name: 'unused-source',
  check: (site) => {
    const isNamed = namedSources(site);
    return site.data.dataset.sources
      .filter(({ id }) => !isNamed(id))
      .map((source) => ({
        rule: 'unused-source' as const,
        severity: 'warning' as const,
        ...site.data.placeOf(source, ['id']),
        message: `Nothing rests on the source \`${source.id}\`.`,
      }));
  },
};

/** Tells of the id of a source whether a record or a chapter names it. */
export function namedSources({ data, book }: Site): (id: string) => boolean {
  const cited = new Set(
    book.chapters.flatMap(({ components, fences }) => [
      ...components.filter(({ name }) => componentNamed(name)?.names === 'sources').map((use) => use.attributes['id']),
      ...fences.flatMap(({ source }) => diagramSources(source).map(({ id }) => id)),
    ]),
  );
  // A chapter that could not be taken apart may still cite.
  const unread = book.chapters.filter((chapter) => !chapter.tree).map((chapter) => chapter.text);
  return (id) => cited.has(id) || data.isMentioned('sources', id) || unread.some((text) => text.includes(id));
}
