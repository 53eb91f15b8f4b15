import { architectureOn } from '../model/dependency/architecture.ts';
import { latestDay } from '../model/latest-day.ts';
import type { Architecture } from '../model/dependency/architecture.ts';
import type { Comparison } from '../model/dependency/history.ts';
import { compareWithHistory } from '../model/dependency/history.ts';
import type { Dataset } from '../schemas/collections.ts';

const architectures = new WeakMap<Dataset, Architecture>();
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

/** The model held against every outage, computed once. */
export function historyOf(dataset: Dataset): readonly Comparison[] {
  const known = comparisons.get(dataset);
  if (known) return known;
  const compared = compareWithHistory(dataset);
  comparisons.set(dataset, compared);
  return compared;
}
