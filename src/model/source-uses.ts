import type { Dataset, RecordOf } from '../schemas/collections.ts';

/** Everything in the data that rests on one source. */
export interface SourceUses {
  readonly facts: readonly RecordOf<'facts'>[];
  readonly series: readonly RecordOf<'series'>[];
  readonly systems: readonly RecordOf<'systems'>[];
  readonly incidents: readonly RecordOf<'incidents'>[];
  readonly claims: readonly RecordOf<'claims'>[];
  /** Number of dependencies, deployments, assessments and corrections. */
  readonly others: number;
}

/** Collects what rests on each source, by its id. */
export function sourceUses(dataset: Dataset): ReadonlyMap<string, SourceUses> {
  const cites = (id: string) => (record: { readonly sources?: readonly string[] | undefined }) =>
    record.sources?.includes(id) ?? false;
  return new Map(
    dataset.sources.map(({ id }) => [
      id,
      {
        facts: dataset.facts.filter(cites(id)),
        series: dataset.series.filter((series) => series.points.some((point) => point.source === id)),
        systems: dataset.systems.filter(cites(id)),
        incidents: dataset.incidents.filter(cites(id)),
        claims: dataset.claims.filter(cites(id)),
        others: [
          ...dataset.dependencies,
          ...dataset.deployments,
          ...dataset.assessments,
          ...dataset.corrections,
        ].filter(cites(id)).length,
      },
    ]),
  );
}
