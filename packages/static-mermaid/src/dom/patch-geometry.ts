import type { DOMWindow } from 'jsdom';
import { toDomRect, toSvgRect } from '../geometry/box.ts';
import { elementBox, screenBox } from '../geometry/element-boxes.ts';
import { pathLength, pathPoint } from '../geometry/path.ts';
import { textLength } from '../geometry/text-boxes.ts';

/** Teaches the document's SVG elements to measure themselves; jsdom has no layout. */
export function patchGeometry(window: DOMWindow): void {
  const methods: Record<string, (this: Element, distance: number) => unknown> = {
    getBBox() {
      return toSvgRect(elementBox(this));
    },
    getBoundingClientRect() {
      return toDomRect(screenBox(this));
    },
    getComputedTextLength() {
      return Math.fround(textLength(this));
    },
    getTotalLength() {
      return Math.fround(pathLength(this.getAttribute('d') ?? ''));
    },
    getPointAtLength(distance) {
      return pathPoint(this.getAttribute('d') ?? '', distance);
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(window.SVGElement.prototype, name, { value, configurable: true, writable: true });
  }
}
