import { errorAt } from 'checked-content';
import { eventPosition, periodPosition } from '../figures/charts/periods.ts';
import { chartEvents } from '../model/chart-events.ts';
import { chartSeries } from '../model/chart-series.ts';
import type { Rule } from './rule.ts';

/** An event that a chart marks has a place on its axis of time. */
export const chartEventsInRange: Rule = {
  name: 'invalid-value',
  check: ({ data }) =>
    data.dataset.charts.flatMap((chart) => {
      const periods = chartSeries(chart, data.dataset).flatMap(({ points }) => points.map(({ period }) => period));
      const positions = periods.map(periodPosition);
      const [first, last] = [Math.min(...positions), Math.max(...positions)];
      return chartEvents(chart, data.dataset).flatMap(({ id, date }) => {
        const position = eventPosition(date, periods);
        if (position >= first && position <= last) return [];
        return [
          errorAt(
            'invalid-value',
            data.placeOf(chart, ['events', chart.events?.indexOf(id) ?? 0]),
            `The event \`${id}\` is of ${date}, before or after everything that the chart shows.`,
            { help: 'Name events between its first and its last period.' },
          ),
        ];
      });
    }),
};
