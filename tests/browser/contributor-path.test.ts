import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './free-port.ts';
import { openBrowser } from './open-browser.ts';
import { copyProject, removeCopy } from '../project-copy.ts';

/** A fresh copy of the project, as a contributor has it after cloning and installing. */
let copy: string;
let server: ChildProcess | undefined;

beforeAll(() => {
  copy = copyProject();
});

afterAll(() => {
  server?.kill();
  removeCopy(copy);
});

/** Runs a command line of the guide in the copy, and returns what it said. */
function run(command: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: copy, encoding: 'utf8', input: '' });
  return { status, said: stdout + stderr };
}

function edit(file: string, from: string, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function chapterText(language: string): string {
  return readFileSync(join(copy, `src/content/chapters/${language}/index.mdx`), 'utf8');
}

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
/** No number that anybody would write, so that it is seen where it comes out. */
const corrected = '24.5801';
/** That of the series which the guide begins. */
const chart = '<Chart id="short-name" />';
/** A source without a web address. */
const book = {
  command:
    'npm run new -- source --id mill-book --title "The mill" --publisher "Mill Press" --isbn 978-0-306-40615-7 --published 2001 --accessed 2026-11-26',
  cite: '<Cite id="mill-book" />',
};
const commands = guide.split('\n').filter((line) => line.startsWith('npm run new -- '));

describe('a contributor who follows the guide', () => {
  it('fixes a number', () => {
    const command = /^grep -rn "[\d.]+" src\/data$/m.exec(guide)?.[0] ?? '';
    // Somebody may have corrected the number of the guide already: then any other will do.
    const places = run(command).said + run('grep -rn "value: [0-9]*[.][0-9]" src/data/facts').said;
    const [, file = '', line = ''] = /^(src\/data\/facts\/[^:]+):\d+:( +value: .*)$/m.exec(places) ?? [];
    const wrong = /[\d.]+$/.exec(line)?.[0] ?? '';
    // The number, and the sentence in each language.
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    const inGerman = (number: string) => number.replace('.', ',');
    writeFileSync(path, text.replaceAll(wrong, corrected).replaceAll(inGerman(wrong), inGerman(corrected)));
  });

  it.each(commands.map((command) => [/-- (\w+)/.exec(command)?.[1], command]))(
    'adds a %s with the command that the guide shows',
    (_kind, command) => {
      const { status, said } = run(command);
      expect(said).toContain('Next:');
      expect(status).toBe(0);
    },
  );

  it('cites the new source and prints the new number in a new chapter, in one language first', () => {
    expect(run(book.command).status).toBe(0);
    run('npm run new -- chapter --slug a-new-beginning --title-en "A new beginning"');
    edit(
      'src/content/chapters/en/a-new-beginning.mdx',
      'Answer it in plain words',
      `There are <Fact id="regions-2026" /> of them.<Cite id="example-2026" />${book.cite}\n\n${chart}\n\nAnswer it in plain words`,
    );
    const { status, said } = run('npm run check');
    expect(said).toMatch(/a-new-beginning\.mdx:1:1 +warning +missing-chapter/);
    expect(status).toBe(0);
  });

  it('forgets a component in the translation and is told where', () => {
    run('npm run new -- chapter --slug a-new-beginning --title-de "Ein neuer Anfang"');
    const { status, said } = run('npm run check');
    expect(said).toMatch(/a-new-beginning\.mdx:\d+:\d+ +error +language-parity/);
    expect(status).toBe(1);
    edit(
      'src/content/chapters/de/a-new-beginning.mdx',
      'In einfachen Worten',
      `Davon gibt es <Fact id="regions-2026" />.<Cite id="example-2026" />${book.cite}\n\n${chart}\n\nIn einfachen Worten`,
    );
    expect(run('npm run check').status).toBe(0);
  });

  it('names a chapter as folders are named, and titles it with what looks like a date', () => {
    run('npm run new -- chapter --slug index --title-en "After the outage" --title-de "Nach dem Ausfall"');
    for (const language of ['en', 'de'])
      edit(
        `src/content/chapters/${language}/index.mdx`,
        /^title: .*$/m.exec(chapterText(language))?.[0] ?? '',
        'title: 2008-08-11',
      );
    expect(run('npm run check').said).toContain('0 errors');
  });

  it.each([
    ['claims', 'has lost its schema', ', schema: recordSchemas.claims', ''],
    ['claims', 'takes any field', 'recordSchemas.claims', 'z.looseObject({ id: z.string() })'],
    ['chapters', 'takes any field', 'schema: chapterSchema', 'schema: z.object({ title: z.string() })'],
  ])('cannot build once the collection %s %s', (name, _what, from, to) => {
    const file = 'src/content.config.ts';
    const before = readFileSync(join(copy, file), 'utf8');
    edit(file, 'import { defineCollection }', "import { z } from 'zod';\nimport { defineCollection }");
    edit(file, from, to);
    const { status, said } = run('npm run build');
    expect(said).toContain(`The collection \`${name}\` has no schema, or one that takes`);
    expect(status).toBe(1);
    writeFileSync(join(copy, file), before);
  });

  it('builds, and finds the work in the pages, in the navigation and in the search', async () => {
    const { status, said } = run('npm run build');
    expect(said).not.toContain('rror:');
    expect(status).toBe(0);
    const holds = (file: string, text: string) => readFileSync(join(copy, 'dist', file), 'utf8').includes(text);
    expect(holds('chapters/a-new-beginning/index.html', 'aria-label="twelve: show source"')).toBe(true);
    for (const language of ['', 'de/']) {
      const page = `${language}chapters/a-new-beginning/index.html`;
      expect(holds(page, 'id="chart-short-name"')).toBe(true);
      expect(holds(page, 'ISBN 978-0-306-40615-7')).toBe(true);
      expect(holds(page, 'undefined')).toBe(false);
      expect(holds(`${language}chapters/a-new-beginning.md`, '| 2019 |')).toBe(true);
    }
    expect(holds('index.html', 'href="/chapters/a-new-beginning/"')).toBe(true);
    expect(holds('chapters/index/index.html', '2008-08-11')).toBe(true);
    expect(holds('de/index.html', 'Ein neuer Anfang')).toBe(true);
    expect(holds('systems/amazon-example/index.html', 'Amazon Example')).toBe(true);
    expect(holds('sitemap-0.xml', '/de/chapters/a-new-beginning/')).toBe(true);
    expect(holds('data/facts.csv', corrected)).toBe(true);

    const port = await freePort();
    server = spawn('node', ['scripts/serve.ts'], { cwd: copy, env: { ...process.env, PORT: String(port) } });
    await new Promise((ready) => server?.stdout?.once('data', ready));
    const browser = await openBrowser();
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${port}/search/?q=new+beginning`);
    await tab.locator('a[data-result][href^="/chapters/a-new-beginning/"]').first().waitFor();
    await browser.close();
  }, 240_000);
});
