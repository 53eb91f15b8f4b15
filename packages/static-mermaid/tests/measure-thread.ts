import { parentPort } from 'node:worker_threads';
import { startEngine } from '../src/mermaid/engine.ts';
import type { Engine } from '../src/mermaid/engine.ts';
import { setupFor } from '../src/options.ts';
import { compose } from '../src/worker/draw.ts';
import { nodeClasses } from './sources.ts';
import { cases, NODES, recorded } from './text-cases.ts';

// Runs in a thread of its own, because Mermaid's window must not be that of the tests. Answers with a `Measured`.

export interface Measured {
  /** For each face and text: getComputedTextLength(), then x, y, width and height of getBBox(). */
  readonly sizes: readonly (readonly (readonly number[])[])[];
  /** The nodes of each case. */
  readonly nodes: readonly (readonly MeasuredNode[])[];
}

export interface MeasuredNode {
  readonly frame: Box;
  readonly texts: readonly Box[];
}

export interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const engine = await startEngine(setupFor({ nodeClasses }));
const nodes: MeasuredNode[][] = [];
for (const [, kind, source] of cases) nodes.push(await nodesOf(kind, source, engine));
const sizes = recorded.faces.map((face) => recorded.texts.map((text) => measure(text, face)));
parentPort?.postMessage({ sizes, nodes } satisfies Measured);

function measure(text: string, { size, weight }: { size: number; weight: number }): number[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', String(weight));
  element.textContent = text;
  svg.append(element);
  const { x, y, width, height } = element.getBBox();
  return [element.getComputedTextLength(), x, y, width, height];
}

async function nodesOf(kind: string, source: string, { draw }: Engine): Promise<MeasuredNode[]> {
  const { complete } = await compose(source, 'en', engine);
  const svg = await draw(complete);
  const found = [...svg.querySelectorAll(NODES[kind] ?? '')];
  return found.map((node) => ({ frame: frameOf(node), texts: textsOf(node).map(boxOf) }));
}

/** The texts of a node: those it holds or, beside a shape that holds none, those drawn right after it. */
function textsOf(node: Element): Element[] {
  if (node.localName !== 'rect') return [...node.querySelectorAll('text')].filter((text) => text.textContent.trim());
  const texts: Element[] = [];
  for (let next = node.nextElementSibling; next?.localName === 'text'; next = next.nextElementSibling) texts.push(next);
  return texts;
}

/** The box of what is drawn around the text. */
function frameOf(node: Element): Box {
  const parts = [node, ...node.querySelectorAll('rect,path,polygon,circle,ellipse')].filter(
    ({ localName }) => localName !== 'g',
  );
  const boxes = parts.map(boxOf).filter(({ left, right }) => right > left);
  return {
    name: node.id || node.nextElementSibling?.textContent || '',
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { name: element.textContent, left, top, right, bottom };
}
