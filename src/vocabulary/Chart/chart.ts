import type { ChapterComponent } from '../component.ts';

/** A chart of number series, with its table. */
export const chart: ChapterComponent = {
  attributes: { id: true },
  names: 'chart',
  content: 'none',
  stands: 'alone',
  isFigure: true,
  asText: () => '',
  asMarkdown: ({ attributes: { id = '' }, slug }, { absolute }) => {
    const address = absolute(`/chapters/${slug}/#chart-${id}`);
    return `[${address}](${address})`;
  },
};
