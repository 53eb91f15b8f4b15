import type { DiagramText } from '../types.ts';
import type { Kind } from '../mermaid/kinds.ts';
import { readArchitecture } from './architecture.ts';
import { readC4 } from './c4.ts';
import { readPie, readQuadrant, readSankey, readXychart } from './charts.ts';
import { readClass } from './class.ts';
import { readEr } from './er.ts';
import { readFlowchart } from './flowchart.ts';
import { readGantt } from './gantt.ts';
import { readMindmap } from './mindmap.ts';
import type { Reader } from './reader.ts';
import type { Say } from './say.ts';
import { readSequence } from './sequence.ts';
import { readState } from './state.ts';
import { readTimeline } from './timeline.ts';

/** Nodes, edges and sentences of a parsed diagram. */
export function describeDiagram(kind: Kind, db: unknown, say: Say): Pick<DiagramText, 'nodes' | 'edges' | 'words'> {
  // Which database belongs to which kind is mermaid's knowledge, not the compiler's.
  return READERS[kind](db as never, say);
}

const READERS: Record<Kind, Reader<never>> = {
  flowchart: readFlowchart,
  sequence: readSequence,
  state: readState,
  timeline: readTimeline,
  class: readClass,
  er: readEr,
  pie: readPie,
  quadrant: readQuadrant,
  xychart: readXychart,
  sankey: readSankey,
  gantt: readGantt,
  c4: readC4,
  mindmap: readMindmap,
  architecture: readArchitecture,
};
