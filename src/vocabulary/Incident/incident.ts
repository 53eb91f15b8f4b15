import { inLanguage } from '../../i18n/in-language.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { ChapterComponent, Use } from '../component.ts';
import { recordPath } from '../../schemas/traits.ts';
import { byId } from '../../model/by-id.ts';

/** An outage, linked to its page: under its name, or under the words of the sentence. */
export const incident: ChapterComponent = {
  attributes: { id: true },
  names: 'incidents',
  content: 'words',
  stands: 'in-sentence',
  isLink: true,
  asText: wordsFor,
  asMarkdown: (use, { dataset, absolute }) =>
    `[${wordsFor(use, dataset)}](${absolute(recordPath('incidents', use.attributes['id'] ?? ''))})`,
};

function wordsFor({ attributes: { id }, words, language }: Use, { incidents }: Dataset): string {
  return words || (inLanguage(byId(incidents, id)?.name, language) ?? '');
}
