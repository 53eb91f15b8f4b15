/** The part of the Markdown tree that is read here, loosely typed: it comes from the parser. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly line: number; readonly column: number; readonly offset: number };
  };
  readonly value?: string;
  readonly name?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  /** Name of what a reference or definition is about. */
  readonly identifier?: string;
  readonly depth?: number;
  /** Whether the box of a list item is ticked; null or missing where it has no box. */
  readonly checked?: boolean | null;
  readonly data?: { readonly hProperties?: Readonly<Record<string, unknown>> };
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

/** Text of a node and everything below it; code is left out, components contribute their words. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}

/** Words of a heading as a list of contents shows them, code among them. */
export function headingText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(headingText).join('');
}

/** The id that a heading was given in braces. */
export function headingId(heading: MarkdownNode): string | undefined {
  const id = heading.data?.hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** The node itself and everything below it, in reading order; of nodes that `isClosed` the node only. */
export function* descendants(
  node: MarkdownNode,
  isClosed: (node: MarkdownNode) => boolean = () => false,
): Generator<MarkdownNode> {
  // Not by recursion: a generator in a generator hands every node up through all levels.
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (!isClosed(next)) waiting.push(...(next.children ?? []).toReversed());
  }
}

/** Whether an element holds no prose but a program or a style sheet. */
export function isCode({ name }: MarkdownNode): boolean {
  return /^(?:script|style)$/i.test(name ?? '');
}
