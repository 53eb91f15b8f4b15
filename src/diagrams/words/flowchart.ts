import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { Reader } from './reader.ts';
import { plainLabel } from './plain-label.ts';

/** Boxes, groups and arrows of a flowchart. */
export const readFlowchart: Reader<FlowDB> = (db, say) => {
  const labels = new Map<string, string>();
  for (const group of db.getSubGraphs()) labels.set(group.id, plainLabel(group.title) || group.id);
  for (const [id, vertex] of db.getVertices()) {
    if (!labels.has(id)) labels.set(id, plainLabel(vertex.text) || id);
  }
  const nameOf = (id: string): string => labels.get(id) ?? id;
  const drawn = db.getEdges().filter((edge) => edge.stroke !== 'invisible');
  const edges = drawn.map(({ start, end, text, stroke }) => ({
    from: start,
    to: end,
    ...(plainLabel(text) ? { label: plainLabel(text) } : {}),
    ...(stroke === 'dotted' ? { dashed: true } : {}),
  }));
  const groups = db.getSubGraphs().map((group) => say.group(nameOf(group.id), say.list(group.nodes.map(nameOf))));
  const arrows = drawn.map(({ start, end, text, stroke, type }) => {
    const both = type === 'arrow_open' || type?.startsWith('double');
    const ends = (both ? say.between : say.from)(nameOf(start), nameOf(end), stroke === 'dotted');
    const label = plainLabel(text);
    return label ? `${ends}: ${label}` : ends;
  });
  const nodes = [...labels].map(([id, label]) => ({ id, label }));
  return { nodes, edges, words: [...groups, ...arrows] };
};
