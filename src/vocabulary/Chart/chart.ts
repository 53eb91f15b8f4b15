import { inLanguage } from '../../i18n/in-language.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { ChapterComponent, Use } from '../component.ts';
import { byId } from '../../model/by-id.ts';

/** A chart that compares number series, with its table. */
export const chart: ChapterComponent = {
  attributes: { id: true },
  names: 'charts',
  content: 'none',
  stands: 'alone',
  isFigure: true,
  asText: titleOf,
  asMarkdown: (use, edition) => edition.chart(use),
};

function titleOf({ attributes: { id }, language }: Use, { charts }: Dataset): string {
  return inLanguage(byId(charts, id)?.title, language) ?? '';
}
