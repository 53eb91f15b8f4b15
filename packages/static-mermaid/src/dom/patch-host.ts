import type { DOMWindow } from 'jsdom';
import { advance } from '../geometry/font.ts';
import { decodeEntities } from './entities.ts';

/** Stands in for the few things of a browser, other than SVG geometry, that mermaid measures. */
export function patchHost(window: DOMWindow): void {
  // Gantt charts are as wide as the element around them.
  define(window.HTMLElement.prototype, 'offsetWidth', { get: () => PAGE_WIDTH });
  define(window.HTMLElement.prototype, 'clientWidth', { get: () => PAGE_WIDTH });
  // C4 breaks its rows by the width of the screen, and jsdom's is 0.
  define(window.screen, 'availWidth', { get: () => SCREEN_WIDTH });
  // Cytoscape (architecture, mindmap) measures labels on a canvas.
  define(window.HTMLCanvasElement.prototype, 'getContext', { value: canvasContext });
  acceptUnitlessFontSizes(window);
  decodeLabels(window);
}

const PAGE_WIDTH = 1000;
const SCREEN_WIDTH = 1280;

function define(target: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(target, name, { ...descriptor, configurable: true });
}

function canvasContext(): unknown {
  const state: Record<string, unknown> = { font: '10px Inter' };
  return new Proxy(state, {
    get(target, name: string) {
      if (name === 'measureText') return (text: string) => ({ width: canvasWidth(text, String(target['font'])) });
      return name in target ? target[name] : () => undefined;
    },
  });
}

function canvasWidth(text: string, font: string): number {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '10');
  const weight = /\bbold\b/.test(font) ? 700 : Number.parseInt(/\b([1-9]00)\b/.exec(font)?.[1] ?? '400', 10);
  return advance(text, { size, weight });
}

/** Browsers take `font-size: 14` on SVG elements, jsdom drops it; C4 relies on it. */
function acceptUnitlessFontSizes(window: DOMWindow): void {
  const prototype = window.CSSStyleDeclaration.prototype;
  const { value: setProperty } = Object.getOwnPropertyDescriptors(prototype).setProperty;
  prototype.setProperty = function (name, value, priority) {
    const unitless = name === 'font-size' && /^\s*[\d.]+\s*$/.test(String(value));
    setProperty?.call(this, name, unitless ? `${value}px` : value, priority ?? '');
  };
}

/** Where labels are not HTML, mermaid shows an entity (`#quot;`) by its name; here it is the character, measured as such. */
function decodeLabels(window: DOMWindow): void {
  const plain = Object.getOwnPropertyDescriptor(window.Node.prototype, 'textContent');
  define(window.SVGElement.prototype, 'textContent', {
    get(this: Element) {
      return plain?.get?.call(this) as string;
    },
    set(this: Element, value: unknown) {
      const isLabel = typeof value === 'string' && (this.localName === 'text' || this.localName === 'tspan');
      plain?.set?.call(this, isLabel ? decodeEntities(value) : value);
    },
  });
}
