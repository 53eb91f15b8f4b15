import type { NodeClasses } from 'static-mermaid';

/** The classes of nodes in diagrams, and how each looks; the colours stand in src/styles/diagrams.css. */
export const nodeClasses = {
  // Outlines differ too, for readers who cannot tell the colours apart.
  tenant: {},
  landlord: { width: 2 },
  other: { dashes: [2, 2] },
  capability: { colour: 'accent' },
  up: {},
  degraded: { dashes: [5, 3], width: 2 },
  down: { width: 3 },
} satisfies NodeClasses;

export type NodeClass = keyof typeof nodeClasses;

/** The classes that nodes of a Mermaid source have, each once, in the order of `nodeClasses`. */
export function classesIn(source: string): NodeClass[] {
  return inOrder([...source.matchAll(/:::([\w-]+)/g)].map(([, name]) => name));
}

/** Those of `nodeClasses` that are among `names`, each once, in their order. */
export function inOrder(names: readonly (string | undefined)[]): NodeClass[] {
  const used = new Set(names);
  return (Object.keys(nodeClasses) as NodeClass[]).filter((name) => used.has(name));
}
