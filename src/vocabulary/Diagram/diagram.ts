import type { ChapterComponent } from '../component.ts';

/** A diagram of another place. In the search it is a result of its own. */
export const diagram: ChapterComponent = {
  attributes: { id: true },
  names: 'diagram',
  content: 'none',
  stands: 'alone',
  isFigure: true,
  asText: () => '',
  asMarkdown: ({ attributes: { id = '' }, slug }, { absolute }) => {
    const address = absolute(`/chapters/${slug}/#diagram-${id}`);
    return `[${address}](${address})`;
  },
};
