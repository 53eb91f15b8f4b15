import { architectureToday } from '../src/site/architecture-today.ts';
import { plainContent } from '../src/library/held-content.ts';
import { failedNodes } from '../src/model/dependency/failure.ts';
import { whatIfTable } from '../src/model/dependency/what-if.ts';
import { evaluate } from '../src/model/dependency/evaluate.ts';
import { createGraph } from '../src/model/dependency/graph.ts';
import type { GraphEdge, GraphNode } from '../src/model/dependency/graph.ts';

/** Times `evaluate` on a generated graph of 10,000 nodes and 50,000 edges; the budget is 50 ms; and on the real one, where it is 1 ms. */
const nodes: GraphNode[] = Array.from({ length: 10_000 }, (_, index) => ({ id: `n${index}`, kind: 'system' as const }));
let seed = 1;
const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
const edges: GraphEdge[] = [];
while (edges.length < 50_000) {
  const [from, to] = [random(10_000), random(10_000)];
  if (from !== to)
    edges.push({ from: `n${from}`, to: `n${to}`, kind: random(3) === 0 ? 'degrades-without' : 'requires' });
}
const graph = createGraph(nodes, edges);
report('10,000 nodes, 50,000 edges, one failure', 50, () => evaluate(graph, ['n1']));
report('10,000 nodes, 50,000 edges, a hundred failures', 50, () =>
  evaluate(
    graph,
    nodes.slice(0, 100).map((node) => node.id),
  ),
);

const { dataset } = plainContent();
const architecture = architectureToday(dataset);
const landlord = dataset.providers.find(({ part }) => part === 'landlord')?.id ?? '';
report('the real graph, everything from the landlord', 1, () =>
  evaluate(architecture.graph, failedNodes({ kind: 'provider', provider: landlord }, architecture, dataset)),
);
report('the real graph, the whole what-if table', 50, () => whatIfTable(architecture, dataset));

function report(what: string, budget: number, run: () => unknown): void {
  const times = Array.from({ length: 21 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  const median = times[10] ?? 0;
  console.log(
    `${what}: median ${median.toFixed(2)} ms, slowest ${(times.at(-1) ?? 0).toFixed(2)} ms (budget ${budget} ms)`,
  );
  if (median > budget) process.exitCode = 1;
}
