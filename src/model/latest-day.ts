import type { Dataset } from '../schemas/collections.ts';
import { firstDay } from './dates.ts';

/** The last day the data knows of: the date on which sources were looked up last. */
export function latestDay(dataset: Dataset): string {
  return dataset.sources.reduce(
    (latest, source) => (firstDay(source.accessed) > latest ? firstDay(source.accessed) : latest),
    '1997-01-01',
  );
}
