import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { Script } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/publish/open-data/csv.ts';
import { mermaidFile } from '../../src/publish/mermaid-file.ts';
import { openBrowser } from './open-browser.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) => join('dist', name));
const ofKind = (...endings: string[]) => files.filter((file) => endings.includes(extname(file)));

/** Whether a browser that is told to run the text as a script would find one. */
function isProgram(text: string): boolean {
  try {
    return new Script(text) instanceof Script;
  } catch {
    return false;
  }
}

describe('a published file', () => {
  it.each(['.mmd', '.md', '.svg', '.xml', '.bib', '.txt', '.html'])('that ends in %s is no script', (ending) => {
    const found = ofKind(ending);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((file) => isProgram(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('with data in JSON does nothing, wherever it is loaded', () => {
    for (const file of ofKind('.json')) JSON.parse(readFileSync(file, 'utf8'));
  });

  it('with a table holds strings and numbers, and nothing that a script could be made of', () => {
    const cell = String.raw`(?:"(?:[^"\\]|"")*"|-?[\d.]+(?:e[+-]?\d+)?|)`;
    const table = new RegExp(`^(?:${cell}(?:,${cell})*\\r\\n)+$`);
    for (const file of ofKind('.csv')) expect(readFileSync(file, 'utf8'), file).toMatch(table);
  });

  it('with a picture holds nothing that acts, so that it can be opened alone', () => {
    for (const file of ofKind('.svg')) {
      const { document } = new JSDOM(readFileSync(file, 'utf8'), { contentType: 'image/svg+xml' }).window;
      const acting = [...document.querySelectorAll('*')].flatMap((element) => [
        ...(/^(?:script|foreignObject|iframe|image|use|animate.*|set|style|handler)$/i.test(element.localName)
          ? [element.localName]
          : []),
        ...element
          .getAttributeNames()
          .filter(
            (name) =>
              /^on|^style$/.test(name) ||
              (/href$/.test(name) && !/^\/[\w/.-]*$/.test(element.getAttribute(name) ?? '')),
          ),
      ]);
      expect(acting, file).toEqual([]);
    }
  });
});

describe('a text that is Mermaid and a script in one', () => {
  const poly = 'mindmap\nran=1\nvar mindmap';

  it('is a script as it was written, and none as it is published', () => {
    expect(isProgram(poly)).toBe(true);
    expect(isProgram(mermaidFile(poly, 'https://example.org/diagrams/poly/'))).toBe(false);
  });

  it('keeps its front matter at its beginning, which is no script either', () => {
    const file = mermaidFile('---\nconfig:\n  layout: elk\n---\nflowchart LR\n  a --> b', 'https://example.org/');
    expect(file).toMatch(/^---\nconfig:\n {2}layout: elk\n---\n%% https:\/\/example\.org\/ .*\nflowchart LR\n/);
    expect(isProgram(file)).toBe(false);
  });

  it('does not run from a host that does not say what kind of file it is', async () => {
    const hostile = {
      '/a.mmd': mermaidFile(poly, 'https://example.org/'),
      '/b.csv': toCsv(
        ['id', 'name'],
        [
          ['a', 'globalThis.ran=1'],
          ['\n;ran=1//', 'ran=1\n;ran=1'],
          [1, '");ran=1//'],
        ],
      ),
      '/c.json': JSON.stringify([{ name: ');ran=1//' }, 'ran=1']),
      '/d.md': '# Title\n\nran=1\n',
      '/control.txt': 'globalThis.control=1',
    } as const;
    const server = createServer(({ url = '/' }, response) => {
      const path = url as keyof typeof hostile;
      if (path in hostile) response.end(hostile[path]);
      else
        response.setHeader('content-type', 'text/html').end(
          `<!doctype html>${Object.keys(hostile)
            .map((one) => `<script src="${one}"></script>`)
            .join('')}`,
        );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const browser = await openBrowser();
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
    const found = await tab.evaluate(() => {
      const { ran, control } = globalThis as { ran?: number; control?: number };
      return { ran, control };
    });
    expect(found).toEqual({ ran: undefined, control: 1 });
    await browser.close();
    server.close();
  });
});

it('what a table holds comes back as it was', () => {
  const rows = [
    ['a "b"', '', 'c\nd'],
    ['x', '1', 'y'],
  ];
  expect(parse(toCsv(['a', 'b', 'c'], rows), { from_line: 1 }).slice(1)).toEqual(rows);
});
