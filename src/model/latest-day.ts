import type { Dataset } from '../schemas/collections.ts';
import { firstDay } from './dates.ts';

/** The last day the data knows of: the date on which sources were looked up last. Undefined where there is no source. */
export function latestDay(dataset: Dataset): string | undefined {
  return dataset.sources
    .map(({ accessed }) => firstDay(accessed))
    .toSorted()
    .at(-1);
}
