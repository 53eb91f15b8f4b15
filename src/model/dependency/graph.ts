/** `up` works; `degraded` works with something missing or while traffic moves; `down` does not work. */
export type Status = 'up' | 'degraded' | 'down';

export interface GraphNode {
  readonly id: string;
  readonly kind: 'system' | 'capability' | 'group';
  /**
   * For a group: whether its users notice the loss of one member. `delayed`: traffic has to be moved
   * first, so they are degraded meanwhile; `instant`: another member answers at once.
   */
  readonly switching?: 'instant' | 'delayed';
}

export interface GraphEdge {
  /** Node that needs. */
  readonly from: string;
  /** Node that is needed. */
  readonly to: string;
  /**
   * `requires`: down when the other is down. `degrades-without`: then only loses an ability.
   * `member`: `from` is a group, `to` one of its members; the group is up while one of them is.
   */
  readonly kind: 'requires' | 'degrades-without' | 'member';
}

/** A dependency graph, indexed for walking from a failure to those who need what failed. */
export interface DependencyGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** Edges by the node that is needed. */
  readonly neededBy: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Number of members of each group. */
  readonly groupSizes: ReadonlyMap<string, number>;
}

/** Thrown for a graph that cannot be evaluated; the message names the node or edge. */
export class GraphError extends Error {}

/**
 * Indexes nodes and edges.
 * @throws GraphError for a node given twice, an edge to or from an unknown node, a self-loop, a member
 *   edge that does not start at a group, or a group with fewer than two members.
 */
export function createGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): DependencyGraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (byId.size !== nodes.length)
    throw new GraphError(`The node ${repeated(nodes.map((node) => node.id))} is given twice.`);
  const neededBy = new Map<string, GraphEdge[]>();
  const members = new Map<string, Set<string>>();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to])
      if (!byId.has(end))
        throw new GraphError(`The edge ${edge.from} → ${edge.to} names ${end}, which is not in the graph.`);
    if (edge.from === edge.to) throw new GraphError(`${edge.from} cannot depend on itself.`);
    if ((edge.kind === 'member') !== (byId.get(edge.from)?.kind === 'group')) {
      throw new GraphError(
        `The edge ${edge.from} → ${edge.to} is of kind ${edge.kind}: groups have members, and only groups do.`,
      );
    }
    if (edge.kind === 'member') members.set(edge.from, (members.get(edge.from) ?? new Set()).add(edge.to));
    const users = neededBy.get(edge.to);
    if (users) users.push(edge);
    else neededBy.set(edge.to, [edge]);
  }
  for (const node of nodes) {
    const size = members.get(node.id)?.size ?? 0;
    if (node.kind === 'group' && size < 2)
      throw new GraphError(
        `The group ${node.id} has ${size === 1 ? 'one member' : 'no members'}; redundancy needs two.`,
      );
  }
  return { nodes: byId, edges, neededBy, groupSizes: new Map([...members].map(([id, set]) => [id, set.size])) };
}

function repeated(ids: readonly string[]): string {
  return ids.find((id, index) => ids.indexOf(id) !== index) ?? '';
}
