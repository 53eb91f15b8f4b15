import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { diagram, readSource, refusal, render, sourceNames } from './sources.ts';

/** A page that holds these pictures. */
function pageWith(...svgs: readonly string[]): Document {
  return new JSDOM(`<!doctype html><body>${svgs.join('')}</body>`).window.document;
}

describe('a source', () => {
  it('may end its lines in any way', async () => {
    const source = diagram('stateDiagram-v2', 'a --> b: x', 'b: A state');
    const drawn = await render(source);
    expect(await render(source.replaceAll('\n', '\r\n'))).toEqual(drawn);
    expect(await render(source.replaceAll('\n', '\r'))).toEqual(drawn);
  });

  it('may set sizes and the layout in front matter', async () => {
    const plain = diagram('flowchart TB', 'a --> b', 'a --> c');
    const wide = await render(`---\nconfig:\n  flowchart:\n    nodeSpacing: 200\n---\n${plain}`);
    expect(wide.width).toBeGreaterThan((await render(plain)).width + 100);
  });

  it('may write characters as entities', async () => {
    const { svg, words } = await render(
      diagram('flowchart LR', 'a["#quot;R#233;sum#eacute;#quot; &amp; #60;b#62;"] --> b'),
    );
    expect(pageWith(svg).querySelector('text')?.textContent).toBe('"Résumé" & <b>');
    expect(words).toEqual(['From "Résumé" & <b> to b']);
  });

  it.each([
    ['flowchart LR', 'a --> b'],
    ['sequenceDiagram', 'a->>b: x'],
    ['timeline', '2010 : x'],
    ['mindmap', '  a'],
    ['C4Context', 'Person(a, "B")'],
  ])('may write characters as entities in title and description: %s', async (kind, line) => {
    const texts = ['accTitle: Tom #amp; Jerry & Spike', 'accDescr: #quot;R#233;sum#eacute;#quot; < #60;b#62;'];
    const drawn = await render([kind, ...texts, line].join('\n'));
    expect(drawn.title).toBe('Tom & Jerry & Spike');
    expect(drawn.description).toBe('"Résumé" < <b>');
    expect(pageWith(drawn.svg).querySelector('title')?.textContent).toBe(drawn.title);
  });

  it('does not pass its settings on to the next one', async () => {
    const settings = '---\nconfig:\n  flowchart:\n    nodeSpacing: 200\n  layout: elk\n---\n';
    const plain = diagram('flowchart TB', 'a --> b', 'a --> c');
    const before = await render(plain);
    await render(settings + plain);
    expect(await render(plain)).toEqual(before);
  });
});

describe('a label', () => {
  it('wraps between words, and never within a long one', async () => {
    const { svg } = await render(
      diagram('flowchart LR', '  a["Befüllung und Beliebtheitsrangfolge von Auslieferungs-Geräten"]'),
    );
    const lines = [...pageWith(svg).querySelectorAll('text > tspan')].map(({ textContent }) => textContent.trim());
    expect(lines).toEqual(['Befüllung und', 'Beliebtheitsrangfolge', 'von', 'Auslieferungs-Geräten']);
  });
});

describe('a node marked with a class', () => {
  it('is drawn in its colours', async () => {
    const { svg } = await render(diagram('flowchart LR', 'a:::rented --> b:::own'));
    expect(svg).toContain('fill="var(--diagram-rented-surface)"');
    expect(svg).toContain('stroke="var(--diagram-own)"');
  });

  it('shows that it is down or degraded by its outline too', async () => {
    const { svg } = await render(diagram('flowchart LR', 'a:::down --> b:::degraded --> c:::up'));
    expect(svg).toMatch(/stroke="var\(--diagram-down\)" stroke-width="3"/);
    expect(svg).toMatch(/stroke="var\(--diagram-degraded\)" stroke-dasharray="5 3"/);
  });
});

describe('a diagram that mermaid cannot read', () => {
  it.each([
    ['flowchart LR', ['a --> b', 'a --> [x'], 5],
    ['flowchart LR', ['%% a comment', '', 'a --> b', 'a --> [x'], 7],
    ['flowchart LR', ['a[never closed --> b'], 4],
    ['sequenceDiagram', ['a->>b: hello', 'a=>b'], 5],
    ['stateDiagram-v2', ['a --> b', 'a --> --> c'], 5],
    ['erDiagram', ['A ||--o{ B : x', 'A ||--o B'], 5],
    ['pie', ['"a" : 1', '"b" : x'], 5],
    ['gantt', ['dateFormat YYYY', 'section A', 'no colon', 'x :2010, 2011'], 6],
    ['timeline', ['section A', ': : :'], 5],
    ['mindmap', ['  root', '    a['], 5],
    ['C4Context', ['Person(a, "b")', 'Foo(a)'], 5],
    ['architecture-beta', ['service a(server)[A]', 'a:X -- L:b'], 5],
    ['sankey-beta', ['A,B,1', '', 'A,B'], 6],
    ['quadrantChart', ['a: [0.1, 2]'], 4],
    ['xychart-beta', ['x-axis [a, b]', 'bar [1, x]'], 5],
  ])('is refused with its line: %s, %j', async (kind, lines, line) => {
    const error = await refusal(diagram(kind, ...lines));
    expect([error.message, error.line]).toEqual(['Mermaid cannot read this line of the diagram.', line]);
    expect(error.line).toBe(line);
    expect(error.mermaidMessage).toMatch(/pars|lexical/i);
    expect(error.hint).not.toBe('');
  });

  it('is refused with the column and what mermaid says', async () => {
    const error = await refusal(diagram('sequenceDiagram', 'a->>b: hello', '  a=>b'));
    expect(error.column).toBe(3);
    expect(error.mermaidMessage).toContain("Expecting 'NEWLINE', ',', '()', 'SOLID_OPEN_ARROW'");
  });

  it('has its lines counted from the front matter on', async () => {
    const matter = '---\nconfig:\n  layout: elk\n---\n\n';
    expect((await refusal(matter + diagram('flowchart LR', 'a --> [x'))).line).toBe(9);
  });

  it('has its lines counted alike when they end in CR LF', async () => {
    const source = diagram('sequenceDiagram', 'a->>b: hello', 'a=>b').replaceAll('\n', '\r\n');
    expect((await refusal(source)).line).toBe(5);
  });

  it.each([
    ['', 1, 'This diagram is empty.'],
    ['\n\nflowhcart LR\n  a --> b', 3, '“flowhcart LR” begins no kind of diagram that mermaid knows.'],
    ['gitGraph\n  commit', 1, 'Diagrams of the type “gitGraph” are not supported.'],
  ])('because of its first line is refused: %j', async (source, line, message) => {
    expect(await refusal(source)).toMatchObject({ line, message });
  });
});

describe('a diagram without a text for readers who cannot see it', () => {
  const without = (name: string, keyword: string) =>
    readSource(name).replace(new RegExp(`^.*${keyword}:.*\n`, 'm'), '');

  it.each(sourceNames)('is refused, whatever was read before: %s', async (name) => {
    // Each holds the text that the next one lacks, and mermaid has been known to remember it.
    await refusal(without(name, 'accDescr'));
    const title = await refusal(without(name, 'accTitle'));
    const description = await refusal(without(name, 'accDescr'));
    expect(title.message).toBe('This diagram has no accTitle: readers who cannot see it need a title.');
    expect(description.message).toBe('This diagram has no accDescr: readers who cannot see it need a description.');
    expect([title.line, description.line]).toEqual([1, 1]);
  });

  it('is refused with the line where the diagram begins', async () => {
    const error = await refusal('---\nconfig:\n  layout: elk\n---\n%% comment\nflowchart LR\n  a --> b');
    expect(error.line).toBe(6);
  });

  it.each(['flowchart LR', 'mindmap'])('may say it in several lines: %s', async (kind) => {
    const source = `${kind}\n  accTitle: A title\n  accDescr {\n    One line\n    and another.\n  }\n  a`;
    expect((await render(source)).description).toMatch(/^One line\s+and another\.$/);
  });
});

describe('a character that the font lacks', () => {
  it.each([
    ['flowchart LR', '  a[漢字] --> b', '漢', 'U+6F22', 5],
    ['pie', '"a → b" : 1', '→', 'U+2192', 4],
    ['timeline', '2000 : party 😀', '😀', 'U+1F600', 14],
  ])('is refused with line and column: %s', async (kind, line, char, code, column) => {
    expect(await refusal(diagram(kind, line))).toMatchObject({
      message: `The font has no character “${char}” (${code}); a browser would take another font, and the text would not fit.`,
      hint: expect.stringContaining('in Latin, Cyrillic or Greek letters') as string,
      line: 4,
      column,
    });
  });

  it('is refused when written by its number', async () => {
    const error = await refusal(diagram('flowchart LR', 'a --> b', 'b --> c["#8594;"]'));
    expect(error.message).toContain('“→” (U+2192)');
    expect(error.line).toBe(5);
  });

  it('is no matter in a comment', async () => {
    await expect(render(diagram('flowchart LR', '%% →', 'a --> b'))).resolves.toBeDefined();
  });
});

describe('what would come out wrong', () => {
  it.each([
    ['a colour of its own', 'flowchart LR', ['a --> b', 'style a fill:#f00'], 5, 'Colours of one’s own'],
    ['a directive', 'flowchart LR', ['%%{init: {"theme": "dark"}}%%', 'a --> b'], 4, 'Settings inside a diagram'],
    ['an icon of a font', 'flowchart LR', ['a[fa:fa-car]'], 4, 'Icon fonts'],
    ['a formula', 'flowchart LR', ['a["$$x^2$$"]'], 4, 'Formulas'],
    ['a picture', 'flowchart LR', ['a --> b', 'b@{ img: "/x.png" }'], 5, 'The node “b” is a picture'],
    ['an unknown icon', 'architecture-beta', ['service a(rocket)[A]'], 4, 'There is no icon “rocket”.'],
    ['a task without dates', 'gantt', ['dateFormat YYYY', 'x :2010, 2010'], 5, 'The task “x” lasts no time'],
    [
      'two services on one spot',
      'architecture-beta',
      ['service a(server)[A]', 'service b(server)[B]', 'service c(server)[C]', 'a:R -- L:c', 'b:R -- L:c'],
      8,
      'The services “a” and “b” would lie on top of each other.',
    ],
    ['a control character', 'flowchart LR', ['a --> b\u202e'], 4, 'There is an invisible control character'],
  ])('is refused with its line: %s', async (_name, kind, lines, line, message) => {
    const error = await refusal(diagram(kind, ...lines));
    expect(error.message).toContain(message);
    expect(error.line).toBe(line);
  });

  it.each(['theme: dark', 'htmlLabels: true', 'look: handDrawn', 'fontFamily: Arial'])(
    'is refused as a setting: %s',
    async (setting) => {
      const error = await refusal(`---\nconfig:\n  ${setting}\n---\n${diagram('flowchart LR', 'a --> b')}`);
      expect(error.message).toContain(`The setting “${setting.split(':')[0]}” is not supported`);
      expect(error.line).toBe(3);
    },
  );

  it.each([
    ['layout: tidy-tree', 'flowchart LR', 'The setting “layout” cannot be “tidy-tree”; it must be one of dagre, elk.'],
    ['flowchart: {nodeSpacing: 301}', 'flowchart LR', 'cannot be 301; it must be a number from 5 to 300.'],
    ['flowchart: {nodeSpacing: .nan}', 'flowchart LR', 'it must be a number from 5 to 300.'],
    ['sankey: {linkColor: red}', 'sankey-beta', 'cannot be “red”; it must be one of source, target, gradient.'],
    ['sankey: {showValues: 1}', 'sankey-beta', 'cannot be 1; it must be true or false.'],
    ['gantt: {barHeight: 0}', 'gantt', 'cannot be 0; it must be a number from 16 to 100.'],
    ['pie: {textPosition: -1}', 'pie', 'cannot be -1; it must be a number from 0 to 1.'],
  ])('is a setting with a value that makes no good picture: %s', async (setting, kind, message) => {
    const line = { 'sankey-beta': 'a,b,1', gantt: 'dateFormat YYYY\nx :2010, 2011', pie: '"a" : 1' }[kind] ?? 'a --> b';
    const source = `---\nconfig:\n  ${setting}\n---\n${diagram(kind, line)}`;
    expect(await refusal(source)).toMatchObject({ line: 3, message: expect.stringContaining(message) as string });
  });

  it('is a picture too wide to be looked at', async () => {
    const chain = Array.from({ length: 30 }, (_, index) => `n${index}[A label for a wide box] --> n${index + 1}`);
    const source = `---\nconfig:\n  flowchart:\n    rankSpacing: 300\n---\n${diagram('flowchart LR', ...chain)}`;
    const error = await refusal(source);
    expect(error.message).toMatch(/^This diagram would be \d+ wide and \d+ high; each must be 16 to 10000 pixels\.$/);
  });
});

describe('a gantt chart', () => {
  it('is the same tomorrow: it has no line at today', async () => {
    const lines = ['dateFormat YYYY', 'x :2010, 2100'];
    const plain = await render(diagram('gantt', ...lines));
    const off = await render(diagram('gantt', 'todayMarker off', ...lines));
    expect(plain.svg.replaceAll(plain.hash.slice(0, 8), '')).toBe(off.svg.replaceAll(off.hash.slice(0, 8), ''));
  });
});
