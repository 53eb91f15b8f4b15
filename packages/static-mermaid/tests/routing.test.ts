import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { createRenderer } from '../src/index.ts';
import { routingOf } from '../src/routing/routing-of.ts';
import { diagram } from './sources.ts';

const renderer = createRenderer({ cacheDirectory: false, columns: [640, 278], spareColumn: 900, timeout: 60_000 });
afterAll(() => renderer.close());

/** Each of so many boxes leads to each of three others. */
function tangle(count: number, words = ''): string {
  const froms = Array.from({ length: count }, (_, index) => `a${index}`);
  const edges = froms.flatMap((from) =>
    ['x', 'y', 'z'].map((to) => `${from}[${from} ${words}] --> ${to}[${to} ${words}]`),
  );
  return diagram('flowchart LR', ...edges);
}

const byDagre = (source: string): string => `---\nconfig:\n  layout: dagre\n---\n${source}`;

/** A picture as mermaid draws it: boxes at their places, and what is added. */
function picture(boxes: Record<string, readonly [x: number, y: number]>, added: string): SVGSVGElement {
  const nodes = Object.entries(boxes).map(
    ([id, at]) =>
      `<g data-node="${id}" transform="translate(${at.join()})"><rect x="-20" y="-10" width="40" height="20"/></g>`,
  );
  const { document } = new JSDOM(`<svg xmlns="http://www.w3.org/2000/svg">${nodes.join('')}${added}</svg>`).window;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no picture');
  return svg;
}

const row = { a: [0, 0], b: [100, 0], c: [200, 0] } as const;
const line = (id: string, d: string, [from, to]: readonly [string, string]): string =>
  `<path data-id="${id}" data-from="${from}" data-to="${to}" d="${d}"/>`;
const label = (id: string, [x, y]: readonly [number, number], text: string): string =>
  `<g data-id="${id}" data-from="a" data-to="c"><text x="${x}" y="${y}">${text}</text></g>`;

describe('how well lines can be followed', () => {
  it('a line behind the box of another node is a knot, one around it is none', () => {
    const behind = routingOf(picture(row, line('1', 'M20,0L180,0', ['a', 'c'])));
    expect(behind.knots).toEqual([{ from: 'a', to: 'c', behind: 'b' }]);
    expect(routingOf(picture(row, line('1', 'M20,0C60,40,140,40,180,0', ['a', 'c']))).knots).toEqual([]);
  });

  it('a line through the words of another is a knot, one through its own words is none', () => {
    const [way, ends] = ['M20,40L180,40', ['a', 'c']] as const;
    const words = label('1', [80, 45], 'asks');
    expect(routingOf(picture(row, line('1', way, ends) + words)).knots).toEqual([]);
    const other = line('2', way, ['b', 'c']) + words;
    expect(routingOf(picture(row, other)).knots).toEqual([{ from: 'b', to: 'c', behind: 'asks' }]);
  });

  it('words on a box are a knot', () => {
    expect(routingOf(picture(row, label('1', [90, 5], 'asks'))).knots).toEqual([{ from: 'a', to: 'c', behind: 'b' }]);
  });

  it('crossings are counted, wherever the lines were moved to', () => {
    const [one, other] = [line('1', 'M0,50L100,100', ['a', 'b']), line('2', 'M0,100L100,50', ['a', 'b'])];
    expect(routingOf(picture(row, one + other)).crossings).toBe(1);
    expect(routingOf(picture(row, `${one}<g transform="translate(0,60)">${other}</g>`)).crossings).toBe(0);
  });
});

describe('a flowchart that dagre tangles', () => {
  it('is laid out by ELK, whose lines run around the boxes', async () => {
    const { knots, needsSpareColumn } = await renderer.render(tangle(5));
    expect(knots).toEqual([]);
    expect(needsSpareColumn).toBe(false);
  });

  it('stays as it is where the author asks for dagre, and says which lines run behind what', async () => {
    const { knots, nodes } = await renderer.render(byDagre(tangle(5)));
    expect(knots.length).toBeGreaterThan(0);
    const ids = nodes.map(({ id }) => id);
    for (const { from, to, behind } of knots) {
      expect(ids).toEqual(expect.arrayContaining([from, to, behind]));
      expect([from, to]).not.toContain(behind);
    }
  });

  it('has a drawing for the spare column and the list for narrower ones where it fits no other', async () => {
    const wide = `${tangle(5, 'Unternehmensberatung')}\nx & y & z --> end1[Unternehmensberatung] & end2[Unternehmensberatung]`;
    const { width, narrower, needsSpareColumn, knots } = await renderer.render(wide);
    expect([knots, needsSpareColumn]).toEqual([[], true]);
    expect(width).toBeGreaterThan((640 * 16) / 12);
    expect(width).toBeLessThanOrEqual((900 * 16) / 12);
    const [inTwoColumns, inOne] = narrower.map(({ height }) => height);
    expect(inTwoColumns).toBeLessThan((inOne ?? 0) * 0.7);
    for (const { svg, knots: rest } of narrower) {
      expect(rest).toEqual([]);
      expect(svg).toContain('data-from="a0"');
    }
  });
});
