import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/library/load-dataset.ts';
import type { Dataset } from '../../src/schemas/collections.ts';

/** Places in which a name may stand, and why. */
const allowed: readonly { readonly file: RegExp; readonly names?: readonly string[]; readonly why: string }[] = [];

describe('code', () => {
  it('holds no name of a company, system, region or capability', () => {
    const names = namesIn(loadDataset(process.cwd()).dataset);
    const found = globSync('{src,packages/*/src,scripts}/**/*.{ts,astro,mjs}')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !/^src\/(?:data|content)\//.test(file))
      .flatMap((file) =>
        namesOf(readFileSync(file, 'utf8'), names).map(({ name, line }) => ({
          file,
          name,
          where: `${file}:${line} ${name}`,
        })),
      )
      .filter(({ file, name }) => !allowed.some((one) => one.file.test(file) && (one.names?.includes(name) ?? true)));
    expect(found.map(({ where }) => where)).toEqual([]);
  });

  it.each([
    ["const region = 'north-1';", [{ name: 'north-1', line: 1 }]],
    ['\nconst big = company.share;', [{ name: 'company', line: 2 }]],
    ["const set = new Set(['Big Store']);", [{ name: 'Big Store', line: 1 }]],
    ['// As in north-1.\n/* company */', []],
    ["const address = 'https://example.org/accompany/';", []],
  ])('%j is searched for names', (code, found) => {
    expect(namesOf(code, ['company', 'north-1', 'Big Store'])).toEqual(found);
  });
});

/** What the data calls its systems, capabilities, regions and providers. */
function namesIn({ systems, capabilities, providers, deployments, incidents }: Dataset): string[] {
  const things = [...systems, ...capabilities, ...providers].flatMap(({ id, name }) => [
    id,
    ...(typeof name === 'string' ? [name] : Object.values(name).filter((text) => text !== undefined)),
  ]);
  const places = deployments.flatMap(({ id, region, provider }) => [id, region, provider]);
  const companies = incidents.map(({ providerName }) => providerName);
  return [...new Set([...things, ...places, ...companies])].filter((name) => !/^others?$/i.test(name));
}

/** The names in a piece of code, comments left out, each with its line. */
function namesOf(code: string, names: readonly string[]): { name: string; line: number }[] {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return code
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(pattern)].map(([name]) => ({ name, line: index + 1 })));
}
