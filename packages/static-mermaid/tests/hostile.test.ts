import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRenderer } from '../src/index.ts';
import type { RenderedDiagram } from '../src/index.ts';
import { diagram, readSource, refusal, render } from './sources.ts';

const harmless = { small: diagram('flowchart LR', 'a -->|x| b'), rich: readSource('flowchart-flat') };
let before: Record<keyof typeof harmless, RenderedDiagram>;

beforeAll(async () => {
  before = { small: await render(harmless.small), rich: await render(harmless.rich) };
});
// Whatever was tried, the next diagram is drawn as if nothing had happened.
afterEach(async () => {
  expect(await render(harmless.small)).toEqual(before.small);
});
afterAll(async () => {
  expect(await render(harmless.rich)).toEqual(before.rich);
});

/** What a browser would find in a picture that could act. */
function actors({ svg }: RenderedDiagram): string[] {
  const { document } = new JSDOM(`<!doctype html><body>${svg}</body>`).window;
  return [...document.querySelectorAll('body *')].flatMap((element) => [
    ...(/^(script|img|image|iframe|object|embed|foreignobject|animate|set|use)$/i.test(element.localName)
      ? [element.localName]
      : []),
    ...element
      .getAttributeNames()
      .filter((name) => /^on|^style$|^href$/.test(name))
      .map((name) => `${name}=${element.getAttribute(name)}`),
  ]);
}

describe('markup in a label', () => {
  const markups = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a href="javascript:alert(1)">',
  ];
  const kinds: Record<string, (markup: string, at: number) => string[]> = {
    'flowchart LR': (markup, at) => [`a${at}["x ${markup}"] -->|"y ${markup}"| b`],
    sequenceDiagram: (markup, at) => [`participant a${at} as x ${markup}`, `a${at}->>a${at}: y ${markup}`],
    'stateDiagram-v2': (markup, at) => [`a${at}: x ${markup}`],
    mindmap: (markup, at) => [`${at === 0 ? '  ' : '    '}a${at}["x ${markup}"]`],
    timeline: (markup, at) => [`200${at} : x ${markup}`],
    C4Context: (markup, at) => [`Person(a${at}, "x ${markup.replaceAll('"', "'")}")`],
    pie: (markup) => [`"x ${markup.replaceAll('"', "'")}" : 1`],
  };
  const cases = Object.entries(kinds).map(([kind, lines]) => [kind, diagram(kind, ...markups.flatMap(lines))] as const);

  it.each(cases)('is text at most, in a %s', async (_kind, source) => {
    const drawn = await render(source);
    expect(actors(drawn)).toEqual([]);
    expect(drawn.words.join()).not.toMatch(/[<>]|onerror|onload/);
  });

  it('is text at most in title and description', async () => {
    const source =
      'flowchart LR\naccTitle: A </title><img src=x onerror=alert(1)>\naccDescr: B <script>alert(1)</script>\na';
    const drawn = await render(source);
    expect(actors(drawn)).toEqual([]);
    expect(drawn.svg).toContain('</title><desc');
  });

  it('is text at most when it is written in entities', async () => {
    const drawn = await render(diagram('flowchart LR', 'a["#60;img src=x onerror=alert(1)#62; &lt;script&gt;"]'));
    expect(actors(drawn)).toEqual([]);
    expect(drawn.svg).toContain('&lt;img');
  });
});

describe('a link', () => {
  it.each([
    ['click a "javascript:alert(1)"'],
    ['click a href "javascript:alert(1)"'],
    ['click a href "JaVaScRiPt:alert(1)"'],
    ['click a href "data:text/html,<script>alert(1)</script>"'],
    ['click a href "vbscript:x"'],
    ['click a href "//elsewhere.example/"'],
    ['click a call alert(1)'],
    ['click a alert'],
  ])('that is none of a page is no link: %s', async (line) => {
    const drawn = await render(diagram('flowchart LR', 'a --> b', line));
    expect(actors(drawn)).toEqual([]);
    expect(drawn.svg).not.toMatch(/<a[ >]|javascript|elsewhere|alert/i);
  });

  it.each(['/systems/', './x', '../x', '#x', 'https://example.com/?a=1&b=2'])('may lead to %s', async (address) => {
    const drawn = await render(diagram('flowchart LR', 'a --> b', `click a href "${address}"`));
    expect(actors(drawn)).toEqual([`href=${address}`]);
  });

  it.each([
    ['classDiagram', ['class A', 'link A "javascript:alert(1)"']],
    ['sequenceDiagram', ['participant a', 'link a: Home @ javascript:alert(1)', 'a->>a: x']],
    ['gantt', ['dateFormat YYYY', 'x :x, 2010, 2011', 'click x href "javascript:alert(1)"']],
  ])('is as harmless in a %s', async (kind, lines) => {
    expect(actors(await render(diagram(kind, ...lines)))).toEqual([]);
  });
});

describe('a setting that would weaken a protection', () => {
  it.each([
    ['%%{init: {"securityLevel":"loose"}}%%', 'a --> b'],
    ['a["x"] %%{init: {"securityLevel":"loose"}}%%', 'a --> b'],
    ['%%{', 'init: {"securityLevel":"loose"}', '}%%', 'a --> b'],
  ])('is refused as a directive: %s', async (...lines) => {
    expect((await refusal(diagram('flowchart LR', ...lines))).message).toContain('Settings inside a diagram');
  });

  it.each([
    'htmlLabels: true',
    'themeCSS: "*{}"',
    'dompurifyConfig: {ADD_TAGS: [script]}',
    'flowchart: {htmlLabels: true}',
  ])('is refused or without effect in front matter: %s', async (setting) => {
    const plain = diagram('flowchart LR', 'a["<b>x</b>"] --> b');
    const outcome = await render(`---\nconfig:\n  ${setting}\n---\n${plain}`).catch(
      (error: unknown) => (error as Error).message,
    );
    if (typeof outcome === 'string') expect(outcome).toContain('is not supported');
    else expect(actors(outcome)).toEqual([]);
  });

  it('is refused where mermaid knows it as a protection and takes no notice of it', async () => {
    const source = `---\nconfig:\n  securityLevel: loose\n---\n${diagram('flowchart LR', 'a --> b')}`;
    const { message, line } = await refusal(source);
    expect(message).toContain('The setting “securityLevel” is not supported');
    expect(line).toBe(3);
  });

  it('cannot grow out of references within front matter', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => {
        const last = 'abcdefgh'[index];
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join()}]`;
      }),
    ];
    const source = `---\n${bomb.join('\n')}\n---\n${diagram('flowchart LR', 'a --> b')}`;
    expect((await refusal(source)).message).toContain('The front matter of this diagram cannot be read');
  });
});

describe('a diagram that is too big', () => {
  const chain = (length: number) => Array.from({ length }, (_, index) => `n${index}-->n${index + 1}`);

  it.each([
    ['5,000 nodes', diagram('flowchart LR', ...chain(5000)), 'characters; at most 20000'],
    ['200 nodes in two lines', diagram('flowchart LR', many('a', 100), many('b', 100)), 'at most 150'],
    ['151 nodes', diagram('flowchart LR', ...chain(150)), 'This diagram has 151 nodes; at most 150'],
    ['700 short lines', diagram('flowchart LR', ...Array.from({ length: 700 }, () => 'a')), 'lines; at most 600'],
    [
      '3,600 edges by multiplication',
      diagram('flowchart LR', `${many('a', 60)} --> ${many('b', 60)}`),
      'edges or more; at most 300',
    ],
    [
      '301 edges',
      diagram('flowchart LR', ...Array.from({ length: 301 }, () => 'a-->b')),
      'This diagram has 301 edges; at most 300',
    ],
    ['200 kB of one label', diagram('flowchart LR', `a["${'x'.repeat(200_000)}"]`), '200061 characters; at most 20000'],
    [
      'a label of 15,000 letters',
      diagram('flowchart LR', `a["${'x'.repeat(15_000)}"]`),
      'This line has 15005 characters; at most 1000',
    ],
    [
      '200 groups in each other',
      diagram(
        'flowchart LR',
        ...chain(200).map((_, index) => `subgraph s${index}`),
        'a',
        ...chain(200).map(() => 'end'),
      ),
      '201 nodes; at most 150',
    ],
  ])('is refused: %s', async (_name, source, message) => {
    expect((await refusal(source)).message).toContain(message);
  });

  it('names the line that is too long', async () => {
    expect((await refusal(diagram('flowchart LR', 'a', `b["${'x '.repeat(600)}"]`))).line).toBe(5);
  });

  it('is refused when it takes longer than it may', async () => {
    const source = readSource('flowchart-lr');
    const error = await refusal(source, createRenderer({ cacheDirectory: false, timeout: 1 }).render(source));
    expect(error.message).toBe('This diagram was not finished after 0.001 seconds.');
  });

  function many(letter: string, count: number): string {
    return Array.from({ length: count }, (_, index) => `${letter}${index}`).join(' & ');
  }
});

describe('what is never closed', () => {
  it.each([
    ['brackets', 'flowchart LR', [`a${'['.repeat(900)}`]],
    ['parentheses', 'flowchart LR', [`a${'(('.repeat(400)}`]],
    ['mixed brackets', 'flowchart LR', ['a(b[c{d']],
    ['quotes', 'flowchart LR', ['a["b --> c']],
    ['thoughts', 'mindmap', [`  root${'('.repeat(900)}`]],
    ['groups', 'flowchart LR', ['a --> b', 'subgraph x']],
    ['blocks', 'sequenceDiagram', ['alt x', 'a->>b: y']],
    ['states', 'stateDiagram-v2', ['state a {', 'b --> c']],
    ['classes', 'classDiagram', ['class A {', '+x']],
    ['boundaries', 'C4Context', ['Boundary(a, "b") {']],
  ])('is refused with a line: %s', async (_name, kind, lines) => {
    const error = await refusal(diagram(kind, ...lines));
    expect(error.message).toMatch(
      /^(?:Mermaid cannot read this line of the diagram|A double quote of this line is never closed)\.$/,
    );
    expect(error.line).toBeGreaterThan(3);
    expect(error.line).toBeLessThanOrEqual(3 + lines.length);
  });
});

describe('a name that JavaScript gives a meaning', () => {
  it.each([
    ['flowchart LR', '__proto__ --> b'],
    ['sequenceDiagram', '__proto__->>b: x'],
    ['stateDiagram-v2', 'b --> __proto__'],
    ['classDiagram', 'class __proto__'],
    ['pie', '"__proto__" : 1'],
    ['gantt', 'x :__proto__, 2010, 2011'],
  ])('is refused when it is __proto__: %s, %s', async (kind, line) => {
    const error = await refusal(diagram(kind, line));
    expect(error).toMatchObject({ line: 4, column: line.indexOf('__proto__') + 1 });
    expect(error.message).toContain('__proto__');
  });

  it.each([
    ['flowchart LR', 'b --> constructor'],
    ['stateDiagram-v2', 'b --> toString'],
    ['classDiagram', 'class valueOf'],
    ['architecture-beta', 'service constructor(server)[A]'],
    ['sankey-beta', 'a,hasOwnProperty,1'],
  ])('is refused where mermaid stumbles over it: %s, %s', async (kind, line) => {
    const error = await refusal(diagram(kind, line));
    expect(error.message).toMatch(/^The name “\w+” has a meaning of its own in JavaScript/);
    expect(error.line).toBe(4);
  });

  it.each([
    ['sequenceDiagram', 'constructor->>toString: x'],
    ['pie', '"constructor" : 1'],
    ['erDiagram', 'toString ||--o{ constructor : x'],
    ['mindmap', '  constructor'],
    ['C4Context', 'Person(constructor, "x")'],
    ['flowchart LR', 'a:::constructor --> b:::toString'],
  ])('is a name like any other elsewhere: %s, %s', async (kind, line) => {
    await expect(render(diagram(kind, line))).resolves.toBeDefined();
  });

  it('is refused in front matter', async () => {
    const source = `---\nconfig:\n  constructor:\n    prototype:\n      x: 1\n---\n${diagram('flowchart LR', 'a --> b')}`;
    expect((await refusal(source)).message).toContain('The setting “constructor.prototype” is not supported');
  });
});
