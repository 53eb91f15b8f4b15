import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '../contestants/contestant.ts';
import { slugOf } from '../content/chapter.ts';
import { writeChapters } from '../contestants/write-chapters.ts';
import { buildStates, measureBuild } from '../measure/builds.ts';
import type { RawResult } from '../raw/raw-result.ts';
import { outcomeOf, reasonOf } from './keep-outcomes.ts';
import type { Say } from './keep-outcomes.ts';
import { measureSite } from './measure-site.ts';
import type { Instruments } from './measure-site.ts';
import type { Options } from './options.ts';

/** Measures one contestant with one size of book, and hands out what there is after every step. */
export async function measureContestant(
  contestant: Contestant,
  result: RawResult,
  options: Options,
  instruments: Instruments,
  keep: (result: RawResult) => void,
  say: Say,
): Promise<void> {
  const project = join(options.work, contestant.id);
  try {
    prepare(contestant, project, result, options);
    delete result.unavailable;
  } catch (error) {
    result.unavailable = reasonOf(error);
    say(result.unavailable);
    keep(result);
    return;
  }
  if (options.parts.includes('builds'))
    for (const state of buildStates) {
      result.builds[state] = await outcomeOf(result.builds[state], `${state} build`, say, () =>
        measureBuild(contestant, project, state, options.limitSeconds),
      );
      keep(result);
      if ('failed' in result.builds[state]) break;
    }
  const site = join(project, contestant.output);
  const isFailing = Object.values(result.builds).some((build) => 'failed' in build);
  if (!existsSync(site) && !isFailing) {
    // Only to have something to look at.
    const built = await outcomeOf(undefined, 'build', say, () =>
      measureBuild(contestant, project, 'cold', options.limitSeconds),
    );
    if ('failed' in built) result.pages[contestant.addressOf(slugOf(0))] = built;
    keep(result);
  }
  if (existsSync(site)) await measureSite(contestant, site, result, options, instruments, () => keep(result), say);
}

/** Puts the book of this size into the project, unless it is there from a run that is resumed. */
function prepare(contestant: Contestant, project: string, result: RawResult, options: Options): void {
  const isThere = options.resume && isBuilt(project, result);
  if (isThere) return;
  rmSync(join(project, contestant.output), { recursive: true, force: true });
  rmSync(markOf(project), { force: true });
  // The later ones need what the first one leaves.
  if (options.parts.includes('builds') && !buildStates.every((state) => result.builds[state])) result.builds = {};
  result.versions = contestant.prepare(project);
  writeChapters(contestant, project, options.seed, result.chapters);
  writeFileSync(markOf(project), bookOf(result));
}

/** Whether the project holds the book of this result. */
function isBuilt(project: string, result: RawResult): boolean {
  return existsSync(markOf(project)) && readFileSync(markOf(project), 'utf8') === bookOf(result);
}

function bookOf({ chapters, seed, commit }: RawResult): string {
  return JSON.stringify({ chapters, seed, commit });
}

/** Beside the project: what is in it, for a run that is resumed. */
function markOf(project: string): string {
  return `${project}.book`;
}
