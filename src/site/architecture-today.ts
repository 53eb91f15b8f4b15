import { architectureOn } from '../model/dependency/architecture.ts';
import { latestDay } from '../model/latest-day.ts';
import type { Architecture } from '../model/dependency/architecture.ts';
import { whatIfTable } from '../model/dependency/what-if.ts';
import type { Comparison } from '../model/dependency/history.ts';
import { compareWithHistory } from '../model/dependency/history.ts';
import type { Dataset } from '../schemas/collections.ts';

const architectures = new WeakMap<Dataset, Architecture>();
const tables = new WeakMap<Dataset, ReturnType<typeof whatIfTable>>();
const comparisons = new WeakMap<Dataset, readonly Comparison[]>();

/** A day before all that data can tell of: what needs no source has no date either. */
const beforeEverything = '0000-01-01';

/** The architecture of the last day the data knows of, built once. */
export function architectureToday(dataset: Dataset): Architecture {
  const known = architectures.get(dataset);
  if (known) return known;
  const built = architectureOn(dataset, latestDay(dataset) ?? beforeEverything);
  architectures.set(dataset, built);
  return built;
}

/** What is lost today when something fails, computed once. */
export function whatIfToday(dataset: Dataset): ReturnType<typeof whatIfTable> {
  const known = tables.get(dataset);
  if (known) return known;
  const table = whatIfTable(architectureToday(dataset), dataset);
  tables.set(dataset, table);
  return table;
}

/** The model held against every outage, computed once. */
export function historyOf(dataset: Dataset): readonly Comparison[] {
  const known = comparisons.get(dataset);
  if (known) return known;
  const compared = compareWithHistory(dataset);
  comparisons.set(dataset, compared);
  return compared;
}
