import { interfaceText } from '../../i18n/interface-text.ts';
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
  asMarkdown: ({ attributes: { id = '' }, words, language, slug }, edition) => {
    const figure = edition.figure(id, slug);
    const number = figure?.number && interfaceText(language)('figure.number', { number: figure.number });
    return figure ? `[${words}${number ? ` (${number})` : ''}](${figure.address})` : words;
  },
};
