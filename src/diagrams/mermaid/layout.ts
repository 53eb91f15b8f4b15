import type { DiagramText } from '../types.ts';
import type { Kind } from './kinds.ts';

/**
 * Asks for ELK where dagre draws wrong: it cuts arrows to a group short, by how far depends on the
 * last digit of a coordinate. A directive at the end leaves the line numbers as they are.
 */
export function withFittingLayout(source: string, kind: Kind, { nodes, edges }: Structure): string {
  if (kind !== 'flowchart' && kind !== 'state') return source;
  if (/^\s*layout\s*:/m.test(source)) return source;
  const groups = new Set(nodes.filter(({ group }) => group).map(({ id }) => id));
  const atGroup = edges.some(({ from, to }) => groups.has(from) || groups.has(to));
  return atGroup ? `${source}\n%%{init: {"layout": "elk"}}%%` : source;
}

type Structure = Pick<DiagramText, 'nodes' | 'edges'>;
