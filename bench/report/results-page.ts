import type { Commands, RawResult } from '../raw/raw-result.ts';
import { buildGoals } from './build-goals.ts';
import { buildMeasures } from './build-measures.ts';
import { commandGoals } from './command-goals.ts';
import { comparisonTable } from './comparison-table.ts';
import { gigabytes } from './formats.ts';
import { goalsTable } from './goals-table.ts';
import type { Results } from './goal.ts';
import { growthGoals } from './growth-goals.ts';
import { lighthouseTable } from './lighthouse-table.ts';
import type { Measure } from './measure.ts';
import { pageGoals } from './page-goals.ts';
import { pageMeasures } from './page-measures.ts';
import { ownPagesTable } from './own-pages-table.ts';
import { unmeasuredGoals } from './unmeasured-goals.ts';

/** Every goal, in the order of the page. */
export const goals = [...pageGoals, ...growthGoals, ...buildGoals, ...commandGoals, ...unmeasuredGoals];

/**
 * RESULTS.md, made of everything that was kept.
 * @param results in any order
 * @param order ids of contestants in the order of the columns
 */
export function resultsPage(
  results: readonly RawResult[],
  commands: Commands | undefined,
  order: readonly string[],
  reasons: Readonly<Record<string, string>>,
): string {
  const ordered = results.toSorted((a, b) => order.indexOf(a.contestant) - order.indexOf(b.contestant));
  const find: Results['of'] = (contestant, chapters) =>
    results.find((result) => result.contestant === contestant && result.chapters === chapters);
  const sizes = [...new Set(results.map(({ chapters }) => chapters))].toSorted((a, b) => a - b);
  const tables = (measures: readonly Measure[]) =>
    sizes.flatMap((chapters) => {
      const ofSize = ordered.filter((result) => result.chapters === chapters);
      return [`### ${chapters.toLocaleString('en')} chapters`, comparisonTable(measures, ofSize)];
    });
  return `${[
    '# Measured beside the field',
    'Made by `npm run bench:field` from the files in `results`; change nothing here by hand. How it is measured: [README.md](README.md).',
    whenAndWhere(results),
    '## Goals',
    goalsTable(goals, { of: find, commands }, reasons),
    '## A generated chapter',
    'In brackets: how many times as much as this site in one language, the first column.',
    ...tables(pageMeasures),
    '## Other pages of this site',
    ownPagesTable(find('this-site', 4), find('this-site', 100), find('this-site', 1000)),
    '## Lighthouse, every kind of page',
    lighthouseTable(ordered),
    '## Builds',
    'Cold: nothing is kept. Warm: built once more. Changed: built again after one chapter has got another sentence. “Per further chapter” is beyond the smallest book, because this site has a page for each of its records in books of every size.',
    ...tables(buildMeasures(({ contestant }) => find(contestant, sizes[0] ?? 0))),
    '## Settings',
    ...settings(ordered),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function whenAndWhere(results: readonly RawResult[]): string {
  const machines = new Set(
    results.map(
      ({ machine: { processor, cores, memoryBytes, system, node, browser } }) =>
        `${processor}, ${cores} cores, ${gigabytes(memoryBytes)} of memory, ${system}, Node ${node}, ${browser === undefined ? 'no browser' : `Chromium ${browser}`}`,
    ),
  );
  const times = results.flatMap(({ builds, pages, search, lighthouse }) =>
    [...Object.values(builds), ...Object.values(pages), ...Object.values(lighthouse), ...(search ? [search] : [])].map(
      ({ at }) => at,
    ),
  );
  const [first = '', last = ''] = [times.toSorted()[0], times.toSorted().at(-1)].map((at) => at?.slice(0, 16));
  const commits = [...new Set(results.map(({ commit }) => commit ?? 'unknown'))];
  const loads = results.flatMap(({ machine: { load } }) => load ?? []);
  const most = Math.max(0, ...loads).toFixed(1);
  return [
    `Measured from ${first.replace('T', ' ')} to ${last.replace('T', ' ')} UTC, at ${commits.map((commit) => `\`${commit}\``).join(', ')}, on:`,
    '',
    ...[...machines].map((machine) => `- ${machine}`),
    `- Load of the machine when the command was started: at most ${most}; a quiet machine has less than 1.`,
  ].join('\n');
}

/** Once for each contestant: they are the same at every size. */
function settings(ordered: readonly RawResult[]): string[] {
  const titles = new Map(ordered.map((result) => [result.title, result]));
  return [...titles.values()].map(({ title, settings: told, versions }) =>
    [
      `**${title}** (${Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ')})`,
      '',
      ...told.map((sentence) => `- ${sentence}`),
    ].join('\n'),
  );
}
