import { unitWords } from '../figures/charts/spoken-values.ts';
import { formatNumber, periodPassage } from '../i18n/format.ts';
import { inLanguage } from '../i18n/in-language.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import type { NamedChart } from '../model/chart-named.ts';
import { chartSeries, periodsOf } from '../model/chart-series.ts';
import type { Dataset } from '../schemas/collections.ts';
import { diagramSources } from '../vocabulary/Diagram/diagram-sources.ts';
import { pointSources } from '../model/point-sources.ts';

/** Where a figure stands. */
interface Place {
  readonly number: string | undefined;
  readonly address: string;
  readonly language: Language;
}

/** A chart as Markdown: its title, what it shows, and its values as a table with a footnote for the source of each. */
export function chartAsMarkdown(chart: NamedChart, dataset: Dataset, place: Place): string {
  const { language } = place;
  const series = chartSeries(chart, dataset);
  const [first] = series;
  const unit = first && unitWords(first, language)?.text;
  const heads = [interfaceText(language)('figures.period'), ...series.map(({ title }) => inLanguage(title, language))];
  const rows = periodsOf(series).map((period) => [
    periodPassage(period, language).text,
    ...series.map(({ points }) => {
      const point = points.find((one) => one.period === period);
      return point ? `${formatNumber(point.value, language)}${notes(pointSources(point))}` : '–';
    }),
  ]);
  return [
    `${caption(inLanguage(chart.title, language), place)}${unit === undefined ? '' : ` (${unit})`}`,
    inLanguage(chart.description, language),
    [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map(row).join('\n'),
  ].join('\n\n');
}

function notes(sources: readonly string[]): string {
  return sources.map((id) => `[^${id}]`).join('');
}

/** A diagram as its Mermaid source without remarks to those who edit it, and below it its title and its sources. */
export function diagramAsMarkdown(fence: string, source: string, place: Place): string {
  const title = /^\s*accTitle:\s*(.*\S)/m.exec(source)?.[1] ?? '';
  const cited = diagramSources(source).map(({ id }) => id);
  const sources = cited.length > 0 ? ` ${interfaceText(place.language)('diagram.sources')} ${notes(cited)}` : '';
  const kept = fence.split('\n').filter((line) => !/^\s*%%(?!\{|\s*Sources?:)/i.test(line));
  return `${kept.join('\n')}\n\n${caption(title, place)}${sources}`;
}

function caption(title: string, { number, address, language }: Place): string {
  return number === undefined
    ? `**[${title}](${address})**`
    : `**[${interfaceText(language)('figure.number', { number })}](${address}): ${title}**`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
