import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson } from '../src/index.ts';
import type { KeptValues } from '../src/index.ts';

const schema = z.record(z.string(), z.number());

/** A memory in which every file has the same value. */
function memory(): KeptValues & { kept: unknown[] } {
  const kept: unknown[] = [];
  return { kept, get: () => kept.at(-1), set: (_file, value) => kept.push(value) };
}

describe('a file whose value is kept', () => {
  it('says the same, with the same places, as one that was parsed', () => {
    const kept = memory();
    const file = { file: 'a.json', text: '{\n  "one": 1,\n  "two": "2"\n}' };
    const [parsed, loaded] = [readJson(file, schema, kept), readJson(file, schema, kept)];
    expect(kept.kept).toHaveLength(1);
    expect(loaded.problems).toEqual(parsed.problems);
    expect(loaded.problems).toHaveLength(1);
    expect(loaded.placeOf(['two'], true)).toEqual({ file: 'a.json', line: 3, column: 3 });
    expect(loaded.signsAt(['two'])).toEqual(parsed.signsAt(['two']));
  });

  it('is none in which anything was wrong with the writing', () => {
    const kept = memory();
    readJson({ file: 'a.json', text: '{ "one": 1, "one": 2 }' }, schema, kept);
    expect(kept.kept).toEqual([]);
  });
});
