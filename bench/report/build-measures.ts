import { buildStates } from '../measure/builds.ts';
import type { RawResult } from '../raw/raw-result.ts';
import { count, gigabytes, kilobytes, megabytes, seconds } from './formats.ts';
import { figureOf } from './measure.ts';
import type { Measure } from './measure.ts';

/**
 * What a build costs, and what it leaves.
 * @param smallest the result of the smallest book of the same contestant, whose costs every book has
 */
export function buildMeasures(smallest: (result: RawResult) => RawResult | undefined): Measure[] {
  const perFurther = (of: (build: Build) => number) => (result: RawResult) => {
    const base = figureOf(smallest(result)?.builds.cold, of);
    const further = result.chapters - (smallest(result)?.chapters ?? 0);
    if (typeof base !== 'number' || further <= 0) return undefined;
    return figureOf(result.builds.cold, (build) => (of(build) - base) / further);
  };
  return [
    ...buildStates.flatMap((state): Measure[] => [
      {
        name: `${state}: CPU`,
        of: ({ builds }) => figureOf(builds[state], ({ cpuSeconds }) => cpuSeconds),
        format: seconds,
        better: 'less',
      },
      {
        name: `${state}: peak memory`,
        of: ({ builds }) => figureOf(builds[state], ({ peakBytes }) => peakBytes),
        format: gigabytes,
        better: 'less',
      },
    ]),
    {
      name: 'cold CPU per further chapter',
      of: perFurther(({ cpuSeconds }) => cpuSeconds),
      format: seconds,
      better: 'less',
    },
    {
      name: 'output per further chapter',
      of: perFurther(({ bytes }) => bytes),
      format: kilobytes,
      better: 'less',
    },
    {
      name: 'output',
      of: ({ builds }) => figureOf(builds.cold, ({ bytes }) => bytes),
      format: megabytes,
      better: 'less',
    },
    {
      name: 'files',
      of: ({ builds }) => figureOf(builds.cold, ({ files }) => files),
      format: count,
      better: 'less',
    },
  ];
}

type Build = Extract<NonNullable<RawResult['builds']['cold']>, { value: unknown }>['value'];
