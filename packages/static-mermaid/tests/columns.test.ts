import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { createRenderer } from '../src/index.ts';
import type { RenderedDiagram } from '../src/index.ts';
import { diagram, nodeClasses, readSource, refusal, sourceNames } from './sources.ts';

const columns = [640, 278];
const renderer = createRenderer({ cacheDirectory: false, nodeClasses, columns });
const natural = createRenderer({ cacheDirectory: false, nodeClasses });
afterAll(() => Promise.all([renderer.close(), natural.close()]));

/** Kinds of which one layout is known, and sources that are too wide for it. */
const tooWide = new Set(['c4', 'mindmap']);

const chain = diagram(
  'flowchart LR',
  'order[An order on the website]:::own --> store[The system that ships]:::own',
  'store -->|tells| centre[A shipping centre]:::own --> post[The postal service]:::rented',
  'post -.-> player[The player at home]:::other --> viewer[The viewer]:::capability',
);

const star = diagram(
  'flowchart TB',
  ...['first', 'second', 'third', 'fourth', 'fifth'].map(
    (id) => `app:::own -->|asks| ${id}[The ${id} department]:::rented`,
  ),
  'click first href "/departments/first/"',
);

const conversation = diagram(
  'sequenceDiagram',
  'participant a as The application',
  'participant b as The gateway',
  'participant c as The services',
  'participant d as The control',
  'participant e as The server',
  'a->>b: a long request for something',
  'Note over b: written down',
  'loop every day',
  'b-->>e: passed on',
  'end',
  'e->>a: what was asked for',
);

function pageOf({ svg, narrower }: RenderedDiagram): Document {
  return new JSDOM([svg, ...narrower.map((drawing) => drawing.svg)].join('')).window.document;
}

function labelsIn(svg: string): (string | undefined)[] {
  const texts = new JSDOM(svg).window.document.querySelectorAll('text');
  return [...texts].map((text) => [...text.children].map((line) => line.textContent.trim()).join(' '));
}

describe('a list', () => {
  it('says of each box which node it is, and of each line and label which nodes it joins', async () => {
    for (const source of [star, conversation]) {
      const { nodes, edges, narrower } = await renderer.render(source);
      const list = new JSDOM(narrower[0]?.svg).window.document;
      const named = [...list.querySelectorAll('[data-node]')].map((box) => box.getAttribute('data-node'));
      expect(new Set(named)).toEqual(
        new Set(nodes.map(({ id }) => id).filter((id) => edges.some(({ from, to }) => id === from || id === to))),
      );
      for (const { from, to } of edges)
        expect(list.querySelectorAll(`[data-from="${from}"][data-to="${to}"]`).length).toBeGreaterThan(1);
    }
  });
});

describe('without columns', () => {
  it('a diagram is drawn once, in its natural size', async () => {
    const { width, narrower } = await natural.render(chain);
    expect(width).toBeGreaterThan(900);
    expect(narrower).toEqual([]);
  });
});

describe('with columns', () => {
  it.each<[string, string]>([
    ['a chain', chain],
    ['a star', star],
    ['a conversation', conversation],
    [
      'a timeline',
      diagram('timeline', ...[1990, 1991, 1992, 1993, 1994].map((year) => `${year} : What happened then`)),
    ],
    [
      'states',
      diagram(
        'stateDiagram-v2',
        'direction LR',
        'idle --> waiting: asked',
        'waiting --> running: answered',
        'running --> stopped: told',
      ),
    ],
    ...sourceNames
      .filter((name) => !tooWide.has(name))
      .map((name): [string, string] => [`the source of ${name}`, readSource(name)]),
  ])('%s keeps labels of 12 pixels in each, or those that its kind has', async (_name, source) => {
    const drawn = await renderer.render(source);
    const drawings = [drawn, ...drawn.narrower];
    expect(drawings.length).toBeLessThanOrEqual(2);
    for (const [index, column] of columns.entries()) {
      const { width, smallestLabel } = drawings[index] ?? drawn;
      expect(Math.min(1, column / width) * smallestLabel).toBeGreaterThanOrEqual(Math.min(12, smallestLabel));
    }
  });

  it('a drawing that fits the narrow one too is the only one', async () => {
    expect((await renderer.render(diagram('flowchart LR', 'a --> b'))).narrower).toEqual([]);
  });

  it('two drawings share no id, and one title and description', async () => {
    const page = pageOf(await renderer.render(chain));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.querySelectorAll('title')).toHaveLength(1);
    expect(page.querySelectorAll('desc')).toHaveLength(1);
    const names = [...page.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-labelledby') ?? '');
    expect(names).toHaveLength(2);
    for (const name of names) expect(page.getElementById(name)?.textContent).toBe('A title');
  });

  it('no drawing breaks a word', async () => {
    const long = await renderer.render(
      diagram('flowchart LR', 'a[Geschwindigkeitsbegrenzung] --> b[Auslieferungsstandort] --> c[d]'),
    );
    for (const { svg } of [long, ...long.narrower]) expect(labelsIn(svg)).toContain('Geschwindigkeitsbegrenzung');
  });

  it('what is too long for a word is broken', async () => {
    const { narrower } = await renderer.render(`${star}\nfirst --> long[${'abcdefghij'.repeat(12)}]`);
    expect(
      labelsIn(narrower[0]?.svg ?? '')
        .join('')
        .replaceAll(' ', ''),
    ).toContain('abcdefghij'.repeat(12));
  });

  it('a page turns links and prefixes ids in every drawing', async () => {
    const { svg, narrower, hash } = await renderer.render(star, { idPrefix: 'again-', linkTo: (path) => `/de${path}` });
    for (const drawn of [svg, ...narrower.map((drawing) => drawing.svg)]) {
      expect(drawn).toContain('href="/de/departments/first/"');
      expect(drawn).not.toMatch(new RegExp(`"d${hash.slice(0, 8)}`));
    }
  });
});

describe('the list in a column too narrow for the drawing', () => {
  it('tells a conversation in numbered steps, with what stands between them', async () => {
    const { narrower } = await renderer.render(conversation);
    expect(labelsIn(narrower[0]?.svg ?? '')).toEqual([
      '1. The application',
      'a long request for something',
      'The gateway',
      'Note on The gateway: written down',
      'Loop: every day',
      '2. The gateway',
      'passed on',
      'The server',
      'End of the loop',
      '3. The server',
      'what was asked for',
      'The application',
    ]);
  });

  it('keeps labels, colours, links and groups of a flowchart', async () => {
    const grouped = diagram(
      'flowchart LR',
      'subgraph all [All of them]',
      ...['first', 'second', 'third', 'fourth', 'fifth'].map((id) => `${id}[The ${id} department]:::rented`),
      'end',
      ...['first', 'second', 'third', 'fourth', 'fifth'].map((id) => `app([The app]):::own -.->|asks| ${id}`),
      ...['first', 'second', 'third', 'fourth'].map((id) => `${id} --> fifth`),
      'click first href "/departments/first/"',
    );
    const { narrower } = await renderer.render(grouped);
    const [{ svg } = { svg: '' }] = narrower;
    expect(labelsIn(svg).slice(0, 3)).toEqual(['The app', 'asks', 'The first department']);
    expect(labelsIn(svg)).toContain('All of them');
    expect(svg).toContain('fill="var(--diagram-own-surface)"');
    expect(svg).toMatch(
      /<a data-node="first" href="\/departments\/first\/"><rect[^>]* fill="var\(--diagram-rented-surface\)"/,
    );
    expect(svg).toContain('stroke-dasharray="5 4"');
  });
});

describe('a diagram that fits in no way', () => {
  it.each([...tooWide])('is refused: the source of %s', async (name) => {
    const source = readSource(name);
    expect((await refusal(source, renderer.render(source))).message).toContain('too much for a column of 640');
  });

  it('is refused at a label with words to shorten', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft';
    const source = diagram('flowchart LR', 'a[Short]', `a --> b[Die ${word}en]`, `a --> c[Eine ${word}]`);
    const error = await refusal(source, renderer.render(source));
    expect(error.message).toMatch(/^This diagram is at least \d+ pixels wide, too much for a column of 278/);
    expect(error.line).toBe(5);
    expect(error.hint).toContain(`Take shorter words for “Die ${word}en”, “Eine ${word}”`);
  });
});
