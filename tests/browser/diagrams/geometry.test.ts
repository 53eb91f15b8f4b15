import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../src/diagrams/clean/clean-svg.ts';
import { startEngine } from '../../../src/diagrams/mermaid/engine.ts';
import type { Engine } from '../../../src/diagrams/mermaid/engine.ts';
import { compose } from '../../../src/diagrams/worker/draw.ts';
import { openExactBrowser } from './open-exact-browser.ts';
import { drawInBrowser, measurePicture, openMermaidPage } from './measure.ts';
import type { Place } from './measure.ts';

const folder = new URL('../../unit/diagrams/sources/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.mmd', ''));

/** Widest difference in pixels that is allowed. */
const TOLERANCE = 0.5;

const WIDER: Record<string, number> = {
  // In a browser, the layout of these measures labels on a canvas in Helvetica, whatever the system has for it.
  architecture: 8,
};

let engine: Engine;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  engine = await startEngine();
  browser = await openExactBrowser();
  page = await openMermaidPage(browser, engine.settings);
});

afterAll(() => browser?.close());

describe('a finished diagram, held against mermaid in Chromium', () => {
  test.each(names)('%s: every element lies where the browser puts it', async (name) => {
    const source = readFileSync(new URL(`${name}.mmd`, folder), 'utf8');
    const { complete } = await compose(source, 'en', engine);
    const theirs = inOneFont(numbered(parsed(await drawInBrowser(page, complete))));
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
    expect(differences(found, expected).filter(([, pixels]) => pixels > (WIDER[name] ?? TOLERANCE))).toEqual([]);
  });
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

/** mermaid sets the numbers of messages in the system's own font; the page sets them like all other text. */
function inOneFont(svg: SVGSVGElement): SVGSVGElement {
  for (const number of svg.querySelectorAll('.sequenceNumber')) number.removeAttribute('font-family');
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
