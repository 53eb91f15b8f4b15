import { inLanguage } from '../../i18n/in-language.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { ChapterComponent, Use } from '../component.ts';
import { byId } from '../../model/by-id.ts';

/** A word of the glossary with its definition: the words of the sentence, or the term itself. */
export const term: ChapterComponent = {
  attributes: { id: true },
  names: 'glossary',
  content: 'words',
  stands: 'in-sentence',
  isLink: true,
  asText: wordsFor,
  asMarkdown: (use, { dataset }) => wordsFor(use, dataset),
};

function wordsFor({ attributes: { id }, words, language }: Use, { glossary }: Dataset): string {
  return words || (inLanguage(byId(glossary, id)?.term, language) ?? '');
}
