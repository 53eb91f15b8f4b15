import { interfaceText } from '../../i18n/interface-text.ts';
import type { ChapterComponent } from '../component.ts';

/** A diagram of another place. In the search it is a result of its own. */
export const diagram: ChapterComponent = {
  attributes: { id: true },
  names: 'diagram',
  content: 'none',
  stands: 'alone',
  isFigure: true,
  asText: () => '',
  asMarkdown: ({ attributes: { id = '' }, slug, language }, edition) => {
    const address = edition.absolute(`/chapters/${slug}/#diagram-${id}`);
    const number = edition.figure(id, slug)?.number;
    return `[${number ? interfaceText(language)('figure.number', { number }) : address}](${address})`;
  },
};
