import { inLanguage } from '../../i18n/in-language.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { ChapterComponent, Use } from '../component.ts';
import { recordPath } from '../../schemas/traits.ts';
import { byId } from '../../model/by-id.ts';

/** A part of the architecture, linked to its page: under its name, or under the words of the sentence. */
export const system: ChapterComponent = {
  attributes: { id: true },
  names: 'systems',
  content: 'words',
  stands: 'in-sentence',
  isLink: true,
  asText: wordsFor,
  asMarkdown: (use, { dataset, absolute }) =>
    `[${wordsFor(use, dataset)}](${absolute(recordPath('systems', use.attributes['id'] ?? ''))})`,
};

function wordsFor({ attributes: { id }, words, language }: Use, { systems }: Dataset): string {
  return words || inLanguage(byId(systems, id)?.name ?? '', language);
}
