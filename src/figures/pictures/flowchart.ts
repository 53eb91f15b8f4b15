/** A node of a flowchart to be drawn. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** Its class, one of `nodeClasses`. */
  readonly kind?: string;
  /** Address that the node links to, without language. */
  readonly link?: string;
  readonly round?: boolean;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly dashed?: boolean;
}

/** Writes the Mermaid source of a flowchart. Labels may hold anything; what Mermaid reads as syntax is escaped. */
export function flowchart(picture: {
  direction: 'LR' | 'TB';
  title: string;
  description: string;
  nodes: readonly FlowNode[];
  edges: readonly FlowEdge[];
  groups?: readonly { readonly id: string; readonly label: string; readonly nodes: readonly string[] }[];
}): string {
  const { direction, title, description, nodes, edges, groups = [] } = picture;
  const draw = (node: FlowNode) =>
    `  ${key(node.id)}${node.round ? '(["' : '["'}${label(node.label)}${node.round ? '"])' : '"]'}${node.kind ? `:::${node.kind}` : ''}`;
  const grouped = new Set(groups.flatMap((group) => group.nodes));
  return [
    `flowchart ${direction}`,
    `  accTitle: ${oneLine(title)}`,
    `  accDescr: ${oneLine(description)}`,
    ...nodes.filter((node) => !grouped.has(node.id)).map(draw),
    ...groups.flatMap((group) => [
      `  subgraph ${key(group.id)}["${label(group.label)}"]`,
      ...nodes.filter((node) => group.nodes.includes(node.id)).map((node) => `  ${draw(node)}`),
      '  end',
    ]),
    ...edges.map(
      ({ from, to, label: text, dashed }) =>
        `  ${key(from)} ${dashed ? '-.->' : '-->'}${text ? `|"${label(text)}"|` : ''} ${key(to)}`,
    ),
    ...nodes.flatMap((node) => (node.link ? [`  click ${key(node.id)} href "${node.link}"`] : [])),
  ].join('\n');
}

/** Ids of records hold hyphens, which Mermaid could read as the start of an arrow; “end” is a keyword. */
function key(id: string): string {
  return `n_${id.replaceAll(/[^a-z0-9]/g, '_')}`;
}

function label(text: string): string {
  return oneLine(text)
    .replaceAll('"', "'")
    .replaceAll(/[<>{}|#;`]/g, ' ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
