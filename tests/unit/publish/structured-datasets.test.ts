import { describe, expect, it } from 'vitest';
import { seriesData } from '../../../src/publish/structured-datasets.ts';
import { smallDataset } from '../small-dataset.ts';

const site = new URL('https://example.org/');
const both = (text: string) => ({ en: text, de: text });
const describedAs = (definition: string, periods = ['2019', '2020']) => {
  const dataset = smallDataset({
    sources: [{ id: 'a-source' }],
    series: [
      {
        id: 'a-number',
        title: both('A number'),
        unit: 'count',
        definition: both(definition),
        points: periods.map((period) => ({ period, value: 1, source: 'a-source', confidence: 'high' })),
      },
    ],
  });
  const [series] = dataset.series;
  if (!series) throw new Error('There is no series.');
  return seriesData(series, { dataset, language: 'en', site }) as Record<string, unknown>;
};

describe('a number over time as a dataset for search engines', () => {
  it.each([['short.'], ['of its own. '.repeat(166)]])('has a description of a length that they take', (definition) => {
    const { length } = describedAs(definition)['description'] as string;
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });

  it.each([
    [['2019', '2020'], '2019/2020'],
    [['2019-Q1', '2020-Q4'], '2019-01/2020-12'],
    [['2019-05'], '2019-05/2019-05'],
  ])('covers from the begin of %j to its end, as months of the calendar', (periods, coverage) => {
    expect(describedAs('What is counted.', periods)['temporalCoverage']).toBe(coverage);
  });

  it('offers its files by whole addresses, and says what they are', () => {
    expect(describedAs('What is counted.')['distribution']).toEqual([
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://example.org/figures/a-number.json',
      },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://example.org/figures/a-number.csv' },
    ]);
  });
});
