import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontFiles } from '../../../../scripts/fonts/font-files.ts';

const folder = 'src/styles/fonts';
const files = await fontFiles();

it.each([...files])('%s is what npm run fonts writes today', (name, content) => {
  expect(readFileSync(`${folder}/${name}`).equals(content), 'Run npm run fonts, and look at the pages.').toBe(true);
});

it('nothing else stands beside them', () => expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort()));

it('the two that each page loads weigh 28 kB together', () => {
  const weights = ['inter.woff2', 'source-serif.woff2'].map((name) => files.get(name)?.length ?? Infinity);
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(28_000);
});
