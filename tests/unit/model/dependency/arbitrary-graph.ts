import fc from 'fast-check';
import { createGraph } from '../../../../src/model/dependency/graph.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from '../../../../src/model/dependency/graph.ts';

/** Random graphs with cycles, groups and shared members, each with a list of its nodes that fail. */
export const graphWithFailures = fc
  .record({
    systems: fc.integer({ min: 2, max: 12 }),
    groups: fc.array(
      fc.record({ members: fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 4 }), delayed: fc.boolean() }),
      { maxLength: 4 },
    ),
    edges: fc.array(fc.tuple(fc.nat(15), fc.nat(15), fc.boolean()), { maxLength: 30 }),
    failed: fc.array(fc.nat(15), { maxLength: 6 }),
    more: fc.array(fc.nat(15), { maxLength: 4 }),
  })
  .map(({ systems, groups, edges, failed, more }) => {
    const nodes: GraphNode[] = Array.from({ length: systems }, (_, index) => ({
      id: `s${index}`,
      kind: 'system' as const,
    }));
    const all: GraphEdge[] = [];
    for (const [index, group] of groups.entries()) {
      const members = [...new Set(group.members.map((member) => member % systems))];
      if (members.length < 2) continue;
      nodes.push({ id: `g${index}`, kind: 'group', switching: group.delayed ? 'delayed' : 'instant' });
      for (const member of members) all.push({ from: `g${index}`, to: `s${member}`, kind: 'member' });
    }
    const pick = (index: number) => (nodes[index % nodes.length] as GraphNode).id;
    for (const [from, to, hard] of edges) {
      const edge = {
        from: `s${from % systems}`,
        to: pick(to),
        kind: hard ? ('requires' as const) : ('degrades-without' as const),
      };
      if (edge.from !== edge.to) all.push(edge);
    }
    return { graph: createGraph(nodes, all), failed: failed.map(pick), more: more.map(pick) };
  });

/** The definition of `evaluate`, written as naively as possible: apply every edge until nothing changes. */
export function evaluateNaively(graph: DependencyGraph, failed: readonly string[]): Map<string, string> {
  const down = new Set(failed);
  const switching = new Set<string>();
  const lessened = new Set<string>();
  for (let before = -1; before !== down.size + switching.size + lessened.size;) {
    before = down.size + switching.size + lessened.size;
    for (const { from, to, kind } of graph.edges) {
      if (kind === 'requires' && down.has(to)) down.add(from);
      if (kind === 'requires' && switching.has(to)) switching.add(from);
      if (kind === 'degrades-without' && down.has(to)) lessened.add(from);
    }
    for (const node of graph.nodes.values()) {
      if (node.kind !== 'group') continue;
      const members = graph.edges
        .filter((edge) => edge.kind === 'member' && edge.from === node.id)
        .map((edge) => edge.to);
      if (members.every((member) => down.has(member))) down.add(node.id);
      else if (node.switching === 'delayed' && members.some((member) => down.has(member))) switching.add(node.id);
    }
  }
  const status = (id: string) => (down.has(id) ? 'down' : switching.has(id) || lessened.has(id) ? 'degraded' : 'up');
  return new Map([...graph.nodes.keys()].map((id) => [id, status(id)]));
}
