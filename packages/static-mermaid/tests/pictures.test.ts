import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderedDiagram } from '../src/index.ts';
import { diagram, readSource, render, sourceNames } from './sources.ts';

// Every source is drawn once, all at the same time, and once more in a process of its own.

let drawn: Record<string, RenderedDiagram>;
let drawnElsewhere: Promise<unknown>;

beforeAll(async () => {
  drawnElsewhere = drawElsewhere();
  const pictures = await Promise.all(sourceNames.map(async (name) => [name, await render(readSource(name))] as const));
  drawn = Object.fromEntries(pictures);
});

function pictureOf(name: string): RenderedDiagram {
  const found = drawn[name];
  if (!found) throw new Error(`There is no diagram ${name}.`);
  return found;
}

/** One after the other and in another order, with another time zone and another language of the system. */
async function drawElsewhere(): Promise<unknown> {
  const script = `
    import { readSource, render, sourceNames } from ${JSON.stringify(new URL('sources.ts', import.meta.url).href)};
    const drawn = {};
    for (const name of sourceNames.toReversed()) drawn[name] = await render(readSource(name));
    process.stdout.write(JSON.stringify(drawn));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as unknown;
}

/** A page that holds these pictures. */
function pageWith(...svgs: readonly string[]): Document {
  return new JSDOM(`<!doctype html><body>${svgs.join('')}</body>`).window.document;
}

/** Where every difference shows: a picture with one element on a line, and without the hash in its ids. */
function readable({ svg, hash }: RenderedDiagram): string {
  return `${svg.replaceAll(`d${hash.slice(0, 8)}`, 'd').replaceAll('><', '>\n<')}\n`;
}

describe('the pictures', () => {
  it('are the same in another order, process, time zone and locale', async () => {
    expect(await drawnElsewhere).toEqual(drawn);
  });

  it('are kept of no other source', () => {
    const kept = readdirSync(new URL('golden/', import.meta.url)).map((file) => file.replace('.svg', ''));
    expect(kept.toSorted()).toEqual(sourceNames.toSorted());
  });

  it('share no id', () => {
    const page = pageWith(...Object.values(drawn).map(({ svg }) => svg));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2 * sourceNames.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(sourceNames)('the picture of %s', (name) => {
  let page: Document;

  beforeAll(() => {
    page = pageWith(pictureOf(name).svg);
  });

  it('is the one in golden, byte for byte', async () => {
    await expect(readable(pictureOf(name))).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it('holds nothing that a strict content security policy would stop', () => {
    const attributes = [...page.querySelectorAll('body *')].flatMap((element) => [...element.attributes]);
    expect(page.querySelectorAll('style, script, foreignObject, image, iframe').length).toBe(0);
    expect(attributes.filter((one) => /^(style|class|on|data-(?!node$|from$|to$)|xlink:)/.test(one.name))).toEqual([]);
  });

  it('says its colours as variables of the page', () => {
    const colours = [...page.querySelectorAll('body *')].flatMap((element) =>
      ['fill', 'stroke', 'stop-color', 'color'].flatMap((property) => element.getAttribute(property) ?? []),
    );
    const variable = String.raw`var\(--diagram-[a-z0-9-]+\)`;
    const allowed = new RegExp(
      `^(none|url\\(#[\\w-]+\\)|${variable}|color-mix\\(in srgb,${variable} \\d+%,transparent\\))$`,
    );
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.filter((colour) => !allowed.test(colour))).toEqual([]);
  });

  it('has a size, and all of its numbers are numbers', () => {
    const { svg, width, height } = pictureOf(name);
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(50);
    expect(page.querySelector('svg')?.getAttribute('viewBox')).toMatch(new RegExp(` ${width} ${height}$`));
    expect(svg.replaceAll(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3}/);
  });

  it('begins with its title and its description, and refers to them', () => {
    const { title, description } = pictureOf(name);
    const picture = page.querySelector('svg');
    const textOf = (attribute: string) => page.getElementById(picture?.getAttribute(attribute) ?? '')?.textContent;
    expect(picture?.firstElementChild?.localName).toBe('title');
    expect(textOf('aria-labelledby')).toBe(title);
    expect(textOf('aria-describedby')).toBe(description);
    expect(readSource(name)).toContain(title);
    expect(readSource(name)).toContain(description);
  });

  it('refers to nothing outside itself', () => {
    const references = [...pictureOf(name).svg.matchAll(/(?:url\(#|href="#|aria-\w+=")([\w-]+)/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(1);
    expect(references.filter((id) => !page.getElementById(id ?? ''))).toEqual([]);
  });

  it('is well-formed as a file of its own', () => {
    const { DOMParser } = new JSDOM('').window;
    const file = new DOMParser().parseFromString(pictureOf(name).svg, 'image/svg+xml');
    expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('comes with words that name every node, and repeat no sentence without need', () => {
    const { nodes, words, type } = pictureOf(name);
    const text = words.join('\n');
    expect(nodes.filter(({ label }) => !text.includes(label)).map(({ label }) => label)).toEqual([]);
    if (type !== 'sequence') expect(new Set(words).size).toBe(words.length);
  });

  it('comes with nodes whose ids are unique, and edges between them', () => {
    const { nodes, edges } = pictureOf(name);
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(edges.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
  });
});

describe.each(['flowchart-lr', 'flowchart-tb', 'flowchart-flat', 'sequence', 'state', 'class', 'er'])(
  'the parts of %s',
  (name) => {
    const valuesOf = (picture: Document, attribute: string) =>
      [...picture.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute));

    it('say which nodes they are, and no other is named', () => {
      const { nodes, edges, svg } = pictureOf(name);
      const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
      const expected = nodes.filter(({ id, group }) => !group || joined.has(id)).map(({ id }) => id);
      expect(new Set(valuesOf(pageWith(svg), 'data-node'))).toEqual(new Set(expected));
    });

    it('say which nodes they join', () => {
      const { edges, svg } = pictureOf(name);
      const lines = [...pageWith(svg).querySelectorAll(':is(path, line)[data-from]')].map((line) => [
        line.getAttribute('data-from'),
        line.getAttribute('data-to'),
      ]);
      expect(lines.toSorted()).toEqual(edges.map(({ from, to }) => [from, to]).toSorted());
    });

    it('say of each label between which nodes it stands', () => {
      const { edges, svg } = pictureOf(name);
      const page = pageWith(svg);
      const said = ({ from, to, label = '' }: (typeof edges)[number]) => {
        const labels = [...page.querySelectorAll(`:is(g, text)[data-from="${from}"][data-to="${to}"]`)];
        const letters = (text: string) => text.replaceAll(/\s/g, '');
        return labels.some(({ textContent }) => letters(textContent).includes(letters(label)));
      };
      expect(edges.filter((edge) => edge.label && !said(edge))).toEqual([]);
    });
  },
);

it('a line from a node to itself, one to a group and ids like the names of other parts are told apart', async () => {
  const { svg } = await render(
    diagram('flowchart TB', 'a --> a', 'a-1 -->|into| zone-1', 'subgraph zone-1 [Zone]', 'b_c --> d', 'end', 'a ~~~ d'),
  );
  const page = pageWith(svg);
  const lines = [...page.querySelectorAll('path[data-from]')].map(
    (line) => `${line.getAttribute('data-from')} ${line.getAttribute('data-to')}`,
  );
  expect([...new Set(lines)].toSorted()).toEqual(['a a', 'a-1 zone-1', 'b_c d']);
  expect(page.querySelectorAll('[data-node="zone-1"]').length).toBe(1);
  expect(page.querySelectorAll('[data-node="a-1"]').length).toBe(1);
});

describe('one source that is drawn twice for a page', () => {
  const idsOf = (page: Document) => [...page.querySelectorAll('[id]')].map(({ id }) => id);

  it('shares no id with itself when the prefixes differ', async () => {
    const again = await render(readSource('sequence'), { idPrefix: 'second-' });
    const page = pageWith(pictureOf('sequence').svg, again.svg);
    expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
    expect(again.svg.replaceAll('second-', '')).toBe(pictureOf('sequence').svg);
  });

  it('shares no id with itself when the languages differ', async () => {
    const german = await render(readSource('pie'), { language: 'de' });
    const page = pageWith(pictureOf('pie').svg, german.svg);
    expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
  });
});

describe('a link in a diagram', () => {
  it('is an ordinary link', () => {
    const links = [...pageWith(pictureOf('flowchart-lr').svg).querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([['/parts/gate/', 'Gateway']]);
    expect(links[0]?.getAttributeNames().toSorted()).toEqual(['data-node', 'href', 'transform']);
  });

  it('lets assistive technology into the picture, which is one image otherwise', () => {
    const roleOf = (name: string) => pageWith(pictureOf(name).svg).querySelector('svg')?.getAttribute('role');
    expect(roleOf('flowchart-lr')).toBe('graphics-document document');
    expect(roleOf('flowchart-tb')).toBe('img');
  });

  it('is named by its words, also where they stand on several lines', async () => {
    const { svg } = await render(
      diagram(
        'flowchart TB',
        'a[A load balancer that spreads requests] --> b[Store]',
        'click a "/a/"',
        'click b "/b/"',
      ),
    );
    const names = [...pageWith(svg).querySelectorAll('a')].map((link) => link.textContent);
    expect(names).toEqual(['A load balancer that spreads requests', 'Store']);
  });

  it('leads where the page says', async () => {
    const linkTo = (path: string) => `/de${path}?a="b"&c=<d>`;
    const { svg } = await render(readSource('flowchart-lr'), { linkTo });
    expect(pageWith(svg).querySelector('a')?.getAttribute('href')).toBe('/de/parts/gate/?a="b"&c=<d>');
  });
});
