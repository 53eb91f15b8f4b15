import type { ErDB } from 'mermaid/dist/diagrams/er/erDb.js';
import type { Kind } from '../mermaid/kinds.ts';
import type { DiagramText } from '../types.ts';

/** What mermaid calls the nodes and edges in its picture, and which of the diagram's they are. */
export interface Parts {
  /** Ids of nodes by their names in the picture, without the number that mermaid counts up from drawing to drawing. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, Ends>;
}

/** Ids of nodes. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The parts of a parsed diagram; none of a kind whose pictures do not tell them apart. */
export function partsOf(kind: Kind, db: unknown, text: Pick<DiagramText, 'nodes' | 'edges'>): Parts {
  if (!NAMED.has(kind)) return { nodes: new Map(), edges: new Map() };
  // Which database belongs to which kind is mermaid's knowledge, not the compiler's.
  const { nodes, edges } = (db as UnifiedDatabase).getData();
  const places = kind === 'er' ? [...(db as ErDB).getEntities().values()].map(({ id }) => id) : [];
  const idOf = (name: string): string => (kind === 'er' ? `entity-${places.indexOf(name) + 1}` : name);
  const joined = new Set(text.edges.flatMap(({ from, to }) => [from, to]));
  const known = new Set(text.nodes.filter(({ id, group }) => !group || joined.has(id)).map(({ id }) => id));
  const named = nodes.map(({ id, domId }) => [domId?.replace(/\d+$/, '') ?? id, idOf(id)] as const);
  const ends = edges.map(({ id, start, end }) => [id, { from: idOf(start), to: idOf(end) }] as const);
  return {
    nodes: new Map(named.filter(([, id]) => known.has(id))),
    // Lines that are not seen, and those to notes, are no edges of the diagram.
    edges: new Map(ends.filter(([, { from, to }]) => text.edges.some((edge) => edge.from === from && edge.to === to))),
  };
}

const NAMED: ReadonlySet<Kind> = new Set(['flowchart', 'state', 'class', 'er']);

/** What the kinds share that mermaid lays out in one way. */
interface UnifiedDatabase {
  getData: () => {
    nodes: readonly { readonly id: string; readonly domId?: string }[];
    edges: readonly { readonly id: string; readonly start: string; readonly end: string }[];
  };
}
