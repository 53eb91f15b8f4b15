import type { DependencyGraph, Status } from './graph.ts';
import { GraphError } from './graph.ts';

export interface Outcome {
  readonly status: Status;
  /** What brought the node into this state; undefined while it is up. */
  readonly cause?: Cause;
}

export interface Cause {
  /**
   * `failed`: part of the failure itself; `requires`: something it cannot do without is down;
   * `degrades-without`: something it can do without is down; `switching`: one member of a redundant
   * group is down and traffic has to move; `group`: all members are down.
   */
  readonly kind: 'failed' | 'requires' | 'degrades-without' | 'switching' | 'group';
  /** The node one step nearer to the failure; undefined for `failed`. */
  readonly from?: string;
}

/**
 * Returns what becomes of every node when the nodes in `failed` are lost: the least set of
 * consequences that follows from the edges. Total for every graph, cycles included, and monotone:
 * more failure never improves anything. Visits each edge at most once per state, so it is linear in
 * nodes and edges.
 *
 * A node is down when it failed, requires something that is down, or is a group all of whose members
 * are down. It is degraded when it loses something it can do without, or while a redundant group that
 * it requires, directly or through others, is moving traffic to its remaining members.
 * @throws GraphError when `failed` names a node that is not in the graph.
 */
export function evaluate(graph: DependencyGraph, failed: Iterable<string>): ReadonlyMap<string, Outcome> {
  const down = new Map<string, Cause>();
  const switching = new Map<string, Cause>();
  const lessened = new Map<string, Cause>();
  const lostMembers = new Map<string, number>();
  const queue: { id: string; state: 'down' | 'switching' }[] = [];

  // The cause is made only where it is the first: most edges lead to nodes that are settled already.
  const bring = (id: string, state: 'down' | 'switching', kind: Cause['kind'], from?: string) => {
    const known = state === 'down' ? down : switching;
    if (known.has(id)) return;
    known.set(id, from === undefined ? { kind } : { kind, from });
    queue.push({ id, state });
  };

  for (const id of [...new Set(failed)].sort()) {
    if (!graph.nodes.has(id)) throw new GraphError(`${id} is not in the graph.`);
    bring(id, 'down', 'failed');
  }

  // A plain loop: the queue grows while it is read, nearest consequences first.
  for (let index = 0; index < queue.length; index += 1) {
    const { id, state } = queue[index] as { id: string; state: 'down' | 'switching' };
    let seenGroups: Set<string> | undefined;
    for (const edge of graph.neededBy.get(id) ?? []) {
      if (state === 'switching') {
        // A group whose other members are unaffected hides the trouble of one.
        if (edge.kind === 'requires') bring(edge.from, 'switching', 'switching', id);
      } else if (edge.kind === 'requires') bring(edge.from, 'down', 'requires', id);
      else if (edge.kind === 'degrades-without') {
        if (!lessened.has(edge.from)) lessened.set(edge.from, { kind: 'degrades-without', from: id });
      } else if (!seenGroups?.has(edge.from)) {
        (seenGroups ??= new Set()).add(edge.from);
        const lost = (lostMembers.get(edge.from) ?? 0) + 1;
        lostMembers.set(edge.from, lost);
        if (lost === graph.groupSizes.get(edge.from)) bring(edge.from, 'down', 'group', id);
        else if (graph.nodes.get(edge.from)?.switching === 'delayed') bring(edge.from, 'switching', 'switching', id);
      }
    }
  }

  const outcomes = new Map<string, Outcome>();
  for (const id of graph.nodes.keys()) outcomes.set(id, outcomeOf(down.get(id), switching.get(id) ?? lessened.get(id)));
  return outcomes;
}

/** Returns the chain of nodes from the failure to `id`, the failure first; empty when `id` is up. */
export function explain(outcomes: ReadonlyMap<string, Outcome>, id: string): { id: string; cause: Cause }[] {
  const steps: { id: string; cause: Cause }[] = [];
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const cause: Cause | undefined = outcomes.get(at)?.cause;
    if (!cause) break;
    steps.unshift({ id: at, cause });
    at = cause.from;
  }
  return steps;
}

const up: Outcome = { status: 'up' };

function outcomeOf(down: Cause | undefined, degraded: Cause | undefined): Outcome {
  if (down) return { status: 'down', cause: down };
  return degraded ? { status: 'degraded', cause: degraded } : up;
}
