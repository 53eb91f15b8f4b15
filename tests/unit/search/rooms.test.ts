import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

describe('the border between the rooms of the search', () => {
  it.each([
    ['src/search/browser/engine.ts', '../../library/load-book.ts'],
    ['src/search/browser/engine.ts', '../build/keywords.ts'],
    ['src/search/browser/engine.ts', '../../schemas/system.ts'],
    ['src/search/browser/engine.ts', 'checked-content'],
    ['src/search/browser/engine.ts', 'node:fs'],
    ['src/search/shared/words.ts', '../build/keywords.ts'],
    ['src/search/shared/words.ts', '../browser/engine.ts'],
    ['src/search/shared/words.ts', '../../schemas/system.ts'],
    ['src/search/shared/words.ts', 'zod'],
    ['src/search/build/records.ts', '../browser/rank.ts'],
    ['src/components/page-behaviour.ts', '../search/build/keywords.ts'],
    ['src/components/page-behaviour.ts', '../library/load-book.ts'],
    ['src/components/page-behaviour.ts', 'node:fs'],
  ])('%s may not import %s', async (file, target) => {
    expect(await complaints(file, target)).toHaveLength(1);
  });

  it.each([
    ['src/search/browser/engine.ts', '../shared/words.ts'],
    ['src/search/browser/engine.ts', '../../i18n/languages.ts'],
    ['src/search/build/records.ts', '../shared/words.ts'],
    ['src/search/build/records.ts', '../../library/load-book.ts'],
    ['src/components/page-behaviour.ts', '../search/browser/engine.ts'],
  ])('%s may import %s', async (file, target) => {
    expect(await complaints(file, target)).toEqual([]);
  });
});

/** What the linter says of the border when `file` imports `target`. */
async function complaints(file: string, target: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${target}';\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'import-x/no-restricted-paths' || ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}
