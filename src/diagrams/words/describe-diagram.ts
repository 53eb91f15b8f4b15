import type { DiagramText, Language } from '../types.ts';
import { readFlowchart } from './flowchart.ts';
import { phrasesFor } from './phrases.ts';
import type { Reader } from './reader.ts';

/** Nodes, edges and sentences of a parsed diagram, in a language. */
export function describeDiagram(
  type: string,
  db: unknown,
  lang: Language,
): Pick<DiagramText, 'nodes' | 'edges' | 'words'> {
  const read = READERS[type];
  return read ? read(db as never, phrasesFor(lang)) : { nodes: [], edges: [], words: [] };
}

const READERS: Record<string, Reader<never>> = {
  'flowchart-v2': readFlowchart,
};
