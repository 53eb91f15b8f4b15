import type { BuildState } from '../measure/builds.ts';
import type { RawResult } from '../raw/raw-result.ts';
import { gigabytes, kilobytes, seconds, times } from './formats.ts';
import type { Goal, Results, Verdict } from './goal.ts';

/** The size of the book of which builds are held against each other. */
const size = 1000;
/** What every book costs, whatever its size, is taken off: that of the smallest one. */
const [base, few, many] = [4, 100, 5000];
const tolerance = 0.1;

/** What a build may cost. */
export const buildGoals: readonly Goal[] = [
  {
    id: 'cold-build',
    text: 'Cold build with 1,000 different diagrams takes at most 0.25 × the CPU of Starlight with diagrams drawn by a browser',
    verdict: (results) => beside(results, 'starlight-browser', cpu('cold'), seconds, 0.25),
  },
  {
    id: 'warm-build',
    text: 'Warm build takes at most 1.5 × the CPU of Starlight',
    verdict: (results) => beside(results, 'starlight', cpu('warm'), seconds, 1.5),
  },
  {
    id: 'changed-build',
    text: 'Build after one chapter changed takes at most 0.5 × the CPU of Starlight',
    verdict: (results) => beside(results, 'starlight', cpu('changed'), seconds, 0.5),
  },
  {
    id: 'peak-memory',
    text: 'Peak memory of a build is at most that of Starlight',
    verdict: (results) => beside(results, 'starlight', peak, gigabytes, 1),
  },
  {
    id: 'cpu-per-chapter',
    text: 'CPU per further chapter at 5,000 is within 10 percent of that at 100',
    verdict: (results) => sameForEach(results, cpu('cold'), seconds),
  },
  {
    id: 'output-per-chapter',
    text: 'Output per further chapter at 5,000 is within 10 percent of that at 100',
    verdict: (results) => sameForEach(results, output, kilobytes),
  },
];

type Cost = (result: RawResult | undefined) => number | undefined;

function cpu(state: BuildState): Cost {
  return (result) => built(result, state)?.cpuSeconds;
}

/** The highest of the three builds. */
function peak(result: RawResult | undefined): number | undefined {
  const peaks = (['cold', 'warm', 'changed'] as const).map((state) => built(result, state)?.peakBytes ?? 0);
  const highest = Math.max(...peaks);
  return highest > 0 ? highest : undefined;
}

function output(result: RawResult | undefined): number | undefined {
  return built(result, 'cold')?.bytes;
}

function built(result: RawResult | undefined, state: BuildState) {
  const outcome = result?.builds[state];
  return outcome && 'value' in outcome ? outcome.value : undefined;
}

function beside(
  results: Results,
  peer: string,
  cost: Cost,
  format: (value: number) => string,
  share: number,
): Verdict | undefined {
  const [ours, theirs] = [cost(results.of('this-site', size)), cost(results.of(peer, size))];
  if (ours === undefined || theirs === undefined) return undefined;
  return {
    measured: `${format(ours)} to ${format(theirs)}: ${times(ours / theirs)}`,
    met: ours <= share * theirs,
  };
}

/** What one more chapter costs in a small and in a large book. */
function sameForEach(results: Results, cost: Cost, format: (value: number) => string): Verdict | undefined {
  const [none, some, all] = [base, few, many].map((chapters) => cost(results.of('this-site', chapters)));
  if (none === undefined || some === undefined || all === undefined) return undefined;
  const [atFew, atMany] = [(some - none) / (few - base), (all - none) / (many - base)];
  return {
    measured: `${format(atFew)} and ${format(atMany)}`,
    met: Math.abs(atMany / atFew - 1) <= tolerance,
  };
}
