import type { Architecture } from './architecture.ts';
import { evaluate } from './evaluate.ts';
import type { Outcome } from './evaluate.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from './graph.ts';
import { createGraph } from './graph.ts';

export { explain } from './evaluate.ts';

/** An architecture as plain JSON, for the browser and for anybody who wants to compute with it. */
export interface WhatIfGraph {
  readonly day: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly regionOf: Readonly<Record<string, string>>;
  readonly nodesOf: Readonly<Record<string, readonly string[]>>;
}

/** Writes an architecture as plain data. */
export function portableGraph(architecture: Architecture): WhatIfGraph {
  return {
    day: architecture.day,
    nodes: [...architecture.graph.nodes.values()],
    edges: architecture.graph.edges,
    regionOf: Object.fromEntries(architecture.regionOf),
    nodesOf: Object.fromEntries(architecture.nodesOf),
  };
}

/** Reads the plain data back and indexes it. */
export function loadGraph(data: WhatIfGraph): LoadedGraph {
  return { ...data, graph: createGraph(data.nodes, data.edges) };
}

export type LoadedGraph = WhatIfGraph & { readonly graph: DependencyGraph };

/** Whole systems (`store`), systems in one region (`store@region-1`), and whole regions that are lost together. */
export interface Loss {
  readonly systems: readonly string[];
  readonly regions: readonly string[];
}

/** What becomes of every node when all of `lost` is lost together. */
export function failAll(data: LoadedGraph, lost: Loss): ReadonlyMap<string, Outcome> {
  return evaluate(data.graph, lostNodes(data, lost));
}

/** Nodes that `lost` takes away: none where the architecture of that day has no such system or region. */
export function lostNodes({ nodesOf, regionOf }: WhatIfGraph, lost: Loss): string[] {
  return [
    ...lost.systems.flatMap((place) => {
      const [system = place, region] = place.split('@');
      const nodes = nodesOf[system] ?? [];
      return region === undefined ? nodes : nodes.filter((node) => regionOf[node] === region);
    }),
    ...Object.entries(regionOf)
      .filter(([, region]) => lost.regions.includes(region))
      .map(([node]) => node),
  ];
}
