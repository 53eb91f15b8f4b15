import { patchGeometry } from './patch-geometry.ts';
import { patchHost } from './patch-host.ts';
import { withoutNetwork } from './without-network.ts';

/**
 * Gives this thread a document that can be measured, and publishes it on `globalThis`.
 * Call it before mermaid is imported (DOMPurify binds at import), and only in a worker thread:
 * with these globals, other libraries believe that they run in a browser.
 */
export async function installWindow(): Promise<void> {
  withoutNetwork();
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  for (const name of GLOBALS) {
    const value: unknown = name === 'window' ? window : window[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  patchGeometry(window);
  patchHost(window);
}

const GLOBALS = [
  'window',
  'document',
  'CSSStyleSheet',
  'Element',
  'SVGElement',
  'HTMLElement',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'screen',
] as const;
