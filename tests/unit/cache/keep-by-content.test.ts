import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepByContent } from '../../../src/cache/keep-by-content.ts';
import type { Keeping } from '../../../src/cache/keep-by-content.ts';

let folder: string;
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  made = 0;
  delete (globalThis as { cacheWarned?: boolean }).cacheWarned;
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function keep(content: string, options: Partial<Keeping> = {}): Promise<string> {
  const bytes = await keepByContent({
    area: 'letters',
    content: Buffer.from(content),
    madeBy: 'src/figures/social/social-card.ts',
    make: (given) => {
      made += 1;
      return Promise.resolve(Buffer.from(Buffer.from(given).toString().toUpperCase()));
    },
    folder,
    ...options,
  });
  return Buffer.from(bytes).toString();
}

const entries = () => readdirSync(join(folder, 'letters')).map((name) => join(folder, 'letters', name));

describe('what is kept by content', () => {
  it('is made once', async () => {
    expect(await keep('a')).toBe('A');
    expect(await keep('a')).toBe('A');
    expect(made).toBe(1);
  });

  it('is made for each content', async () => {
    expect(await keep('a')).toBe('A');
    expect(await keep('b')).toBe('B');
  });

  it('is made anew when the file that makes it is another', async () => {
    await keep('a');
    await keep('a', { madeBy: 'src/search/build/prepare-script.ts' });
    expect(made).toBe(2);
  });

  it.each([
    ['cut off', (entry: Buffer) => entry.subarray(0, entry.length - 1)],
    [
      'changed in one bit',
      (entry: Buffer) => Buffer.from(entry.map((byte, at) => (at === entry.length - 1 ? byte ^ 1 : byte))),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('<svg/>')],
  ])('is never taken from an entry that is %s, which is written anew', async (_kind, damage) => {
    await keep('abc');
    const [path = ''] = entries();
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    expect(await keep('abc')).toBe('ABC');
    expect(made).toBe(2);
    expect(readFileSync(path)).toEqual(whole);
    expect(entries()).toEqual([path]);
  });

  it('costs time and one line of warning where nothing can be kept', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await keep('a', { folder: file })).toBe('A');
    expect(await keep('b', { folder: join(file, 'below') })).toBe('B');
    expect(written).toHaveBeenCalledTimes(1);
    expect(written.mock.calls[0]?.[0]).toMatch(
      /^What was read and drawn cannot be kept for the next time, which only takes longer: E\w+: .*\n$/,
    );
  });
});
