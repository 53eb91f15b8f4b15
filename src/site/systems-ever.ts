import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { architectureStops } from './architecture-stops.ts';
import { architectureToday } from './architecture-today.ts';

/** Systems that are part of the architecture of today, or of any day of the past that can be asked. */
export function systemsEver(dataset: Dataset): RecordOf<'systems'>[] {
  const architectures = [
    architectureToday(dataset),
    ...architectureStops(dataset).stops.map((stop) => stop.architecture),
  ];
  const known = new Set(architectures.flatMap(({ nodesOf }) => [...nodesOf.keys()]));
  return dataset.systems.filter(({ id }) => known.has(id));
}
