import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { Reader } from './reader.ts';
import { plainLabel } from './plain-label.ts';
import { arrowSentence } from './sentence.ts';

/** Boxes, groups and arrows of a flowchart. */
export const readFlowchart: Reader<FlowDB> = (db, say) => {
  const groups = db.getSubGraphs();
  const labels = new Map(groups.map(({ id, title }) => [id, plainLabel(title) || id]));
  for (const [id, { text }] of db.getVertices()) {
    if (!labels.has(id)) labels.set(id, plainLabel(text) || id);
  }
  const order = [...labels.keys()];
  // Two boxes may say the same; then the group tells them apart.
  const twice = (label: string): boolean => [...labels.values()].filter((one) => one === label).length > 1;
  const nameOf = (id: string): string => {
    const label = labels.get(id) ?? id;
    const group = twice(label) && groups.find(({ nodes }) => nodes.includes(id));
    return group ? say.phrase('within', { name: label, group: labels.get(group.id) ?? group.id }) : label;
  };
  const members = (nodes: readonly string[]): string[] =>
    nodes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).map((id) => labels.get(id) ?? id);
  const drawn = db.getEdges().filter(({ stroke }) => stroke !== 'invisible');
  const contents = groups.map(({ id, nodes }) =>
    say.phrase('group', { name: nameOf(id), members: say.list(members(nodes)) }),
  );
  const arrows = drawn.map(({ start, end, text, stroke, type }) => {
    const bothWays = type === 'arrow_open' || (type?.startsWith('double') ?? false);
    return arrowSentence(say, {
      from: nameOf(start),
      to: nameOf(end),
      label: text,
      dashed: stroke === 'dotted',
      bothWays,
    });
  });
  return {
    nodes: [...labels].map(([id, label]) => ({
      id,
      label,
      ...(groups.some((one) => one.id === id) ? { group: true } : {}),
    })),
    edges: drawn.map(({ start, end, text, stroke }) => ({
      from: start,
      to: end,
      ...(plainLabel(text) ? { label: plainLabel(text) } : {}),
      ...(stroke === 'dotted' ? { dashed: true } : {}),
    })),
    words: [...contents, ...arrows],
  };
};
