import type { DependencyGraph } from './graph.ts';
import { groupPrefix } from './named-steps.ts';

/**
 * What `tops` need, in layers: each system lies below everything that needs it, as far as nothing needs itself,
 * and within its layer near to what needs it. Ids of systems, whatever their regions; `tops` are not among them.
 */
export function layersOf(graphs: readonly DependencyGraph[], tops: readonly string[]): string[][] {
  const needs = needsOf(graphs);
  const depths = new Map<string, number>();
  const above = new Set<string>();
  const visit = (id: string, depth: number) => {
    if (above.has(id) || (depths.get(id) ?? -1) >= depth) return;
    depths.set(id, depth);
    above.add(id);
    for (const next of needs.get(id) ?? []) visit(next, depth + 1);
    above.delete(id);
  };
  for (const top of tops) visit(top, 0);

  const layers: string[][] = [];
  for (const [id, depth] of depths) if (depth > 0) (layers[depth - 1] ??= []).push(id);
  const places = new Map(tops.map((id, index) => [id, (index + 0.5) / tops.length]));
  return layers.map((layer) => {
    const sorted = layer.toSorted((a, b) => meanPlace(a, needs, places) - meanPlace(b, needs, places));
    for (const [index, id] of sorted.entries()) places.set(id, (index + 0.5) / sorted.length);
    return sorted;
  });
}

/** What each system or capability needs, with or without grief; what stands for “any one of several” is passed through. */
function needsOf(graphs: readonly DependencyGraph[]): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { edges } of graphs) {
    const members = Map.groupBy(edges, ({ from }) => from);
    for (const { from, to } of edges) {
      if (from.startsWith(groupPrefix)) continue;
      const targets = to.startsWith(groupPrefix) ? (members.get(to) ?? []).map((edge) => edge.to) : [to];
      const known = needs.get(systemOf(from)) ?? new Set();
      for (const target of targets) if (systemOf(target) !== systemOf(from)) known.add(systemOf(target));
      needs.set(systemOf(from), known);
    }
  }
  return needs;
}

function systemOf(node: string): string {
  return node.split('@')[0] ?? node;
}

/** Mean of the places, from 0 to 1, of what needs `id`; the middle where that has none. */
function meanPlace(
  id: string,
  needs: ReadonlyMap<string, ReadonlySet<string>>,
  places: ReadonlyMap<string, number>,
): number {
  const found = [...needs].flatMap(([from, targets]) => (targets.has(id) ? (places.get(from) ?? []) : []));
  return found.length === 0 ? 0.5 : found.reduce((sum, place) => sum + place, 0) / found.length;
}
