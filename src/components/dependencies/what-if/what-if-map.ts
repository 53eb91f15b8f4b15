import type { LoadedGraph } from '../../../model/dependency/portable-graph.ts';
import { explain } from '../../../model/dependency/portable-graph.ts';
import type { failAll } from '../../../model/dependency/portable-graph.ts';
import { groupPrefix } from '../../../model/dependency/named-steps.ts';
import { partOf, wordsOf } from './what-if-parts.ts';

type Outcomes = ReturnType<typeof failAll>;
type Status = 'up' | 'degraded' | 'down';

/** Shows on the map what became of each system, and the paths along which it came to what users do. */
export function lightUp(tool: HTMLElement, graph: LoadedGraph, outcomes: Outcomes, failed: readonly string[]): void {
  const map = partOf(tool, '[data-map]');
  map.toggleAttribute('data-lit', failed.length > 0);
  const lit = linesOf(tool, outcomes);
  const blamed = new Set(lit.flatMap(({ from, status }) => (status === 'down' ? [from] : [])));
  for (const box of map.querySelectorAll<HTMLElement>('[data-node]')) {
    const system = box.dataset['node'] ?? '';
    const nodes = graph.nodesOf[system] ?? [];
    // What takes something down is shown down, though another region of it still works.
    const state = blamed.has(system) ? 'down' : stateOf(nodes, outcomes);
    const status = nodes.length === 0 ? 'absent' : state;
    box.dataset['status'] = status;
    box.toggleAttribute('data-switched-off', nodes.length > 0 && nodes.every((node) => failed.includes(node)));
    const sign = status === 'absent' || status === 'up' ? [] : [wordsOf(tool, status)];
    box.querySelector('[data-state]')?.replaceChildren(...sign);
  }
  drawAgain.get(map)?.disconnect();
  const lines = [...stillLinesOf(graph, lit), ...lit];
  const observer = new ResizeObserver(() => draw(tool, map, lines));
  observer.observe(map);
  drawAgain.set(map, observer);
}

/** What draws the lines of a map anew when its boxes have moved. */
const drawAgain = new WeakMap<HTMLElement, ResizeObserver>();

/** Down where all of it is; degraded where any of it is not as it should be, be it in one of several regions. */
function stateOf(nodes: readonly string[], outcomes: Outcomes): Status {
  const met = nodes.map((node) => outcomes.get(node)?.status ?? 'up');
  if (met.every((status) => status === 'down')) return 'down';
  return met.every((status) => status === 'up') ? 'up' : 'degraded';
}

interface Line {
  readonly from: string;
  readonly to: string;
  /** State that it brings; `still` where it brings none. */
  readonly status: Status | 'still';
}

/** Each step of the paths to what users lose, once, from what failed towards them. */
function linesOf(tool: HTMLElement, outcomes: Outcomes): Line[] {
  const lines = new Map<string, Line>();
  for (const { dataset } of tool.querySelectorAll<HTMLElement>('[data-capability]')) {
    const steps = explain(outcomes, dataset['capability'] ?? '').map(({ id }) => id);
    const drawn = steps.filter((node) => boxOf(tool, node) !== undefined);
    for (const [index, node] of drawn.entries()) {
      const [from, to] = [systemOf(drawn[index - 1] ?? node), systemOf(node)];
      if (from !== to) lines.set(`${from} ${to}`, { from, to, status: outcomes.get(node)?.status ?? 'up' });
    }
  }
  return [...lines.values()];
}

/** What needs what on that day, once for all regions and for “any one of several”, except along paths that are lit. */
function stillLinesOf(graph: LoadedGraph, lit: readonly Line[]): Line[] {
  const seen = new Set(lit.map(({ from, to }) => `${from} ${to}`));
  const members = (node: string) => graph.edges.flatMap(({ from, to }) => (from === node ? [to] : []));
  return graph.edges.flatMap((edge) => {
    const to = systemOf(edge.from);
    const needed = edge.to.startsWith(groupPrefix) ? members(edge.to) : [edge.to];
    return needed.flatMap((node): Line[] => {
      const from = systemOf(node);
      const key = `${from} ${to}`;
      if (from === to || seen.has(key)) return [];
      seen.add(key);
      return [{ from, to, status: 'still' }];
    });
  });
}

function draw(tool: HTMLElement, map: HTMLElement, lines: readonly Line[]): void {
  const origin = map.getBoundingClientRect();
  const rows = rowsOf(map);
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  for (const { from, to, status } of lines) {
    const [start, end] = [boxOf(tool, from)?.getBoundingClientRect(), boxOf(tool, to)?.getBoundingClientRect()];
    if (!start || !end || end.bottom > start.top) continue;
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', pathBetween(start, end, rows, origin) + (status === 'still' ? '' : head));
    path.setAttribute('class', status);
    svg.append(path);
  }
  map.querySelector('svg')?.remove();
  map.append(svg);
}

/** The boxes that are to be seen, by the lines in which they stand, the lowest first, each from left to right. */
function rowsOf(map: HTMLElement): DOMRect[][] {
  const rows = new Map<number, DOMRect[]>();
  for (const element of map.querySelectorAll('[data-node]:not([data-status=absent])')) {
    const box = element.getBoundingClientRect();
    const height = Math.round(box.top + box.height / 2);
    rows.set(height, [...(rows.get(height) ?? []), box]);
  }
  return [...rows].sort(([a], [b]) => b - a).map(([, row]) => row.sort((a, b) => a.left - b.left));
}

/** From the top of one box to the foot of a higher one, between the boxes of the rows on the way. */
function pathBetween(start: DOMRect, end: DOMRect, rows: readonly DOMRect[][], origin: DOMRect): string {
  let [x, y] = [middle(start), start.top];
  const [goal, foot] = [middle(end), end.bottom];
  const point = (px: number, py: number) => `${Math.round(px - origin.left)} ${Math.round(py - origin.top)}`;
  const curve = (px: number, py: number) => `C${point(x, (y + py) / 2)} ${point(px, (y + py) / 2)} ${point(px, py)}`;
  let path = `M${point(x, y)}`;
  for (const row of rows) {
    const [top, bottom] = [Math.min(...row.map((box) => box.top)), Math.max(...row.map((box) => box.bottom))];
    if (bottom > start.top || top < foot) continue;
    const gap = nearestGap(row, x + ((goal - x) * (y - bottom)) / (y - foot));
    path += `${curve(gap, bottom)}L${point(gap, top)}`;
    [x, y] = [gap, top];
  }
  return path + curve(goal, foot);
}

/** The middle of the space between two boxes of a row, or beside them, that lies nearest to `x`. */
function nearestGap(row: readonly DOMRect[], x: number): number {
  const beside = 6;
  const gaps = row.map((box, index) => {
    const next = row[index + 1];
    return next ? (box.right + next.left) / 2 : box.right + beside;
  });
  const all = [(row[0]?.left ?? x) - beside, ...gaps];
  return all.reduce((best, gap) => (Math.abs(gap - x) < Math.abs(best - x) ? gap : best));
}

/** Of an arrow that points up, from its tip. */
const head = 'm-3 6l3-6l3 6';

const namespace = 'http://www.w3.org/2000/svg';

/** The box of a node; for what users do one for all of it, where the tiles keep at the foot of the window. */
function boxOf(tool: HTMLElement, node: string): HTMLElement | undefined {
  const id = systemOf(node);
  const users = partOf(tool, '[data-users]');
  const isOfUsers = [...tool.querySelectorAll<HTMLElement>('[data-capability]')].some(
    ({ dataset }) => dataset['capability'] === id,
  );
  if (isOfUsers && users.offsetParent !== null) return users;
  return [...tool.querySelectorAll<HTMLElement>('[data-node], [data-capability]')].find(
    ({ dataset }) => dataset['node'] === id || dataset['capability'] === id,
  );
}

function systemOf(node: string): string {
  return node.split('@')[0] ?? node;
}

function middle({ left, width }: DOMRect): number {
  return left + width / 2;
}
