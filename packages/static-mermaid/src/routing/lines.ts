import { mapPoint, parseTransform } from '../geometry/matrix.ts';
import { flatPath } from './flat-path.ts';
import type { Point } from './flat-path.ts';

/** A line of a picture between two nodes. */
export interface Line {
  /** mermaid's name of the edge, which its label has too. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** On the page. */
  readonly points: readonly Point[];
}

/** The lines of a picture after `markParts`. */
export function linesIn(svg: SVGSVGElement): Line[] {
  return [...svg.querySelectorAll('path[data-from]')].map((path) => ({
    id: path.getAttribute('data-id') ?? '',
    from: path.getAttribute('data-from') ?? '',
    to: path.getAttribute('data-to') ?? '',
    points: onPage(flatPath(path.getAttribute('d') ?? ''), path),
  }));
}

function onPage(points: readonly Point[], path: Element): readonly Point[] {
  let mapped = points;
  for (let at: Element | null = path; at && at.localName !== 'svg'; at = at.parentElement) {
    const matrix = parseTransform(at.getAttribute('transform'));
    mapped = mapped.map(([x, y]) => mapPoint(matrix, x, y));
  }
  return mapped;
}
