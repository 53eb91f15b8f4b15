import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { byId } from './by-id.ts';

/** A chart that a chapter can show: one that compares series, or that of a single series, which is told by its definition. */
export interface NamedChart extends Pick<RecordOf<'charts'>, 'id' | 'title' | 'description' | 'series' | 'events'> {
  readonly isComparison: boolean;
}

/** The chart of an id: of a comparison, else of the series of that id; undefined where there is none. */
export function chartNamed(id: string, { charts, series }: Dataset): NamedChart | undefined {
  const comparison = byId(charts, id);
  if (comparison) return { ...comparison, isComparison: true };
  const single = byId(series, id);
  return single && { id, title: single.title, description: single.definition, series: [id], isComparison: false };
}
