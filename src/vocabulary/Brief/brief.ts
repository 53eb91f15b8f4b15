import type { ChapterComponent } from '../component.ts';

/** What a chapter found, in a few statements with their sources, for those who read nothing else. */
export const brief: ChapterComponent = {
  attributes: {},
  content: 'blocks',
  needsText: true,
  stands: 'alone',
  asText: ({ words }) => words,
  asMarkdown: ({ words }) => words,
};
