import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { firstDay, holdsOn } from '../dates.ts';
import { createGraph } from './graph.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from './graph.ts';

/** The architecture as the sources describe it for one day. */
export interface Architecture {
  readonly day: string;
  readonly graph: DependencyGraph;
  /** For each node that runs in a region, that region. */
  readonly regionOf: ReadonlyMap<string, string>;
  /** Nodes of each system: one, or one for each region it runs in. */
  readonly nodesOf: ReadonlyMap<string, readonly string[]>;
  /** Record behind each edge between systems or capabilities, by `from → to` of its nodes. */
  readonly recordOf: ReadonlyMap<string, RecordOf<'dependencies'>>;
}

/**
 * Builds the dependency graph of `day` (YYYY-MM-DD): systems in use, edges that hold, and one node per
 * region for systems that ran in several regions by then. A system keeps its own id as node; where it
 * runs in several regions that node is a group of which one member is enough, after traffic has moved.
 */
export function architectureOn(dataset: Dataset, day: string): Architecture {
  const systems = dataset.systems.filter((system) => inUse(system, day));
  const known = new Set([...systems, ...dataset.capabilities].map(({ id }) => id));
  const regions = regionsBySystem(dataset, day);
  const nodes: GraphNode[] = dataset.capabilities.map(({ id }) => ({ id, kind: 'capability' }));
  const edges: GraphEdge[] = [];
  const regionOf = new Map<string, string>();
  const nodesOf = new Map<string, string[]>();

  for (const { id } of systems) {
    const places = regions.get(id) ?? [];
    if (places.length < 2) {
      nodes.push({ id, kind: 'system' });
      nodesOf.set(id, [id]);
      if (places[0]) regionOf.set(id, places[0]);
      continue;
    }
    nodes.push({ id, kind: 'group', switching: 'delayed' });
    nodesOf.set(
      id,
      places.map((region) => nodeIn(id, region)),
    );
    for (const region of places) {
      nodes.push({ id: nodeIn(id, region), kind: 'system' });
      regionOf.set(nodeIn(id, region), region);
      edges.push({ from: id, to: nodeIn(id, region), kind: 'member' });
    }
  }

  const recordOf = new Map<string, RecordOf<'dependencies'>>();
  for (const [index, record] of dataset.dependencies.entries()) {
    if (record.kind !== 'requires' && record.kind !== 'degrades-without') continue;
    if (record.example || !holdsOn(day, record) || !known.has(record.from)) continue;
    const targets = (record.anyOf ?? (record.to === undefined ? [] : [record.to])).filter((id) => known.has(id));
    let [target] = targets;
    if (target === undefined || target === record.from) continue;
    if (targets.length > 1) {
      target = `any-of-${index}`;
      nodes.push({ id: target, kind: 'group', switching: 'instant' });
      for (const member of targets) edges.push({ from: target, to: member, kind: 'member' });
    }
    for (const from of nodesOf.get(record.from) ?? [record.from]) {
      const to = sameRegion(from, target, regionOf, nodesOf);
      edges.push({ from, to, kind: record.kind });
      recordOf.set(`${from} → ${to}`, record);
    }
  }
  return { day, graph: createGraph(nodes, edges), regionOf, nodesOf, recordOf };
}

/** Id of a system's node in one region. */
function nodeIn(system: string, region: string): string {
  return `${system}@${region}`;
}

function inUse(system: RecordOf<'systems'>, day: string): boolean {
  const { notLaterThan, endedNotLaterThan } = system.use;
  return (
    (notLaterThan === undefined || firstDay(notLaterThan) <= day) &&
    (endedNotLaterThan === undefined || firstDay(endedNotLaterThan) > day)
  );
}

function regionsBySystem(dataset: Dataset, day: string): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const deployment of dataset.deployments) {
    if (!holdsOn(day, deployment)) continue;
    for (const system of deployment.systems) {
      const places = regions.get(system) ?? [];
      if (!places.includes(deployment.region)) regions.set(system, [...places, deployment.region]);
    }
  }
  return regions;
}

/** Inside a region a system uses what is there; only what is not there is reached across regions. */
function sameRegion(
  from: string,
  to: string,
  regionOf: ReadonlyMap<string, string>,
  nodesOf: ReadonlyMap<string, readonly string[]>,
): string {
  const region = regionOf.get(from);
  const local = region === undefined ? undefined : nodeIn(to, region);
  return local !== undefined && nodesOf.get(to)?.includes(local) ? local : to;
}
