import type { Cost, Costs } from './cpu-profile.ts';

const rows = 15;

/** The costliest modules and functions as Markdown, in seconds. */
export function profileTables({ functions, modules, busy }: Costs): string {
  return [`${busy.toFixed(1)} s in all.`, table('module', modules), table('function', functions)].join('\n\n');
}

function table(heading: string, costs: readonly Cost[]): string {
  return [
    `| ${heading} | itself | with what it calls |`,
    '| --- | ---: | ---: |',
    ...costs.slice(0, rows).map(({ name, own, whole }) => `| ${name} | ${own.toFixed(1)} s | ${whole.toFixed(1)} s |`),
  ].join('\n');
}
