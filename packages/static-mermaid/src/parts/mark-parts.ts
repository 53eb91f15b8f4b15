import type { Kind } from '../mermaid/kinds.ts';
import { markSequence } from './mark-sequence.ts';
import type { Parts } from './parts-of.ts';

/**
 * Says in mermaid's picture which node an element stands for (`data-node`), and which two a line or its label
 * joins (`data-from`, `data-to`), all by the ids of `nodes`.
 */
export function markParts(svg: SVGSVGElement, kind: Kind, parts: Parts): void {
  if (kind === 'sequence') markSequence(svg);
  for (const element of svg.querySelectorAll('g[id^="d-"]')) {
    const name = element.id.slice('d-'.length);
    const id = parts.nodes.get(name) ?? parts.nodes.get(name.replace(/\d+$/, ''));
    // Only the link is left of a group in a link.
    const whole = element.parentElement?.localName === 'a' ? element.parentElement : element;
    if (id !== undefined) whole.setAttribute('data-node', id);
  }
  for (const element of svg.querySelectorAll('path[data-id],g[data-id]')) {
    // A line from a node to itself is drawn as three.
    const ends = parts.edges.get((element.getAttribute('data-id') ?? '').replace(/-cyclic-special-.*$/, ''));
    if (!ends) continue;
    element.setAttribute('data-from', ends.from);
    element.setAttribute('data-to', ends.to);
  }
}
