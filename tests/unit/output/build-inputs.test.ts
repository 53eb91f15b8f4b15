import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestInputs } from '../../../src/output/build-inputs.ts';

interface Project {
  readonly root: string;
  write: (path: string, text: string) => void;
  digest: (environment?: NodeJS.ProcessEnv) => string | undefined;
}

/** A folder of its own with one file of data and a list of packages. */
function temporaryProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/data/facts.yaml', 'one');
  write('node_modules/.package-lock.json', '{}');
  return { root, write, digest: (environment = {}) => digestInputs(root, environment)?.digest };
}

describe('what a build depends on', () => {
  it.each([
    ['a file is changed in place', 'src/data/facts.yaml', 'two'],
    ['a file is added', 'public/robots.txt', ''],
    ['a setting of the build is written', 'astro.config.mjs', 'export default {}'],
    ['a file of the environment is written', '.env', 'SITE_URL=https://example.org'],
    ['a package is installed', 'node_modules/.package-lock.json', '{"packages":{}}'],
    ['there is a file of which nobody knows', 'new-folder/file', 'new'],
    ['there is a hidden folder among the content', 'src/content/.notes/file', 'new'],
  ])('is another when %s', (_what, path, text) => {
    const { write, digest } = temporaryProject();
    const before = digest();
    write(path, text);
    expect(digest()).toEqual(expect.any(String));
    expect(digest()).not.toBe(before);
  });

  it('is another when a file has another name, and when the border between two files moves', () => {
    const { root, write, digest } = temporaryProject();
    write('src/a', 'ab');
    write('src/b', 'c');
    const before = digest();
    write('src/a', 'a');
    write('src/b', 'bc');
    const moved = digest();
    rmSync(join(root, 'src/b'));
    write('src/c', 'bc');
    expect(new Set([before, moved, digest()]).size).toBe(3);
  });

  it('is another when there is one folder more, though it is empty', () => {
    const { root, digest } = temporaryProject();
    const before = digest();
    mkdirSync(join(root, 'src/content/texts/xx'), { recursive: true });
    expect(digest()).not.toBe(before);
  });

  it('is another with another address of the site, and the same with a variable that says nothing to the site', () => {
    const { digest } = temporaryProject();
    expect(digest({ SITE_URL: 'https://example.org' })).not.toBe(digest());
    expect(digest({ PORT: '8080', PATH: '/bin' })).toBe(digest());
  });

  it('counts every variable that the site reads', () => {
    const { digest } = temporaryProject();
    const sources = [...globSync('src/**/*.{ts,astro}'), 'astro.config.mjs'];
    const read = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/process\.env(?:\.(\w+)|\['(\w+)'\])/g)].map(
        (found) => found[1] ?? found[2],
      ),
    );
    const silent = read.filter((name = '') => digest({ [name]: 'x' }) === digest());
    // By it a process learns that npm has started it.
    expect(silent).toEqual(['npm_lifecycle_event']);
    for (const name of ['REPO_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY'])
      expect(digest({ [name]: 'x' })).not.toBe(digest());
  });

  it('is the same for a file with another time and the same words', () => {
    const { root, digest } = temporaryProject();
    const before = digest();
    utimesSync(join(root, 'src/data/facts.yaml'), 1, 1);
    expect(digest()).toBe(before);
  });

  it('is the same whatever a build, a test and version control write', () => {
    const { write, digest } = temporaryProject();
    const before = digest();
    for (const path of ['dist/index.html', '.build/lock', '.git/HEAD', 'node_modules/.cache/x', 'tests/a.test.ts'])
      write(path, 'new');
    expect(digest()).toBe(before);
  });

  it('cannot be told without packages, nor where a link leads to a folder', () => {
    const { root, digest } = temporaryProject();
    symlinkSync(tmpdir(), join(root, 'src/elsewhere'));
    expect(digest()).toBeUndefined();
    rmSync(join(root, 'src/elsewhere'));
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(digest()).toBeUndefined();
  });

  it('tells of a change that was taken back', async () => {
    const { root, write } = temporaryProject();
    const before = digestInputs(root, {});
    await new Promise((wait) => setTimeout(wait, 20));
    write('src/data/facts.yaml', 'two');
    write('src/data/facts.yaml', 'one');
    const after = digestInputs(root, {});
    expect(after?.digest).toBe(before?.digest);
    expect(after?.changed).toBeGreaterThan(before?.changed ?? Infinity);
  });
});
