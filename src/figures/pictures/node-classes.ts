import type { NodeClasses } from 'static-mermaid';

/** The classes of nodes in diagrams, and how each looks; the colours stand in src/styles/diagrams.css. */
export const nodeClasses: NodeClasses = {
  landlord: {},
  tenant: {},
  other: {},
  capability: { colour: 'accent' },
  // States differ in their outline too, for readers who cannot tell the colours apart.
  down: { width: 3 },
  degraded: { dashes: [5, 3], width: 2 },
  up: {},
};
