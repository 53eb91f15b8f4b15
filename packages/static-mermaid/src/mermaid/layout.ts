import { advance } from '../geometry/font.ts';
import type { DiagramText } from '../types.ts';
import { FONT_SIZE, WRAPPING_WIDTH } from './config.ts';
import type { Kind } from './kinds.ts';

/**
 * Adds what the drawing of one diagram needs beside the settings of all: ELK where dagre draws wrong,
 * and labels as wide as their longest word. A directive at the end leaves the line numbers as they are.
 */
export function withFittingLayout(source: string, kind: Kind, structure: Structure): string {
  if (kind !== 'flowchart' && kind !== 'state') return source;
  const needed = { ...elkForGroups(source, structure), ...widthForWords(source, kind, structure) };
  return Object.keys(needed).length > 0 ? `${source}\n%%{init: ${JSON.stringify(needed)}}%%` : source;
}

type Structure = Pick<DiagramText, 'nodes' | 'edges'>;

/** Dagre cuts arrows to a group short, by how far depends on the last digit of a coordinate. */
function elkForGroups(source: string, { nodes, edges }: Structure): object {
  if (/^\s*layout\s*:/m.test(source)) return {};
  const groups = new Set(nodes.filter(({ group }) => group).map(({ id }) => id));
  return edges.some(({ from, to }) => groups.has(from) || groups.has(to)) ? { layout: 'elk' } : {};
}

/** The width of the widest word of all labels in pixels, so that none is broken. */
export function widestWord({ nodes, edges }: Structure): number {
  return Math.max(...[...nodes, ...edges].map(({ label = '' }) => widestWordOf(label)));
}

/** The width of the widest word of a label in pixels; 0 where it has none but such as may be broken. */
export function widestWordOf(label: string): number {
  return Math.max(0, ...wordWidths(label).filter((width) => width <= WIDEST));
}

function wordWidths(label: string): number[] {
  return label.split(/\s+/).map((word) => Math.ceil(advance(word, { size: FONT_SIZE, weight: 400 })) + 1);
}

/** Beyond this a word is no word, and may be broken. */
const WIDEST = 320;

/** Mermaid breaks a word that is wider than a label may be, anywhere and without a hyphen. */
function widthForWords(source: string, kind: 'flowchart' | 'state', { nodes, edges }: Structure): object {
  if (/^\s*wrappingWidth\s*:/m.test(source)) return {};
  const widths = [...nodes, ...edges].flatMap(({ label = '' }) => wordWidths(label));
  const widest = Math.min(WIDEST, Math.max(...widths));
  return widest > WRAPPING_WIDTH[kind] ? { [kind]: { wrappingWidth: widest } } : {};
}
