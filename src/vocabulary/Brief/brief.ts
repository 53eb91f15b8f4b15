import { interfaceText } from '../../i18n/interface-text.ts';
import type { ChapterComponent } from '../component.ts';
import { quotedBlock } from '../quoted-block.ts';

/** What a chapter found, in a few statements with their sources, for those who read nothing else. */
export const brief: ChapterComponent = {
  attributes: {},
  content: 'blocks',
  needsText: true,
  stands: 'alone',
  asText: ({ words }) => words,
  asMarkdown: ({ words, language }) => quotedBlock(interfaceText(language)('chapter.brief'), words),
};
