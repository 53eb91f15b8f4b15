import { slugOf } from '../content/chapter.ts';
import type { RawResult } from '../raw/raw-result.ts';
import { kilobytes } from './formats.ts';
import type { Goal, Results, Verdict } from './goal.ts';
import { htmlBytes } from './page-figures.ts';

const [small, large] = [4, 1000];
const tolerance = 0.02;

/** That a page does not grow with the book. */
export const growthGoals: readonly Goal[] = [
  { id: 'chapter-growth', of: `/chapters/${slugOf(0)}/`, name: 'a chapter' },
  { id: 'glossary-growth', of: '/glossary/', name: 'the glossary' },
  { id: 'home-growth', of: '/', name: 'the first page' },
].map(({ id, of, name }) => ({
  id,
  text: `HTML of ${name} weighs the same with 4 and with 1,000 chapters, within 2 percent`,
  verdict: (results: Results) => sameWeight(results.of('this-site', small), results.of('this-site', large), of),
}));

function sameWeight(a: RawResult | undefined, b: RawResult | undefined, path: string): Verdict | undefined {
  const [before, after] = [a, b].map((result) => {
    const page = result?.pages[path];
    return page && 'value' in page ? htmlBytes(page.value) : undefined;
  });
  if (before === undefined || after === undefined) return undefined;
  const growth = after / before - 1;
  return {
    measured: `${kilobytes(before)} and ${kilobytes(after)} (${growth < 0 ? '−' : '+'}${Math.abs(growth * 100).toFixed(1)} %)`,
    met: Math.abs(growth) <= tolerance,
  };
}
