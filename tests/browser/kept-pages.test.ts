import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, personEnvironment, removeCopy } from '../project-copy.ts';

/** The project with a small book, which is built again after each change. */
let copy: string;

beforeAll(() => {
  copy = copyProject();
  for (const folder of ['src/data', 'src/content/chapters']) rmSync(join(copy, folder), { recursive: true });
  cpSync('tests/fixtures/other-book', copy, { recursive: true });
});

afterAll(() => removeCopy(copy));

describe('a build after a change', () => {
  it('makes the same site as a build from nothing, and no page again that is the same', { timeout: 300_000 }, () => {
    build();
    change('src/data/claims/rumours.yaml', 'It has leased', 'The bakery has leased');
    build();
    change('src/content/chapters/en/the-oven.mdx', 'The oven next door', 'The oven in the next hall');
    change('src/content/chapters/en/the-cold-morning.mdx', 'What stood still', 'What came to a halt');
    build();
    const before = timesOfKeptPages();
    change('src/content/chapters/de/the-cold-morning.mdx', 'die Kasse war offen', 'die Kasse stand offen');
    build();
    const again = [...timesOfKeptPages()].filter(([page, time]) => before.get(page) !== time).map(([page]) => page);
    const after = site();
    for (const folder of ['.build', 'dist']) rmSync(join(copy, folder), { recursive: true });
    build();
    expect(after).toEqual(site());
    expect(before.size).toBeGreaterThan(100);
    expect(again).toContain('de/chapters/the-cold-morning/index.html');
    expect(
      again.filter((page) => /(?:chapters\/the-oven|claims\/.+|systems\/.+|diagrams\/.+)\/index\.html$/.test(page)),
    ).toEqual([]);
  });
});

function build(): void {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: personEnvironment(),
    input: '',
  });
  expect([status, stdout + stderr]).toEqual([0, '']);
}

function change(file: string, from: string, to: string): void {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

/** What the site holds, by path. */
function site(): Map<string, string> {
  const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(filesBelow(join(copy, 'dist')).map(([path, file]) => [path, sumOf(file)]));
}

/** When each page that the next build may take again was made. */
function timesOfKeptPages(): Map<string, number> {
  return new Map(filesBelow(join(copy, '.build/notes/dist')).map(([path, file]) => [path, statSync(file).mtimeMs]));
}

function filesBelow(folder: string): [path: string, file: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path): [string, string] => [path.replaceAll('\\', '/'), join(folder, path)])
    .filter(([, file]) => statSync(file).isFile())
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
