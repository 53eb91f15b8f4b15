import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keptValues } from '../../../src/cache/keep-values.ts';

const file = 'src/data/facts/company.yaml';
const text = '- id: one';
const value = [{ id: 'one' }];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'values-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const kept = () => keptValues(process.cwd(), folder);

describe('the value of a data file', () => {
  it('is kept for the file and its very text', () => {
    kept()?.set({ file, text }, value);
    expect(kept()?.get({ file, text })).toEqual(value);
    expect(kept()?.get({ file, text: `${text}\n` })).toBeUndefined();
    expect(kept()?.get({ file: 'src/data/facts/other.yaml', text })).toBeUndefined();
  });

  it('takes the place of the one before, so that the cache does not grow with every change', () => {
    kept()?.set({ file, text }, value);
    kept()?.set({ file, text: '[]' }, []);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each([
    ['cut off', (entry: string) => entry.slice(0, -1)],
    ['changed', (entry: string) => entry.replace('one', 'two')],
    ['empty', () => ''],
  ])('is read anew where its entry is %s', (_what, spoil) => {
    kept()?.set({ file, text }, value);
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    }
    expect(kept()?.get({ file, text })).toBeUndefined();
  });

  it('is not kept where JSON would make another one of it', () => {
    kept()?.set({ file, text: '- .inf' }, [Infinity]);
    expect(kept()?.get({ file, text: '- .inf' })).toBeUndefined();
  });

  it('is kept of the project itself only', () => {
    expect(keptValues('tests/fixtures/valid-site')).toBeUndefined();
  });
});
