import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { startEngine } from '../src/mermaid/engine.ts';
import type { Engine } from '../src/mermaid/engine.ts';
import { compose } from '../src/worker/draw.ts';
import { setupFor } from '../src/options.ts';
import { diagram, nodeClasses, readSource } from './sources.ts';

interface Recorded {
  readonly texts: readonly string[];
  readonly faces: readonly { weight: number; size: number; sizes: readonly (readonly number[])[] }[];
}

const recorded = JSON.parse(readFileSync(new URL('text-widths.json', import.meta.url), 'utf8')) as Recorded;

/** The steps that browsers measure text in. */
const STEP = 1 / 64;

let engine: Engine;

beforeAll(async () => {
  engine = await startEngine(setupFor({ nodeClasses }));
});

describe.each(recorded.faces)('text of $size px and weight $weight', ({ weight, size, sizes }) => {
  function measure(text: string): number[] {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    element.setAttribute('font-size', String(size));
    element.setAttribute('font-weight', String(weight));
    element.textContent = text;
    svg.append(element);
    const { x, y, width, height } = element.getBBox();
    return [element.getComputedTextLength(), x, y, width, height];
  }

  it('is as long and as high as Chromium says', () => {
    const wrong = recorded.texts.flatMap((text, index) => {
      const found = measure(text);
      const expected = sizes[index] ?? [];
      const difference = Math.max(...found.map((value, at) => Math.abs(value - (expected[at] ?? Infinity))));
      return difference > STEP ? [{ text, found, expected }] : [];
    });
    expect(wrong).toEqual([]);
  });
});

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands for a node in mermaid's pictures, by kind: the element around shape and text, or the shape alone. */
const NODES: Record<string, string> = {
  flowchart: 'g.node',
  sequence: 'rect.actor, rect.note',
  state: 'g.node',
  timeline: 'g.timeline-node',
  class: 'g.node',
  er: 'g.node',
};

const LABELS = [
  'W',
  'i',
  'Übermaß in Österreich',
  '1,234.5 million',
  'jjjj gggg',
  'A label of many words that has to be broken',
];

const cases = [
  ...['flowchart-lr', 'flowchart-tb', 'flowchart-flat', 'sequence', 'state', 'timeline', 'class', 'er'].map(
    (name) => [name, name.replace(/-.*/, ''), readSource(name)] as const,
  ),
  ['flowchart of all shapes', 'flowchart', diagram('flowchart LR', ...shapes())] as const,
  [
    'sequence of odd names',
    'sequence',
    diagram(
      'sequenceDiagram',
      ...LABELS.map((label, i) => `participant p${i} as ${label}`),
      ...LABELS.map((label, i) => `Note over p${i}: ${label}`),
    ),
  ] as const,
  [
    'state of odd names',
    'state',
    diagram(
      'stateDiagram-v2',
      ...LABELS.map((label, i) => `s${i}: ${label}`),
      ...LABELS.map((_, i) => `s${i} --> s${(i + 1) % 3}`),
    ),
  ] as const,
  [
    'timeline of odd names',
    'timeline',
    diagram('timeline', ...LABELS.map((label, i) => `${2000 + i} : ${label}`)),
  ] as const,
  [
    'class of odd names',
    'class',
    diagram('classDiagram', ...LABELS.map((label, i) => `class c${i}["${label}"] {\n  +gap(jolly: quay) bool\n}`)),
  ] as const,
  [
    'er of odd names',
    'er',
    diagram('erDiagram', ...LABELS.map((label, i) => `e${i}["${label}"] {\n  string quay_jolly PK "a comment"\n}`)),
  ] as const,
];

function shapes(): string[] {
  const around = [
    ['[', ']'],
    ['(', ')'],
    ['([', '])'],
    ['[[', ']]'],
    ['[(', ')]'],
    ['((', '))'],
    ['>', ']'],
    ['{', '}'],
    ['{{', '}}'],
    ['[/', '/]'],
  ];
  return around.flatMap(([open, close], i) => [`a${i}${open}"${LABELS[i % LABELS.length]}"${close} --> a${i + 1}`]);
}

describe.each(cases)('in the %s', (_name, kind, source) => {
  let svg: SVGSVGElement;
  let nodes: Element[];

  beforeAll(async () => {
    const { complete } = await compose(source, 'en', engine);
    svg = await engine.draw(complete);
    nodes = [...svg.querySelectorAll(NODES[kind] ?? '')];
  });

  it('no text leaves its node', () => {
    const texts = nodes.flatMap((node) => textsOf(node).map((text) => ({ frame: frameOf(node), text: boxOf(text) })));
    const outside = texts.filter(
      ({ frame, text }) =>
        text.left < frame.left - 0.5 ||
        text.right > frame.right + 0.5 ||
        text.top < frame.top - 0.5 ||
        text.bottom > frame.bottom + 0.5,
    );
    expect(texts.length).toBeGreaterThan(3);
    expect(outside).toEqual([]);
  });

  it('no two nodes overlap', () => {
    const boxes = nodes.map(frameOf);
    const overlapping = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
        )
        .map((b) => [a, b]),
    );
    expect(boxes.length).toBeGreaterThan(2);
    expect(overlapping).toEqual([]);
  });

  /** The texts of a node: those it holds or, beside a shape that holds none, those drawn right after it. */
  function textsOf(node: Element): Element[] {
    if (node.localName !== 'rect') return [...node.querySelectorAll('text')].filter((text) => text.textContent.trim());
    const texts: Element[] = [];
    for (let next = node.nextElementSibling; next?.localName === 'text'; next = next.nextElementSibling)
      texts.push(next);
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
});
