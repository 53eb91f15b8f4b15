import { describe, expect, it } from 'vitest';
import { complaints } from './complaints.ts';

const young = [
  '[2, 1].toSorted()',
  '[2, 1].toReversed()',
  '[2, 1].toSpliced(0, 1)',
  '[2, 1].findLast((one) => one > 1)',
  '[2, 1].findLastIndex((one) => one > 1)',
  'new Set([1]).union(new Set([2]))',
  'new Set([1]).isSubsetOf(new Set([2]))',
  'Map.groupBy([1], String)',
  'Object.groupBy([1], String)',
  'Array.fromAsync([1])',
  'Promise.withResolvers()',
];

describe('code that runs in browsers', () => {
  it.each(young)('does not call %s, which the oldest of them do not know', async (code) => {
    const said = await complaints('src/components/page-behaviour.ts', `export const found = ${code};\n`);
    expect(said).toEqual([expect.stringMatching(/Chrome and Edge 99, Firefox 97 and Safari 15\.4.*: .+\./)]);
  });

  it.each([
    'src/components/dependencies/what-if/what-if-tool.ts',
    'src/search/browser/rank.ts',
    'src/search/shared/words.ts',
    'src/model/dependency/portable-graph.ts',
    'src/model/dependency/evaluate.ts',
    'src/schemas/traits.ts',
    'src/i18n/fill.ts',
  ])('is that of %s', async (file) => {
    expect(await complaints(file, 'export const found = [2, 1].toSorted();\n')).toHaveLength(1);
  });

  it('is that of a script inside a component, but not of the part that builds it', async () => {
    const build = '---\nconst sorted = [2, 1].toSorted();\n---\n\n<p>{sorted}</p>\n';
    const inScript = `${build}\n<script>\n  document.title = String([2, 1].toSorted());\n</script>\n`;
    expect(await complaints('src/components/FilterCount.astro', build)).toEqual([]);
    expect(await complaints('src/components/FilterCount.astro', inScript)).toHaveLength(1);
  });

  it.each(['[...[2, 1]].sort()', '[2, 1].at(-1)', "Object.hasOwn({}, 'one')", 'Object.fromEntries([])'])(
    'may call %s',
    async (code) => {
      expect(await complaints('src/components/page-behaviour.ts', `export const found = ${code};\n`)).toEqual([]);
    },
  );

  it('is not the code of the build', async () => {
    expect(await complaints('src/model/dependency/layers.ts', 'export const found = [2, 1].toSorted();\n')).toEqual([]);
  });
});
