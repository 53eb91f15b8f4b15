import { lighthouseCategories } from '../measure/lighthouse.ts';
import type { RawResult } from '../raw/raw-result.ts';
import { median } from './median.ts';

/** The scores of every page that was judged, the median of all runs. */
export function lighthouseTable(results: readonly RawResult[]): string {
  const rows = results.flatMap(({ title, lighthouse }) =>
    Object.entries(lighthouse).map(([path, outcome]) => {
      const cells =
        'failed' in outcome
          ? [outcome.failed]
          : lighthouseCategories.map((name) => median(outcome.value.map((scores) => scores[name])) ?? '');
      return `| ${title} | \`${path}\` | ${cells.join(' | ')} |`;
    }),
  );
  if (rows.length === 0) return 'Not measured.';
  return [
    `| | page | ${lighthouseCategories.join(' | ')} |`,
    `| --- | --- | ${lighthouseCategories.map(() => '---:').join(' | ')} |`,
    ...rows,
  ].join('\n');
}
