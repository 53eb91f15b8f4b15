import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRenderer, english, german } from '../src/index.ts';
import type { RenderedDiagram, Renderer, RendererOptions } from '../src/index.ts';
import { diagram } from './sources.ts';

const source = diagram('pie', '"Kept" : 3', '"Lost" : 1');
const linked = diagram('flowchart LR', 'a --> b', 'click a href "/a/"');
const root = mkdtempSync(join(tmpdir(), 'diagrams-'));
const cacheDirectory = join(root, 'cache');
const errors: unknown[] = [];

let renderer: Renderer;
let drawn: RenderedDiagram;

beforeAll(async () => {
  renderer = createRenderer({ cacheDirectory, onCacheError: (error) => errors.push(error) });
  drawn = await renderer.render(source);
});
afterEach(() => {
  for (const file of files()) rmSync(file);
});
afterAll(async () => {
  await renderer.close();
  rmSync(root, { recursive: true });
});

function files(): string[] {
  return globSync('*.json', { cwd: cacheDirectory }).map((file) => join(cacheDirectory, file));
}

/** Starting a worker takes longer than this one has, so what it gives comes from elsewhere. */
function withoutWorker(options: RendererOptions = {}): Renderer {
  return createRenderer({ cacheDirectory, timeout: 1, ...options });
}

describe('the cache', () => {
  it('holds one file for each diagram and language', async () => {
    await renderer.render(source);
    await renderer.render(source, { idPrefix: 'other-' });
    expect(files()).toHaveLength(1);
    await renderer.render(source, { language: 'de' });
    await renderer.render(`${source}\n%% changed\n`);
    expect(files()).toHaveLength(3);
  });

  it('spares the worker a diagram that was drawn before', async () => {
    await renderer.render(source);
    expect(await withoutWorker().render(source)).toEqual(drawn);
  });

  it('is the reason for that: without it, the same call needs the worker', async () => {
    await expect(withoutWorker().render(source)).rejects.toThrow('was not finished after 0.001 seconds');
  });

  it.each([
    ['classes of nodes', { nodeClasses: { own: {} } }],
    ['phrases', { phrases: { en: { ...english, from: '{from}, then {to}' } } }],
    ['limits', { limits: { nodes: 2 } }],
  ])('gives a renderer with other %s nothing', async (_what, options) => {
    await renderer.render(source);
    await expect(withoutWorker(options).render(source)).rejects.toThrow('was not finished');
  });

  it('does not mind the phrases of other languages', async () => {
    await renderer.render(source);
    expect(await withoutWorker({ phrases: { en: english, nl: german } }).render(source)).toEqual(drawn);
  });

  it('fits what it holds to the page that asks', async () => {
    await renderer.render(linked);
    const { svg } = await withoutWorker().render(linked, { idPrefix: 'x-', linkTo: (path) => `/de${path}` });
    expect(svg).toContain('href="/de/a/"');
    expect(svg).toMatch(/<svg[^>]* aria-labelledby="x-d/);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['changed in one letter', (text: string) => text.replace('Kept', 'Kepp')],
    ['no diagram', () => 'null'],
  ])('ignores a file that is %s, and writes it anew', async (_name, damage) => {
    await renderer.render(source);
    const [file = ''] = files();
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, damage(whole));
    expect(await renderer.render(source)).toEqual(drawn);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(files()).toEqual([file]);
  });

  it('does not take the file of another diagram for its own', async () => {
    await renderer.render(linked);
    const [file = ''] = files();
    await renderer.render(source);
    for (const own of files()) if (own !== file) copyFileSync(file, own);
    expect(await renderer.render(source)).toEqual(drawn);
  });

  it('holds no refusal', async () => {
    await expect(renderer.render('pie\n  x')).rejects.toThrow();
    expect(files()).toEqual([]);
  });

  it('may be impossible to write', async () => {
    rmSync(cacheDirectory, { recursive: true });
    writeFileSync(cacheDirectory, '');
    expect(await renderer.render(source)).toEqual(drawn);
    expect(errors).toEqual([expect.objectContaining({ code: 'EEXIST' })]);
    rmSync(cacheDirectory);
  });
});
