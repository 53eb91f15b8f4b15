import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/primitives.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { pointSources } from './point-sources.ts';

/** Everything in the data that rests on one source. */
export interface SourceUses {
  readonly facts: readonly RecordOf<'facts'>[];
  readonly series: readonly RecordOf<'series'>[];
  readonly systems: readonly RecordOf<'systems'>[];
  readonly incidents: readonly RecordOf<'incidents'>[];
  readonly claims: readonly RecordOf<'claims'>[];
  /** Number of records of all other collections. */
  readonly others: number;
}

/** What rests on each source, by its id. Collected once: the data does not change once it is read. */
export function sourceUses(dataset: Dataset): ReadonlyMap<string, SourceUses> {
  const uses = known.get(dataset) ?? collectUses(dataset);
  known.set(dataset, uses);
  return uses;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, SourceUses>>();

function collectUses(dataset: Dataset): ReadonlyMap<string, SourceUses> {
  const cites = (id: string) => (record: object) =>
    'sources' in record && Array.isArray(record.sources) && record.sources.includes(id);
  const others = collectionNames
    .filter((name) => !named.includes(name))
    .flatMap((name): object[] => [...dataset[name]]);
  return new Map(
    dataset.sources.map(({ id }) => [
      id,
      {
        facts: dataset.facts.filter(cites(id)),
        series: dataset.series.filter((series) => series.points.some((point) => pointSources(point).includes(id))),
        systems: dataset.systems.filter(cites(id)),
        incidents: dataset.incidents.filter(cites(id)),
        claims: dataset.claims.filter(cites(id)),
        others: others.filter(cites(id)).length,
      },
    ]),
  );
}

/** Collections that are told one by one. */
const named: readonly CollectionName[] = ['facts', 'series', 'systems', 'incidents', 'claims'];
