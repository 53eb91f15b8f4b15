import type { ChapterComponent } from '../component.ts';

/** Leads to a diagram or a chart of the book and prints its number; in plain text only its words are read. */
export const figure: ChapterComponent = {
  attributes: { id: true },
  names: 'figure',
  content: 'words',
  needsText: true,
  stands: 'in-sentence',
  isLink: true,
  asText: ({ words }) => words,
  asMarkdown: ({ words }) => words,
};
