import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Where an element lies, in the coordinates of its picture. */
export type Place = readonly [x: number, y: number, width: number, height: number];

const require = createRequire(import.meta.url);
const mermaidFolder = dirname(require.resolve('mermaid/dist/mermaid.esm.min.mjs'));
const origin = 'http://diagrams.test';

/** A page with Inter and mermaid, both served from node_modules, and nothing else to reach. */
export async function openMermaidPage(browser: Browser, settings: object): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: shell() });
    if (pathname.startsWith('/mermaid/')) {
      const file = join(mermaidFolder, pathname.slice('/mermaid/'.length));
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
    }
    const weight = /^\/inter-(\d+)\.woff2$/.exec(pathname)?.[1];
    if (!weight) return route.fulfill({ status: 404 });
    const font = require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
    return route.fulfill({ contentType: 'font/woff2', body: readFileSync(font) });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(async (config) => {
    for (const face of document.fonts) await face.load();
    const { mermaid } = globalThis as unknown as { mermaid: { initialize: (config: object) => void } };
    mermaid.initialize(config);
  }, settings);
  return page;
}

/** mermaid's own picture of a source, drawn by the browser. */
export function drawInBrowser(page: Page, source: string): Promise<string> {
  return page.evaluate(async (text) => {
    const { mermaid } = globalThis as unknown as {
      mermaid: { render: (id: string, text: string) => Promise<{ svg: string }> };
    };
    return (await mermaid.render('d', text)).svg;
  }, source);
}

/** Inlines a picture and measures its elements with ids that begin with `prefix`. */
export function measurePicture(page: Page, svg: string, prefix: string): Promise<Record<string, Place>> {
  return page.evaluate(
    ([markup, start]) => {
      const host = document.createElement('div');
      host.innerHTML = markup;
      document.body.append(host);
      const picture = host.querySelector('svg');
      // One to one: at any other scale, browsers round the height of text differently.
      picture?.setAttribute('viewBox', '0 0 4000 4000');
      picture?.setAttribute('style', 'width:4000px;height:4000px;max-width:none');
      const toPicture = picture?.getScreenCTM()?.inverse();
      const places: Record<string, [number, number, number, number]> = {};
      for (const element of host.querySelectorAll(`[id^="${start}"]`)) {
        if (!(element instanceof SVGGraphicsElement)) continue;
        const toScreen = element.getScreenCTM();
        if (!toScreen || !toPicture || !picture?.contains(element)) continue;
        const box = element.getBBox();
        const map = toPicture.multiply(toScreen);
        const corners = [0, 1].flatMap((i) =>
          [0, 1].map((j) => new DOMPoint(box.x + i * box.width, box.y + j * box.height).matrixTransform(map)),
        );
        const xs = corners.map(({ x }) => x);
        const ys = corners.map(({ y }) => y);
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        places[element.id] = [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
      }
      host.remove();
      return places;
    },
    [svg, prefix] as const,
  );
}

/** How wide a text comes out, in pixels, when a family is asked for in the two ways that mermaid's layouts measure. */
export function measureText(page: Page, text: string, family: string): Promise<{ inSvg: number; onCanvas: number }> {
  return page.evaluate(
    ([content, fontFamily]) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      element.setAttribute('style', `font-size:16px;font-family:${fontFamily}`);
      element.textContent = content;
      svg.append(element);
      document.body.append(svg);
      const inSvg = element.getComputedTextLength();
      svg.remove();
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('The browser gives no canvas to measure on.');
      context.font = `16px ${fontFamily}`;
      return { inSvg, onCanvas: context.measureText(content).width };
    },
    [text, family] as const,
  );
}

/**
 * The page draws everything in Inter, whatever else is asked for: mermaid also measures `sans-serif` and
 * lets the smaller one win, and the layout of architecture diagrams measures in Helvetica. Both would make
 * the picture depend on the fonts of the machine.
 */
function shell(): string {
  const faces = FAMILIES.flatMap((family) =>
    WEIGHTS.map(
      (weight) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(/inter-${weight}.woff2)}`,
    ),
  );
  // The width that gantt charts find here is the one that the renderer tells them.
  return `<!doctype html><style>${faces.join('')}body{margin:0;width:1000px}body,body *{font-family:Inter!important}</style><body></body>
<script type="module">
  import mermaid from '/mermaid/mermaid.esm.min.mjs';
  globalThis.mermaid = mermaid;
</script>`;
}

const WEIGHTS = [400, 500, 600, 700];
/** The last two are for the canvas, which no style sheet reaches. */
const FAMILIES = ['Inter', 'Helvetica Neue', 'Helvetica'];
