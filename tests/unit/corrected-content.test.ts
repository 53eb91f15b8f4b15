import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBook } from '../../src/library/load-book.ts';
import { loadDataset } from '../../src/library/load-dataset.ts';
import { correctContent } from '../corrected-content.ts';
import { copyProject, personEnvironment, removeCopy } from '../project-copy.ts';

/** The unit tests that read what the book says: they take it from the folder in which they run. */
const readers = globSync('{tests/unit,packages/*/tests}/**/*.test.ts')
  .filter((file) => basename(file) !== basename(import.meta.filename))
  .filter((file) => /process\.cwd\(\)|plainContent\(\)/.test(readFileSync(file, 'utf8')));

let copy: string;
let corrected: string[];

beforeAll(() => {
  copy = copyProject();
  corrected = correctContent(copy);
});
afterAll(() => removeCopy(copy));

describe('a contributor who corrects a dozen values of all kinds', () => {
  it('writes nothing that the readers refuse', () => {
    // A book with few sorts of records has fewer values to correct.
    const collections = globSync('src/data/*', { cwd: copy }).length;
    expect(corrected.length).toBeGreaterThanOrEqual(Math.min(12, collections));
    expect([...loadDataset(copy).problems, ...loadBook(copy).problems]).toEqual([]);
  });

  it('finds the tests green that read what the book says', () => {
    expect(readers.length).toBeGreaterThan(0);
    const program = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...readers];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      cwd: copy,
      encoding: 'utf8',
      env: personEnvironment(),
    });
    expect(status, stdout + stderr).toBe(0);
  }, 240_000);
});
