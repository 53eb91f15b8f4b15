import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { DiagramText } from '../types.ts';
import type { ListBox, ListItem } from './list-item.ts';

/** A flowchart as a list: first the boxes outside groups, then each group; boxes that only receive arrows stand where they do. */
export function flowchartList(db: FlowDB, { nodes, edges }: Pick<DiagramText, 'nodes' | 'edges'>): ListItem[] {
  const vertices = db.getVertices();
  const boxOf = (id: string): ListBox => {
    const vertex = vertices.get(id);
    return {
      node: id,
      label: nodes.find((node) => node.id === id)?.label ?? id,
      classes: vertex?.classes ?? [],
      link: vertex?.link,
      round: vertex?.type === 'stadium' || vertex?.type === 'round',
    };
  };
  const branchOf = (id: string): ListItem => ({
    box: boxOf(id),
    arrows: edges
      .filter(({ from }) => from === id)
      .map(({ to, label = '', dashed = false }) => ({ to: boxOf(to), label, dashed })),
  });
  const leaves = new Set(edges.map(({ from }) => from));
  const reached = new Set(edges.map(({ to }) => to));
  const groups = db.getSubGraphs();
  const grouped = new Set(groups.flatMap((group) => group.nodes));
  const free = nodes.filter(({ id, group }) => !grouped.has(id) && (leaves.has(id) || !(group || reached.has(id))));
  return [
    ...free.map(({ id }) => branchOf(id)),
    ...groups.flatMap((group): ListItem[] => [
      { heading: boxOf(group.id).label },
      ...nodes.filter(({ id }) => group.nodes.includes(id)).map(({ id }) => branchOf(id)),
    ]),
  ];
}
