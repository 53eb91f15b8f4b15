import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { cleanSvg } from '../../src/clean/clean-svg.ts';
import { startEngine } from '../../src/mermaid/engine.ts';
import type { Engine } from '../../src/mermaid/engine.ts';
import { setupFor } from '../../src/options.ts';
import { compose } from '../../src/worker/draw.ts';
import { nodeClasses, readSource, sourceNames } from '../sources.ts';
import { drawInBrowser, measurePicture, measureText, openMermaidPage } from './measure.ts';
import type { Place } from './measure.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromium that whoever runs these tests has found. */
    chromium: Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>;
  }
}

/** Widest difference in pixels that is allowed. */
const TOLERANCE = 0.5;

let engine: Engine;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  engine = await startEngine(setupFor({ nodeClasses }));
  browser = await chromium.launch(inject('chromium'));
  page = await openMermaidPage(browser, engine.settings);
  return () => browser.close();
});

describe('a finished diagram, held against mermaid in Chromium', () => {
  test.each(sourceNames)('%s: every element lies where the browser puts it', async (name) => {
    const { complete } = await compose(readSource(name), 'en', engine);
    const theirs = numbered(parsed(await drawInBrowser(page, complete)));
    const ours = cleanSvg(numbered(await engine.draw(complete)), {
      sentinels: engine.sentinels,
      idStart: 'test',
      title: 'Title',
      description: 'Description',
      keepIds: true,
    });
    const expected = await measurePicture(page, theirs.outerHTML, 'at-');
    const found = await measurePicture(page, ours.svg, 'at-');
    expect(Object.keys(found).length).toBeGreaterThan(10);
    expect(textIds(found)).toEqual(textIds(expected));
    expect(differences(found, expected).filter(([, pixels]) => pixels > TOLERANCE)).toEqual([]);
  });
});

describe('the page in which the browser draws', () => {
  test.each(['sans-serif', 'serif', 'Arial', 'Helvetica Neue, Helvetica', 'Open Sans'])(
    'sets %s in Inter, so that no font of the machine decides the layout',
    async (family) => {
      const { inSvg, onCanvas } = await measureText(page, 'AVATAR fjord', family);
      const inter = await measureText(page, 'AVATAR fjord', 'Inter');
      expect(inSvg).toBe(inter.inSvg);
      if (family.startsWith('Helvetica')) expect(onCanvas).toBe(inter.onCanvas);
    },
  );
});

/** Gives every element an id by its place in the document, so that two drawings can be compared. */
function numbered(svg: SVGSVGElement): SVGSVGElement {
  for (const [index, element] of [...svg.querySelectorAll('*')].entries()) {
    // The box of a group also holds what is not drawn, and the finished picture leaves out.
    if (element.localName === 'g' || element.closest('defs,marker,style,symbol')) continue;
    element.id = `at-${element.localName}-${index}`;
  }
  return svg;
}

function parsed(markup: string): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const svg = host.querySelector('svg');
  if (!svg) throw new Error('There is no picture in what the browser drew.');
  return svg;
}

/** The texts that take up room. */
function textIds(places: Record<string, Place>): string[] {
  return Object.keys(places).filter((id) => id.startsWith('at-text-') && (places[id]?.[2] ?? 0) > 0);
}

/** How far each element is from where it should be, or from the size it should have. */
function differences(found: Record<string, Place>, expected: Record<string, Place>): [id: string, pixels: number][] {
  return Object.entries(found).map(([id, place]) => {
    const wanted = expected[id];
    if (!wanted) return [id, Infinity];
    return [id, Math.max(...place.map((value, index) => Math.abs(value - (wanted[index] ?? Infinity))))];
  });
}
