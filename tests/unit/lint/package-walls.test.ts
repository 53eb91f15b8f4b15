import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

describe('the wall round the package of readers', () => {
  it.each([
    ['src/library/load-book.ts', '../../packages/checked-content/src/yaml/yaml-document.ts'],
    ['scripts/check.ts', '../packages/checked-content/src/records/read-records.ts'],
    ['tests/unit/temporary-site.ts', '../../packages/checked-content/src/text/read-text.ts'],
    ['packages/checked-content/src/index.ts', '../../../src/schemas/primitives.ts'],
    ['packages/checked-content/tests/kitchen.ts', '../../../tests/unit/temporary-site.ts'],
  ])('lets %s not import %s', async (file, target) => {
    expect(await complaints(file, target)).toHaveLength(1);
  });

  it('has a door: the name of the package', async () => {
    expect(await complaints('src/library/load-book.ts', 'checked-content')).toEqual([]);
  });
});

/** What the linter says of the wall when `file` imports `target`. */
async function complaints(file: string, target: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${target}';\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'import-x/no-restricted-paths')
    .map(({ message }) => message);
}
