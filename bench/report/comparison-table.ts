import type { RawResult } from '../raw/raw-result.ts';
import { times } from './formats.ts';
import type { Figure, Measure } from './measure.ts';

/**
 * A Markdown table with a row for each measure and a column for each contestant, the first of which is this site:
 * figures, how many times that of this site they are, and to whom this site loses. What nobody has measured is left out.
 */
export function comparisonTable(measures: readonly Measure[], results: readonly RawResult[]): string {
  const [ours] = results;
  if (ours === undefined) return '';
  const rows = measures
    .filter(({ of, isPart }) => results.some((result) => (isPart ? of(result) : of(result) !== undefined)))
    .map((measure) =>
      row([measure.name, ...results.map((result) => cell(measure, result, ours)), losses(measure, results)]),
    );
  return [
    row(['', ...results.map(({ title }) => title), 'this site loses to']),
    row(['---', ...results.map(() => '---:'), '---']),
    ...rows,
    ...notes(measures, results),
  ].join('\n');
}

function cell(measure: Measure, result: RawResult, ours: RawResult): string {
  const figure = measure.of(result);
  if (result.unavailable !== undefined || typeof figure === 'object') return 'failed';
  if (figure === undefined) return '';
  const base = measure.of(ours);
  const ratio = result !== ours && typeof base === 'number' && base > 0 ? ` (${times(figure / base)})` : '';
  return measure.format(figure) + ratio;
}

/** Peers with a figure that is better than ours, as it is printed. */
function losses(measure: Measure, results: readonly RawResult[]): string {
  const [ours, ...others] = results;
  const base = ours && measure.of(ours);
  if (typeof base !== 'number') return '';
  const isBetter = (figure: Figure) =>
    typeof figure === 'number' &&
    (measure.better === 'less' ? figure < base : figure > base) &&
    measure.format(figure) !== measure.format(base);
  return others
    .filter((result) => !isVariant(result, ours) && isBetter(measure.of(result)))
    .map(({ title }) => title)
    .join('; ');
}

/** This site in another way is no peer of it. */
function isVariant(result: RawResult, ours: RawResult | undefined): boolean {
  return ours !== undefined && result.contestant.startsWith(ours.contestant);
}

/** Under the table, each reason why there is no figure. */
function notes(measures: readonly Measure[], results: readonly RawResult[]): string[] {
  const reasons = results.flatMap((result) => {
    if (result.unavailable !== undefined) return [`${result.title}: ${result.unavailable}`];
    return measures.flatMap(({ of }) => {
      const figure = of(result);
      return typeof figure === 'object' ? [`${result.title}: ${figure.failed}`] : [];
    });
  });
  return reasons.length === 0 ? [] : ['', ...new Set(reasons.map((reason) => `- Failed: ${reason}`))];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
