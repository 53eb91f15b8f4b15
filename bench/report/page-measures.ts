import { lighthouseCategories } from '../measure/lighthouse.ts';
import { resourceTypes } from '../measure/static-server.ts';
import type { PageResult, RawResult } from '../raw/raw-result.ts';
import { count, kilobytes, milliseconds, seconds, shift } from './formats.ts';
import { generatedChapter } from './generated-chapter.ts';
import { figureOf } from './measure.ts';
import type { Figure, Measure } from './measure.ts';
import { median } from './median.ts';
import { blockingBytes, bytesOf, speedOf } from './page-figures.ts';

const namesOfTypes = {
  html: 'HTML',
  css: 'style sheets',
  script: 'scripts',
  font: 'fonts',
  image: 'images',
  other: 'other',
} as const;

/** What a generated chapter costs its reader, and the first search on it. */
export const pageMeasures: readonly Measure[] = [
  less('whole page', kilobytes, (page) => bytesOf(page)),
  ...resourceTypes.map((type) => ({
    ...less(`… ${namesOfTypes[type]}`, kilobytes, (page) => bytesOf(page, type)),
    isPart: true,
  })),
  less('requests', count, ({ requests }) => requests.length),
  less('script before interaction', kilobytes, (page) => bytesOf(page, 'script')),
  less('blocks first paint', kilobytes, blockingBytes),
  less('first contentful paint', milliseconds, (page) => speedOf(page, 'fcp')),
  less('largest contentful paint', milliseconds, (page) => speedOf(page, 'lcp')),
  less('total blocking time', milliseconds, (page) => speedOf(page, 'tbt')),
  less('layout shift', shift, (page) => speedOf(page, 'cls')),
  ofSearch('first search: bytes', kilobytes, 'bytes'),
  ofSearch('first search: requests', count, 'requests'),
  ofSearch('first search: time to results', (value) => seconds(value / 1000), 'milliseconds'),
  ...lighthouseCategories.map((category): Measure => ({
    name: `Lighthouse: ${category}`,
    of: (result) => lighthouseOf(result, category),
    format: count,
    better: 'more',
  })),
];

function less(name: string, format: Measure['format'], of: (page: PageResult) => number | undefined): Measure {
  return { name, format, better: 'less', of: (result) => figureOf(generatedChapter(result.pages), of) };
}

function ofSearch(name: string, format: Measure['format'], field: 'bytes' | 'requests' | 'milliseconds'): Measure {
  const of = ({ search }: RawResult) => figureOf(search, (runs) => median(runs.map((run) => run[field])));
  return { name, format, better: 'less', of };
}

function lighthouseOf({ lighthouse }: RawResult, category: (typeof lighthouseCategories)[number]): Figure {
  return figureOf(generatedChapter(lighthouse), (runs) => median(runs.map((scores) => scores[category])));
}
