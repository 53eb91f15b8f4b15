import type { Outcome } from './evaluate.ts';

/** Where the nodes of systems are: one of each system, or one in each region, and the nodes of each system. */
export interface Places {
  readonly nodesOf: (system: string) => readonly string[] | undefined;
  readonly regionOf: (node: string) => string | undefined;
}

/**
 * The steps of a chain of nodes that a reader is told: `system` where all of it is lost or there is but one,
 * else `system@region`. What stands for “any one of several” has no name and is left out, and each system stands
 * once where the chain passes from its part in a region to the whole of it.
 */
export function namedSteps(
  path: readonly string[],
  { nodesOf, regionOf }: Places,
  outcomes: ReadonlyMap<string, Outcome>,
): string[] {
  const named = path.filter((node) => !node.startsWith(groupPrefix));
  const steps = named
    .filter((node, at) => !named[at - 1]?.startsWith(`${node}@`))
    .map((node) => {
      const [system = node] = node.split('@');
      const nodes = nodesOf(system) ?? [];
      const isAllLost = nodes.every((one) => outcomes.get(one)?.status === 'down');
      const region = regionOf(node);
      return nodes.length > 1 && !isAllLost && region !== undefined ? `${system}@${region}` : system;
    });
  return steps.filter((step, at) => step !== steps[at - 1]);
}

/** Begins the id of a node that stands for “any one of several”. */
export const groupPrefix = 'any-of-';
