import { describe, expect, it } from 'vitest';
import { chartNamed } from '../../../src/model/chart-named.ts';
import { plainContent } from '../../../src/library/held-content.ts';

const { dataset } = plainContent();

describe('a chart that a chapter names', () => {
  it('compares the series that the data name for it', () => {
    for (const { id, series } of dataset.charts)
      expect(chartNamed(id, dataset)).toMatchObject({ id, series, isComparison: true });
  });

  it('is that of a single series where it has the id of one, told by its definition', () => {
    const single = dataset.series.find(({ id }) => dataset.charts.every((chart) => chart.id !== id));
    expect(chartNamed(single?.id ?? '', dataset)).toMatchObject({
      title: single?.title,
      description: single?.definition,
      series: [single?.id],
      isComparison: false,
    });
  });

  it('is none where no chart and no series has its id', () => {
    expect(chartNamed('nothing-of-this-name', dataset)).toBeUndefined();
  });
});
