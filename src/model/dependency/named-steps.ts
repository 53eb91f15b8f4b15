/**
 * The steps of a chain of nodes that a reader is told: without those made for “any one of several”, which have
 * no name, and each system once where the chain passes from its part in a region to the whole of it.
 */
export function namedSteps(path: readonly string[]): string[] {
  const named = path.filter((node) => !node.startsWith(groupPrefix));
  return named.filter((node, at) => !named[at - 1]?.startsWith(`${node}@`));
}

/** Begins the id of a node that stands for “any one of several”. */
export const groupPrefix = 'any-of-';
