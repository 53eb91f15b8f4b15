import type { Architecture } from './architecture.ts';
import { evaluate } from './evaluate.ts';
import type { DependencyGraph, GraphEdge, GraphNode, Status } from './graph.ts';
import { createGraph } from './graph.ts';

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
export function loadGraph(data: WhatIfGraph): WhatIfGraph & { readonly graph: DependencyGraph } {
  return { ...data, graph: createGraph(data.nodes, data.edges) };
}

/** Status of every node when whole systems and whole regions are lost together. */
export function failAll(
  data: ReturnType<typeof loadGraph>,
  lost: { readonly systems: readonly string[]; readonly regions: readonly string[] },
): Map<string, Status> {
  const failed = [
    ...lost.systems.flatMap((system) => data.nodesOf[system] ?? []),
    ...Object.entries(data.regionOf)
      .filter(([, region]) => lost.regions.includes(region))
      .map(([node]) => node),
  ];
  return new Map([...evaluate(data.graph, failed)].map(([id, outcome]) => [id, outcome.status]));
}
