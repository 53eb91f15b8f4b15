import { namedSteps } from '../../../model/dependency/named-steps.ts';
import type { Places } from '../../../model/dependency/named-steps.ts';
import { explain, failAll, loadGraph, lostNodes } from '../../../model/dependency/portable-graph.ts';
import type { LoadedGraph, Loss, WhatIfGraph } from '../../../model/dependency/portable-graph.ts';
import { lightUp } from './what-if-map.ts';
import { partOf, wordsOf } from './what-if-parts.ts';

type Outcomes = ReturnType<typeof failAll>;

/**
 * The graph at an address, fetched once; a failure is tried again the next time.
 * @throws Error where it cannot be had.
 */
export function graphAt(address: string): Promise<LoadedGraph> {
  const graph = graphs.get(address) ?? fetchGraph(address);
  graphs.set(address, graph);
  graph.catch(() => graphs.delete(address));
  return graph;
}

const graphs = new Map<string, Promise<LoadedGraph>>();

async function fetchGraph(address: string): Promise<LoadedGraph> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The graph answered ${response.status}.`);
  return loadGraph((await response.json()) as WhatIfGraph);
}

/** Shows what follows on `graph` when everything fails that the switches in `chosen` stand for. */
export function showAnswer(tool: HTMLElement, graph: LoadedGraph, chosen: readonly HTMLElement[]): void {
  const loss = lossOf(chosen);
  const outcomes = failAll(graph, loss);
  const tiles = [...tool.querySelectorAll<HTMLElement>('[data-capability]')];
  for (const tile of tiles) {
    const status = outcomes.get(capabilityOf(tile))?.status ?? 'absent';
    tile.dataset['status'] = status;
    tile.querySelector('[data-state]')?.replaceChildren(wordsOf(tool, status));
  }
  const missing = chosen.filter((choice) => lostNodes(graph, lossOf([choice])).length === 0);
  nameAll(partOf(tool, '[data-failed]'), chosen);
  nameAll(partOf(tool, '[data-missing]'), missing);
  partOf(tool, '[data-reasons]').replaceChildren(...tiles.flatMap((tile) => reasonFor(tool, tile, graph, outcomes)));
  partOf(tool, '[data-summary]').replaceChildren(
    ...(chosen.length === 0 ? [wordsOf(tool, 'nothing')] : counts(tool, tiles)),
  );
  lightUp(tool, graph, outcomes, lostNodes(graph, loss));
}

function lossOf(chosen: readonly HTMLElement[]): Loss {
  const listed = (name: string) => chosen.flatMap((choice) => choice.dataset[name]?.split(' ') ?? []);
  return { systems: listed('systems'), regions: listed('regions') };
}

function capabilityOf(tile: HTMLElement): string {
  return tile.dataset['capability'] ?? '';
}

/** Names the switches in a part that is hidden where there is nothing to name. */
function nameAll(part: HTMLElement, chosen: readonly HTMLElement[]): void {
  part.hidden = chosen.length === 0;
  const names = chosen.flatMap((choice, at) => (at > 0 ? [', ', ...copies(choice)] : copies(choice)));
  part.querySelector('[data-names]')?.replaceChildren(...names);
}

/** The chain from what failed to one that is touched. */
function reasonFor(tool: HTMLElement, tile: HTMLElement, graph: LoadedGraph, outcomes: Outcomes): Node[] {
  const id = capabilityOf(tile);
  const status = outcomes.get(id)?.status ?? 'up';
  if (status === 'up') return [];
  const line = wordsOf(tool, 'reason');
  line.querySelector('b')?.replaceChildren(...copies(tile.querySelector('b')));
  line.querySelector('[data-state]')?.replaceChildren(wordsOf(tool, status));
  const chain = explain(outcomes, id).slice(0, -1);
  const places: Places = { nodesOf: (system) => graph.nodesOf[system], regionOf: (node) => graph.regionOf[node] };
  const told = namedSteps(
    chain.map((step) => step.id),
    places,
    outcomes,
  );
  const steps = told.flatMap((step) => nameOfNode(tool, step));
  line
    .querySelector('[data-path]')
    ?.replaceChildren(...steps.flatMap((step, at) => (at > 0 ? [' › ', ...step] : step)));
  return [line];
}

/** Name of a system, with its region where it is one of several. */
function nameOfNode(tool: HTMLElement, node: string): (Node | string)[][] {
  const [id, region] = node.split('@');
  const names = [...wordsOf(tool, 'names').querySelectorAll<HTMLElement>('[data-id]')];
  const name = names.find((one) => one.dataset['id'] === id);
  if (!name) return [];
  return [region === undefined ? copies(name) : [...copies(name), ` (${region})`]];
}

function counts(tool: HTMLElement, tiles: readonly HTMLElement[]): Element[] {
  return ['down', 'degraded', 'up'].flatMap((status) => {
    const count = tiles.filter((tile) => tile.dataset['status'] === status).length;
    if (count === 0) return [];
    const element = document.createElement('span');
    element.append(wordsOf(tool, status), `: ${count}`);
    return [element];
  });
}

/** What an element says, for another place: its parts without the space around them. */
function copies(element: Element | null): (Node | string)[] {
  const parts = [...(element?.childNodes ?? [])].map((node) =>
    node instanceof Element ? node.cloneNode(true) : (node.textContent ?? '').replaceAll(/\s+/g, ' '),
  );
  const trimmed = parts.map((part, at) => {
    if (typeof part !== 'string') return part;
    const start = at === 0 ? part.trimStart() : part;
    return at === parts.length - 1 ? start.trimEnd() : start;
  });
  return trimmed.filter((part) => part !== '');
}
