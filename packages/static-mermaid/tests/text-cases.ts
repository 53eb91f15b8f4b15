import { readFileSync } from 'node:fs';
import { diagram, readSource } from './sources.ts';

/** What Chromium says of texts, as it was recorded. */
export interface Recorded {
  readonly texts: readonly string[];
  readonly faces: readonly { weight: number; size: number; sizes: readonly (readonly number[])[] }[];
}

export const recorded = JSON.parse(readFileSync(new URL('text-widths.json', import.meta.url), 'utf8')) as Recorded;

/** What stands for a node in mermaid's pictures, by kind: the element around shape and text, or the shape alone. */
export const NODES: Record<string, string> = {
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

export const cases = [
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
