import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { firstDay, holdsOn } from '../dates.ts';
import { createGraph } from './graph.ts';
import { groupPrefix } from './named-steps.ts';
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
 * A region that stands apart is no member: its nodes are needed for its own members, whom nobody else
 * can serve, so that a capability which requires the system requires it there as well.
 */
export function architectureOn(dataset: Dataset, day: string): Architecture {
  const systems = dataset.systems.filter((system) => inUse(system, day));
  const capabilities = dataset.capabilities.filter((capability) => holdsOn(day, capability));
  const known = new Set([...systems, ...capabilities].map(({ id }) => id));
  const regions = regionsBySystem(dataset, day);
  const nodes: GraphNode[] = capabilities.map(({ id }) => ({ id, kind: 'capability' }));
  const edges: GraphEdge[] = [];
  const regionOf = new Map<string, string>();
  const nodesOf = new Map<string, string[]>();

  for (const { id } of systems) {
    const { together, apart } = regions.get(id) ?? nowhere;
    const addNode = (node: string, region: string) => {
      nodes.push({ id: node, kind: 'system' });
      regionOf.set(node, region);
      return node;
    };
    if (together.length < 2) {
      nodes.push({ id, kind: 'system' });
      if (together[0]) regionOf.set(id, together[0]);
      nodesOf.set(id, [id]);
    } else {
      nodes.push({ id, kind: 'group', switching: 'delayed' });
      nodesOf.set(
        id,
        together.map((region) => addNode(nodeIn(id, region), region)),
      );
      for (const region of together) edges.push({ from: id, to: nodeIn(id, region), kind: 'member' });
    }
    nodesOf.get(id)?.push(...apart.map((region) => addNode(nodeIn(id, region), region)));
  }

  const recordOf = new Map<string, RecordOf<'dependencies'>>();
  for (const [index, record] of dataset.dependencies.entries()) {
    if (record.kind !== 'requires' && record.kind !== 'degrades-without') continue;
    if (record.example || !holdsOn(day, record) || !known.has(record.from)) continue;
    const targets = (record.anyOf ?? (record.to === undefined ? [] : [record.to])).filter((id) => known.has(id));
    let [target] = targets;
    if (target === undefined || target === record.from) continue;
    if (targets.length > 1) {
      target = `${groupPrefix}${index}`;
      nodes.push({ id: target, kind: 'group', switching: 'instant' });
      for (const member of targets) edges.push({ from: target, to: member, kind: 'member' });
    }
    const add = (from: string, to: string) => {
      edges.push({ from, to, kind: record.kind as 'requires' | 'degrades-without' });
      recordOf.set(`${from} → ${to}`, record);
    };
    for (const from of nodesOf.get(record.from) ?? [record.from])
      add(from, sameRegion(from, target, regionOf, nodesOf));
    // What a viewer does takes the system in each place whose members only that place can serve.
    if (!nodesOf.has(record.from))
      for (const region of regions.get(target)?.apart ?? []) add(record.from, nodeIn(target, region));
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

interface Places {
  /** Regions of which any can serve the members of the others. */
  readonly together: readonly string[];
  /** Regions that serve members of their own, whom no other region can serve. */
  readonly apart: readonly string[];
}

const nowhere: Places = { together: [], apart: [] };

function regionsBySystem(dataset: Dataset, day: string): Map<string, Places> {
  const regions = new Map<string, Places>();
  for (const { apart = false, region, systems, ...span } of dataset.deployments) {
    if (!holdsOn(day, span)) continue;
    for (const system of systems) {
      const places = regions.get(system) ?? nowhere;
      if (places.together.includes(region) || places.apart.includes(region)) continue;
      const where = apart ? 'apart' : 'together';
      regions.set(system, { ...places, [where]: [...places[where], region] });
    }
  }
  // Where every region stands apart, one of them has to be the system itself.
  for (const [system, { together, apart }] of regions)
    if (together.length === 0) regions.set(system, { together: apart.slice(0, 1), apart: apart.slice(1) });
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
