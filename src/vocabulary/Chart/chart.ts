import { inLanguage } from '../../i18n/in-language.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { ChapterComponent, Use } from '../component.ts';
import { chartNamed } from '../../model/chart-named.ts';

/** A chart of one number series, or one that compares several, with its table. */
export const chart: ChapterComponent = {
  attributes: { id: true },
  names: 'chart',
  content: 'none',
  stands: 'alone',
  isFigure: true,
  asText: titleOf,
  asMarkdown: (use, edition) => edition.chart(use),
};

function titleOf({ attributes: { id = '' }, language }: Use, dataset: Dataset): string {
  return inLanguage(chartNamed(id, dataset)?.title, language) ?? '';
}
