import type { Box } from '../geometry/box.ts';
import { pathBox } from '../geometry/path.ts';

/** mermaid draws the inside and the outline of many shapes as two paths; where they are the same shape, one will do. */
export function mergeOutlines(svg: SVGSVGElement): void {
  for (const outline of [...svg.querySelectorAll('path[fill="none"]')]) {
    const inside = outline.previousElementSibling;
    if (inside?.localName !== 'path' || inside.getAttribute('stroke') !== 'none') continue;
    if (inside.hasAttribute('transform') || outline.hasAttribute('transform')) continue;
    if (!sameShape(inside.getAttribute('d') ?? '', outline.getAttribute('d') ?? '')) continue;
    outline.setAttribute('fill', inside.getAttribute('fill') ?? 'none');
    const opacity = inside.getAttribute('fill-opacity');
    if (opacity !== null) outline.setAttribute('fill-opacity', opacity);
    inside.remove();
  }
}

/** Both come from one shape, so one closed line around the same box is the same line. */
function sameShape(inside: string, outline: string): boolean {
  if (!/^M[^Mm]*z$/.test(outline) || !/^M[^Mm]*$/.test(inside)) return false;
  const [a, b] = [pathBox(inside), pathBox(outline)];
  return a !== null && b !== null && EDGES.every((edge) => Math.abs(a[edge] - b[edge]) < 0.2);
}

const EDGES: readonly (keyof Box)[] = ['x0', 'y0', 'x1', 'y1'];
