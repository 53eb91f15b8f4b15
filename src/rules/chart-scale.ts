import { errorAt } from 'checked-content';
import { chartSeries } from '../model/chart-series.ts';
import type { Rule } from './rule.ts';

/** A chart has one axis: a million and a billion on it would look alike. */
export const chartScale: Rule = {
  name: 'invalid-value',
  check: ({ data }) =>
    data.dataset.charts.flatMap((chart) => {
      const [first, ...others] = chartSeries(chart, data.dataset);
      const other = others.find(({ scale }) => scale !== first?.scale);
      if (!first || !other) return [];
      return [
        errorAt(
          'invalid-value',
          data.placeOf(chart, ['series', chart.series.indexOf(other.id)]),
          `\`${other.id}\` is given in scale ${other.scale}, but \`${first.id}\` in scale ${first.scale}; one axis has one scale.`,
          { help: 'Give the values of both in the same scale.' },
        ),
      ];
    }),
};
