import { describe, expect, it } from 'vitest';
import { complaints, complaintsOfImport } from './complaints.ts';

const script = 'src/components/page-behaviour.ts';
const deeper = 'src/components/dependencies/what-if/what-if-tool.ts';
const model = 'src/model/dependency/portable-graph.ts';

describe('a script of a page', () => {
  it.each([
    [script, '../search/build/keywords.ts'],
    [script, '../library/load-book.ts'],
    [script, 'node:fs'],
    [script, 'yaml'],
    [deeper, '../../../library/load-book.ts'],
    [deeper, '../../../model/dependency/what-if.ts'],
    [deeper, 'node:fs'],
    [deeper, 'mermaid'],
    [deeper, 'astro:content'],
    [model, '../../schemas/system.ts'],
    [model, 'zod'],
  ])('in %s may not import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toHaveLength(1);
  });

  it('may not load a package later either', async () => {
    expect(await complaints(deeper, "void import('yaml');\n")).toHaveLength(1);
    expect(await complaints(deeper, "export { parse } from 'yaml';\n")).toHaveLength(1);
  });

  it.each([
    [script, '../search/browser/engine.ts'],
    [deeper, '../../model/dependency/portable-graph.ts'],
    [model, './graph.ts'],
  ])('in %s may import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toEqual([]);
  });
});

describe('a script inside a component or a layout', () => {
  it.each([
    ['src/components/FilterBar.astro', '../library/load-book.ts'],
    ['src/components/FilterBar.astro', 'node:fs'],
    ['src/components/FilterBar.astro', 'yaml'],
    ['src/layouts/Page.astro', '../schemas/system.ts'],
    ['src/layouts/Page.astro', 'checked-content'],
    ['src/pages/[...language]/search.astro', '../../search/build/keywords.ts'],
    ['src/vocabulary/Fact/Fact.astro', '../../library/load-book.ts'],
  ])('in %s may not import %s', async (file, target) => {
    expect(await complaints(file, inScript(target))).toHaveLength(1);
  });

  it.each([
    ['src/components/FilterCount.astro', './list-filters.ts'],
    ['src/layouts/Page.astro', '../components/page-behaviour.ts'],
    ['src/pages/[...language]/search.astro', '../../search/browser/search-page.ts'],
  ])('in %s may import %s', async (file, target) => {
    expect(await complaints(file, inScript(target))).toEqual([]);
  });

  it('is not the code of the page, which may use all that the build has', async () => {
    const code = "---\nimport '../library/load-book.ts';\nimport 'node:fs';\n---\n\n<p>A page.</p>\n";
    expect(await complaints('src/layouts/Page.astro', code)).toEqual([]);
  });
});

function inScript(target: string): string {
  return `<p>A page.</p>\n\n<script>\n  import '${target}';\n</script>\n`;
}
