import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lastChange, lastChangeOfLines } from '../../../src/library/last-change.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const chapter = 'src/content/chapters/en/ä one.mdx';

/** A project whose chapter was written and changed, and whose data was never committed. */
function project(): { root: string; git: (...args: string[]) => void } {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  made.push(root);
  const environment: NodeJS.ProcessEnv = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      env: environment,
      stdio: 'ignore',
    });
  mkdirSync(join(root, 'src/content/chapters/en'), { recursive: true });
  git('init', '-q');
  for (const [text, day] of [
    ['one', '2024-02-03'],
    ['two', '2025-06-07'],
  ] as const) {
    writeFileSync(join(root, chapter), text);
    git('add', '.');
    environment['GIT_COMMITTER_DATE'] = `${day}T12:00:00Z`;
    git('commit', '-q', '-m', text, '--date', `${day}T12:00:00Z`);
  }
  return { root, git };
}

describe('the day of the last change of a file', () => {
  it('is that of the last commit that changed it', () => {
    const { root } = project();
    expect(lastChange(chapter, root)).toBe('2025-06-07');
  });

  it('is not known of what was never committed', () => {
    const { root } = project();
    writeFileSync(join(root, 'src/content/chapters/en/new.mdx'), 'new');
    expect(lastChange('src/content/chapters/en/new.mdx', root)).toBeUndefined();
  });

  it('counts from the root of the project where that is a folder of a larger one', () => {
    const { root, git } = project();
    const inner = join(root, 'inner');
    mkdirSync(join(inner, 'src/content'), { recursive: true });
    writeFileSync(join(inner, 'src/content/a.md'), 'a');
    git('add', '.');
    git('commit', '-q', '-m', 'inner');
    expect(lastChange('src/content/a.md', inner)).toBe('2025-06-07');
    expect(lastChange(chapter, inner)).toBeUndefined();
  });

  it('is not known in a copy without history, nor in a clone of its end', () => {
    const { root, git } = project();
    const clone = join(root, 'clone');
    git('clone', '-q', '--depth', '1', `file://${root}`, clone);
    expect(lastChange(chapter, clone)).toBeUndefined();
    const copy = mkdtempSync(join(tmpdir(), 'copy-'));
    made.push(copy);
    expect(lastChange(chapter, copy)).toBeUndefined();
  });
});

describe('the last change of some lines', () => {
  it('is that of the last commit that changed them, whatever else has changed in the file', () => {
    const { root, git } = project();
    const file = 'src/content/chapters/en/two.mdx';
    writeFileSync(join(root, file), 'first\nsecond\nthird\n');
    git('add', '.');
    git('commit', '-q', '-m', 'two', '--date', '2025-06-07T12:00:00Z');
    const before = lastChangeOfLines(file, [1, 1], root);
    writeFileSync(join(root, file), 'first\nsecond\nother\n');
    git('commit', '-q', '-a', '-m', 'three');
    expect(before).toMatchObject({ day: '2025-06-07', commit: expect.stringMatching(/^[\da-f]{40}$/) as string });
    expect(lastChangeOfLines(file, [1, 2], root)).toEqual(before);
    expect(lastChangeOfLines(file, [3, 3], root)?.commit).not.toBe(before?.commit);
  });

  it('is not known of lines that the last commit has not, nor without history', () => {
    const { root } = project();
    expect(lastChangeOfLines(chapter, [40, 50], root)).toBeUndefined();
    const copy = mkdtempSync(join(tmpdir(), 'copy-'));
    made.push(copy);
    expect(lastChangeOfLines(chapter, [1, 1], copy)).toBeUndefined();
  });
});
