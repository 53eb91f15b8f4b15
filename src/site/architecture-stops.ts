import { firstDay } from '../model/dates.ts';
import type { Architecture } from '../model/dependency/architecture.ts';
import { architectureOn } from '../model/dependency/architecture.ts';
import type { Comparison } from '../model/dependency/history.ts';
import type { Loss } from '../model/dependency/portable-graph.ts';
import { lostNodes, portableGraph } from '../model/dependency/portable-graph.ts';
import { latestDay } from '../model/latest-day.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { historyOf } from './architecture-today.ts';

/** A day of the past whose architecture can be asked. */
export interface Stop {
  /** The year, for its last day; or the day of an outage, YYYY-MM-DD. It is in addresses. */
  readonly id: string;
  readonly architecture: Architecture;
}

/** An outage that took something away from the graph of its day. */
export interface PastFailure {
  readonly comparison: Comparison;
  readonly stop: string;
  readonly lost: Loss;
}

const known = new WeakMap<Dataset, { stops: readonly Stop[]; failures: readonly PastFailure[] }>();

/** Days of the past, the earliest first: the end of each year since something is known to be needed, and outages. */
export function architectureStops(dataset: Dataset): { stops: readonly Stop[]; failures: readonly PastFailure[] } {
  const found = known.get(dataset) ?? findStops(dataset);
  known.set(dataset, found);
  return found;
}

function findStops(dataset: Dataset): { stops: Stop[]; failures: PastFailure[] } {
  const years = yearsSinceNeeded(dataset).map((id) => ({ id, architecture: architectureOn(dataset, `${id}-12-31`) }));
  const outages = historyOf(dataset)
    .flatMap((comparison) => {
      const { incident } = comparison;
      const stop = firstDay(incident.start);
      const architecture = architectureOn(dataset, stop);
      const lost = lossOf(incident);
      return lostNodes(portableGraph(architecture), lost).length > 0 ? [{ comparison, stop, lost, architecture }] : [];
    })
    .toSorted((a, b) => (a.stop < b.stop ? -1 : 1));
  const byId = new Map<string, Stop>(years.map((stop) => [stop.id, stop]));
  for (const { stop, architecture } of outages) byId.set(stop, { id: stop, architecture });
  return {
    stops: [...byId.values()].toSorted((a, b) => (a.architecture.day < b.architecture.day ? -1 : 1)),
    failures: outages.map(({ comparison, stop, lost }) => ({ comparison, stop, lost })),
  };
}

/** Years that are over, from the first in which one thing is known to need another. */
function yearsSinceNeeded(dataset: Dataset): string[] {
  const first = dataset.dependencies
    .flatMap(({ since }) => since?.slice(0, 4) ?? [])
    .toSorted()
    .at(0);
  const last = latestDay(dataset)?.slice(0, 4);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, Number(last) - Number(first)) }, (_, index) =>
    String(Number(first) + index).padStart(4, '0'),
  );
}

function lossOf({ failure }: RecordOf<'incidents'>): Loss {
  const { systems, region } = failure ?? {};
  if (systems) return { systems: systems.map((id) => (region === undefined ? id : `${id}@${region}`)), regions: [] };
  return { systems: [], regions: region === undefined ? [] : [region] };
}
