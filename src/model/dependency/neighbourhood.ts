import type { Dataset, RecordOf } from '../../schemas/collections.ts';

export interface Neighbour {
  /** Id of the system or capability at the other end. */
  readonly id: string;
  readonly record: RecordOf<'dependencies'>;
}

/** What a system needs and what needs it, straight from the edges, whatever their dates. */
export function neighbourhood(dataset: Dataset, id: string): { needs: Neighbour[]; neededBy: Neighbour[] } {
  const targets = (record: RecordOf<'dependencies'>) => record.anyOf ?? (record.to === undefined ? [] : [record.to]);
  return {
    needs: dataset.dependencies
      .filter((record) => record.from === id)
      .flatMap((record) =>
        targets(record)
          .filter((to) => to !== id)
          .map((to) => ({ id: to, record })),
      ),
    neededBy: dataset.dependencies
      .filter((record) => record.from !== id && targets(record).includes(id))
      .map((record) => ({ id: record.from, record })),
  };
}
