import { lineColours } from '../figures/charts/line-colours.ts';
import type { LineColour } from '../figures/charts/line-colours.ts';
import { chartEvents } from '../model/chart-events.ts';
import type { ChartEvent } from '../model/chart-events.ts';
import { chartSeries } from '../model/chart-series.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { recordPath, traits } from '../schemas/traits.ts';

/** A chart that the site shows, and offers as a file. */
export interface ChartOfSite {
  readonly title: RecordOf<'series'>['title'];
  readonly series: readonly RecordOf<'series'>[];
  readonly colours: readonly LineColour[];
  readonly events: readonly ChartEvent[];
  /** Path of the page, without language, that explains it. */
  readonly home: string;
  /** Path of its files, without language and ending. */
  readonly file: string;
}

/** The chart of each series, and those that compare several. */
export function chartsOfSite(dataset: Dataset): ChartOfSite[] {
  return [
    ...dataset.series.map((series) => ({
      title: series.title,
      series: [series],
      colours: lineColours([series], dataset.providers),
      events: [],
      home: recordPath('series', series.id),
      file: chartFilePath(series.id),
    })),
    ...dataset.charts.map((chart) => ({
      title: chart.title,
      series: chartSeries(chart, dataset),
      colours: lineColours(chartSeries(chart, dataset), dataset.providers),
      events: chartEvents(chart, dataset),
      home: `${traits.series.path}#chart-${chart.id}`,
      file: chartFilePath(chart.id, { isComparison: true }),
    })),
  ];
}

/** Path of the files of a chart; series and comparisons may have the same id. */
export function chartFilePath(id: string, { isComparison = false } = {}): string {
  return `${traits.series.path}${isComparison ? 'charts/' : ''}${id}`;
}
