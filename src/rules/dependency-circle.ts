import { errorAt } from 'checked-content';
import type { RecordOf } from '../schemas/collections.ts';
import type { Rule } from './rule.ts';

/** Systems that require each other: one that is down would keep itself down for ever, and neither could have begun. */
export const dependencyCircle: Rule = {
  name: 'dependency-circle',
  check: ({ data }) => {
    const needed = new Map<string, string[]>();
    return data.dataset.dependencies.flatMap((edge) => {
      const { from, to } = edge;
      if (!isHard(edge) || to === undefined || to === from) return [];
      const way = wayBetween(to, from, needed);
      needed.set(from, [...(needed.get(from) ?? []), to]);
      if (!way) return [];
      const circle = [from, ...way].map((id) => `\`${id}\``).join(' requires ');
      return [errorAt('dependency-circle', data.placeOf(edge, ['to']), `${circle}: a circle.`)];
    });
  },
};

/** Edges that held in one time only may turn round in another. */
function isHard({ kind, example, since, until }: RecordOf<'dependencies'>): boolean {
  return kind === 'requires' && example !== true && since === undefined && until === undefined;
}

/** The systems from one to another along what is required; undefined where no way leads there. */
function wayBetween(
  from: string,
  to: string,
  needed: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): string[] | undefined {
  if (from === to) return [from];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const next of needed.get(from) ?? []) {
    const way = wayBetween(next, to, needed, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}
