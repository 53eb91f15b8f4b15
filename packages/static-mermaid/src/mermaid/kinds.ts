import { DiagramError } from '../diagram-error.ts';

/** The kinds of diagrams that are drawn faithfully, and what mermaid calls them. */
const KINDS = {
  'flowchart-v2': 'flowchart',
  flowchart: 'flowchart',
  'flowchart-elk': 'flowchart',
  sequence: 'sequence',
  stateDiagram: 'state',
  state: 'state',
  timeline: 'timeline',
  classDiagram: 'class',
  class: 'class',
  er: 'er',
  pie: 'pie',
  quadrantChart: 'quadrant',
  xychart: 'xychart',
  sankey: 'sankey',
  gantt: 'gantt',
  c4: 'c4',
  mindmap: 'mindmap',
  architecture: 'architecture',
} as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** The kind of a parsed diagram; refuses those that would come out wrong (foreignObject, emoji, unknown measures). */
export function kindOf(type: string): Kind {
  const kind = (KINDS as Record<string, Kind | undefined>)[type];
  if (kind) return kind;
  throw new DiagramError({
    message: `Diagrams of the type “${type}” are not supported.`,
    hint: `Use one of: ${[...new Set(Object.values(KINDS))].sort().join(', ')}.`,
  });
}
