import { errorAt } from 'checked-content';
import type { Place } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** The points of a series stand in their order, each for a period of its own, and all periods are of one length. */
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
          const kind = kindOf(period);
          const other = periods.find((one) => kindOf(one) !== kind) ?? period;
          if (
            before !== undefined &&
            kindOf(before) !== kind &&
            periods.findIndex((one) => kindOf(one) === kind) === index
          )
            return [mixed(period, other, place())];
          // Periods sort as they are written: 2019 before 2019-Q3, 2019-07 before 2020.
          if (before === undefined || before <= period) return [];
          return [errorAt('series-order', place(), `The period ${period} stands after ${before}.`)];
        });
      }),
};

function kindOf(period: string): 'year' | 'quarter' | 'month' {
  if (period.includes('Q')) return 'quarter';
  return period.length > 4 ? 'month' : 'year';
}

function mixed(period: string, other: string, place: Place): Problem {
  const message = `The period ${period} is a ${kindOf(period)}, and ${other} a ${kindOf(other)}: one line cannot hold both.`;
  const help = `Keep one kind of period here, and make a series of its own of the others (npm run new -- series).`;
  return errorAt('series-order', place, message, { help });
}
