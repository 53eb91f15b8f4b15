import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { complaintsOfImport } from '../lint/complaints.ts';

describe('the border between the rooms of the search', () => {
  it.each([
    ['src/search/browser/engine.ts', '../../library/load-book.ts'],
    ['src/search/browser/engine.ts', '../build/keywords.ts'],
    ['src/search/browser/engine.ts', '../../schemas/system.ts'],
    ['src/search/browser/engine.ts', 'checked-content'],
    ['src/search/browser/engine.ts', 'node:fs'],
    ['src/search/browser/engine.ts', 'yaml'],
    ['src/search/browser/engine.ts', 'mermaid'],
    ['src/search/shared/words.ts', '../build/keywords.ts'],
    ['src/search/shared/words.ts', '../browser/engine.ts'],
    ['src/search/shared/words.ts', '../../schemas/system.ts'],
    ['src/search/shared/words.ts', 'zod'],
    ['src/search/build/records.ts', '../browser/rank.ts'],
    ['src/schemas/traits.ts', './primitives.ts'],
    ['src/schemas/traits.ts', 'zod'],
  ])('%s may not import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toHaveLength(1);
  });

  it.each([
    ['src/search/browser/engine.ts', '../shared/words.ts'],
    ['src/search/browser/engine.ts', '../../i18n/languages.ts'],
    ['src/search/build/records.ts', '../shared/words.ts'],
    ['src/search/shared/record.ts', '../../schemas/traits.ts'],
    ['src/search/build/records.ts', '../../library/load-book.ts'],
  ])('%s may import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toEqual([]);
  });
});

it('a pattern of the browser never looks behind, which the oldest Safari refuses to read', () => {
  const files = globSync(['src/search/{browser,shared}/*.ts', 'src/components/**/*.ts']);
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => /\(\?<[=!]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
