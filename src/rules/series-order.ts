import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

export const seriesOrder: Rule = {
  name: 'series-order',
  check: ({ data }) =>
    data.dataset.series
      .filter(({ shareOf }) => shareOf === undefined)
      .flatMap((series) => {
        const periods = series.points.map(({ period }) => period);
        return periods.flatMap((period, index): Problem[] => {
          const before = periods[index - 1];
          const place = () => data.placeOf(series, ['points', index, 'period']);
          const first = periods.indexOf(period);
          if (first < index) {
            const { line } = data.placeOf(series, ['points', first, 'period']);
            return [
              errorAt('series-order', place(), `The period ${period} occurs twice; the first is in line ${line}.`),
            ];
          }
          // Periods sort as they are written: 2019 before 2019-Q3, 2019-07 before 2020.
          if (before === undefined || before <= period) return [];
          return [errorAt('series-order', place(), `The period ${period} stands after ${before}.`)];
        });
      }),
};
