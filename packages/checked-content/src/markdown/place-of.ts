import type { Place } from '../problems/problem.ts';
import { placeIn } from '../text/place-in.ts';
import type { TextFile } from '../text/read-text.ts';
import type { MarkdownNode } from './markdown-node.ts';

/** Place of a node in its file. */
export function placeOf(file: string, node: MarkdownNode): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Where an attribute of a component stands in the text: its name, and its value without the quotes. */
export function placeOfAttribute(
  { file, text }: TextFile,
  node: MarkdownNode,
  attribute: string,
): { name: Place; value: Place | undefined } | undefined {
  if (!node.position) return undefined;
  const { start } = node.position;
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start.offset))?.[0] ?? '';
  // Names are letters, digits and hyphens; others are not looked for.
  const match = /^[\w-]+$/.test(attribute) ? new RegExp(`(?<=\\s)${attribute}(\\s*=\\s*["'])?`).exec(tag) : null;
  if (!match) return undefined;
  const placeAt = (index: number): Place => ({ file, ...placeIn(tag, index, start) });
  const valueStart = match.index + match[0].length;
  // A value written with entities stands nowhere as it is read.
  const isAsRead = match[1] !== undefined && tag.startsWith(plainAttributes(node)[attribute] ?? '', valueStart);
  return { name: placeAt(match.index), value: isAsRead ? placeAt(valueStart) : undefined };
}

/** String attributes of a component, the first where one is given twice; expressions and spreads are left out. */
export function plainAttributes(node: MarkdownNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? [])
      .toReversed()
      .flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && attribute.name && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
  );
}
