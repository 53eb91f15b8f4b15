import { formatValue } from '../../model/format-value.ts';
import { resolveValue } from '../../model/values.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { Attributes, ChapterComponent, Use } from '../component.ts';

/** A number or a date from the data. */
export const fact: ChapterComponent = {
  attributes: { id: true, show: false, digits: false },
  names: 'value',
  content: 'none',
  stands: 'in-sentence',
  isLink: true,
  asText: printValue,
  asMarkdown: (use, { dataset }) => printValue(use, dataset),
  sourcesOf: (attributes, dataset) => (attributes['id'] === undefined ? [] : valueOf(attributes, dataset).sources),
  locatorsOf: (attributes, dataset) => (attributes['id'] === undefined ? {} : valueOf(attributes, dataset).locators),
};

function printValue({ attributes, language, standing }: Use, dataset: Dataset): string {
  const { digits } = attributes;
  const print = { digits: digits === undefined ? undefined : Number(digits), standing };
  return formatValue(valueOf(attributes, dataset), language, print);
}

function valueOf({ id = '', show }: Attributes, dataset: Dataset) {
  return resolveValue(dataset, id, show);
}
