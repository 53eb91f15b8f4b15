import { describe, expect, it } from 'vitest';
import { complaintsOfImport } from './complaints.ts';

describe('the wall round the package of readers', () => {
  it.each([
    ['src/library/load-book.ts', '../../packages/checked-content/src/yaml/yaml-document.ts'],
    ['scripts/check.ts', '../packages/checked-content/src/records/read-records.ts'],
    ['tests/unit/temporary-site.ts', '../../packages/checked-content/src/text/read-text.ts'],
    ['src/library/load-book.ts', '../../node_modules/checked-content/src/yaml/yaml-document.ts'],
    ['packages/checked-content/src/index.ts', '../../../src/schemas/primitives.ts'],
    ['packages/checked-content/tests/kitchen.ts', '../../../tests/unit/temporary-site.ts'],
  ])('lets %s not import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toHaveLength(1);
  });

  it('has a door: the name of the package', async () => {
    expect(await complaintsOfImport('src/library/load-book.ts', 'checked-content')).toEqual([]);
  });
});

describe('a package', () => {
  it.each([
    ['packages/static-mermaid/src/index.ts', 'astro'],
    ['packages/static-mermaid/src/index.ts', 'zod'],
    ['packages/static-mermaid/src/index.ts', 'checked-content'],
    ['packages/static-mermaid/src/index.ts', 'vitest'],
    ['packages/static-mermaid/bench/bench.ts', 'zod'],
    ['packages/static-mermaid/tests/words.test.ts', 'vite'],
    ['packages/checked-content/src/index.ts', 'static-mermaid'],
    ['packages/checked-content/src/index.ts', 'mermaid'],
  ])('lets %s not import %s, which it does not declare', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toHaveLength(1);
  });

  it.each([
    ['packages/static-mermaid/src/index.ts', 'yaml'],
    ['packages/static-mermaid/src/index.ts', 'node:fs'],
    ['packages/static-mermaid/bench/bench.ts', '@mermaid-js/examples'],
    ['packages/static-mermaid/tests/words.test.ts', 'vitest'],
    ['packages/checked-content/example/check.ts', 'checked-content'],
  ])('lets %s import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toEqual([]);
  });
});
