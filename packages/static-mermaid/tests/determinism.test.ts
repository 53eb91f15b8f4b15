import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeRenderer } from '../src/index.ts';
import type { RenderedDiagram } from '../src/index.ts';
import { diagram, readSource, render, sourceNames } from './sources.ts';

const drawn: Record<string, RenderedDiagram> = {};

beforeAll(async () => {
  for (const name of sourceNames) drawn[name] = await render(readSource(name));
});
afterAll(closeRenderer);

describe('the same source', () => {
  it('gives the same bytes in a new worker and another order', async () => {
    await closeRenderer();
    const again: Record<string, RenderedDiagram> = {};
    for (const name of sourceNames.toReversed()) again[name] = await render(readSource(name));
    expect(again).toEqual(drawn);
  });

  it('gives the same bytes when everything is asked for at once', async () => {
    const all = await Promise.all(sourceNames.map(async (name) => [name, await render(readSource(name))] as const));
    expect(Object.fromEntries(all)).toEqual(drawn);
  });

  it.each([
    { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  ])('gives the same bytes in another process with $TZ and $LANG', async (surroundings) => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { renderDiagram } from './packages/static-mermaid/src/index.ts';
      const drawn = {};
      for (const name of ${JSON.stringify(sourceNames.toReversed())}) {
        const source = readFileSync(\`packages/static-mermaid/tests/sources/\${name}.mmd\`, 'utf8');
        drawn[name] = await renderDiagram(source, { lang: 'en', cacheDirectory: false });
      }
      process.stdout.write(JSON.stringify(drawn));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, ...surroundings },
      maxBuffer: 10_000_000,
    });
    expect(JSON.parse(stdout)).toEqual(drawn);
  });

  it('gives the same picture tomorrow: a gantt chart has no line at today', async () => {
    const lines = ['dateFormat YYYY', 'x :2010, 2100'];
    const plain = await render(diagram('gantt', ...lines));
    const off = await render(diagram('gantt', 'todayMarker off', ...lines));
    expect(plain.svg.replaceAll(plain.hash.slice(0, 8), '')).toBe(off.svg.replaceAll(off.hash.slice(0, 8), ''));
  });
});

describe('the cache', () => {
  let cacheDirectory: string;
  const source = readSource('pie');
  const filesIn = (directory: string) => readdirSync(directory).map((file) => join(directory, file));

  beforeEach(() => {
    cacheDirectory = mkdtempSync(join(tmpdir(), 'diagrams-'));
  });
  afterEach(() => rmSync(cacheDirectory, { recursive: true }));

  /** Starting a worker takes longer than this, so what comes in time comes from elsewhere. */
  const withoutWorker = async () => {
    await closeRenderer();
    return { cacheDirectory, timeout: 1 };
  };

  it('holds one file for each diagram and language', async () => {
    await render(source, { cacheDirectory });
    await render(source, { cacheDirectory, idPrefix: 'other-' });
    expect(filesIn(cacheDirectory)).toHaveLength(1);
    await render(source, { cacheDirectory, lang: 'de' });
    await render(`${source}%% changed\n`, { cacheDirectory });
    expect(filesIn(cacheDirectory)).toHaveLength(3);
  });

  it('spares the worker a diagram that was drawn before', async () => {
    await render(source, { cacheDirectory });
    expect(await render(source, await withoutWorker())).toEqual(drawn['pie']);
  });

  it('is the reason for that: without it, the same call needs the worker', async () => {
    await expect(render(source, await withoutWorker())).rejects.toThrow('was not finished after 0.001 seconds');
  });

  it('fits what it holds to the page that asks', async () => {
    const linked = readSource('flowchart-lr');
    await render(linked, { cacheDirectory });
    const { svg } = await render(linked, {
      ...(await withoutWorker()),
      idPrefix: 'x-',
      linkTo: (path) => `/de${path}`,
    });
    expect(svg).toContain('href="/de/systems/zuul/"');
    expect(svg).toMatch(/<svg[^>]* aria-labelledby="x-d/);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['changed in one letter', (text: string) => text.replace('Verdicts', 'Verdikts')],
    ['no diagram', () => 'null'],
  ])('ignores a file that is %s, and writes it anew', async (_name, damage) => {
    await render(source, { cacheDirectory });
    const [file = ''] = filesIn(cacheDirectory);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, damage(whole));
    expect(await render(source, { cacheDirectory })).toEqual(drawn['pie']);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(filesIn(cacheDirectory)).toEqual([file]);
  });

  it('does not take the file of another diagram for its own', async () => {
    const other = readSource('gantt');
    await render(other, { cacheDirectory });
    const [file = ''] = filesIn(cacheDirectory);
    await render(source, { cacheDirectory });
    for (const own of filesIn(cacheDirectory)) copyFileSync(file, own);
    expect(await render(source, { cacheDirectory })).toEqual(drawn['pie']);
  });

  it('holds no refusal', async () => {
    await expect(render('pie\n  x', { cacheDirectory })).rejects.toThrow();
    expect(filesIn(cacheDirectory)).toEqual([]);
  });

  it('may be impossible to write', async () => {
    const file = join(cacheDirectory, 'file');
    writeFileSync(file, '');
    const errors: unknown[] = [];
    const options = { cacheDirectory: join(file, 'below'), onCacheError: (error: unknown) => errors.push(error) };
    expect(await render(source, options)).toEqual(drawn['pie']);
    expect(errors).toEqual([expect.objectContaining({ code: 'ENOTDIR' })]);
  });
});
