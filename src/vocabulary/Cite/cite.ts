import type { ChapterComponent } from '../component.ts';

/** A reference to a source, as a small number in the text and a footnote in Markdown. */
export const cite: ChapterComponent = {
  attributes: { id: true, page: false, section: false, table: false, slide: false, minute: false },
  names: 'sources',
  content: 'none',
  stands: 'in-sentence',
  isLink: true,
  asText: () => '',
  asMarkdown: ({ attributes: { id = '' } }) => `[^${id}]`,
  sourcesOf: ({ id }) => (id === undefined ? [] : [id]),
  locatorsOf: ({ id, ...where }) => (id === undefined || Object.keys(where).length === 0 ? {} : { [id]: where }),
};
