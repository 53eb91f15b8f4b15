import { descendants } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { componentNamed } from '../vocabulary.ts';

/**
 * The places of all references in a text, as `line:column`: those that stand together, with nothing between them, in
 * one list.
 */
export function adjacentCites(tree: MarkdownNode): string[][] {
  return [...descendants(tree)].flatMap(({ children = [] }) => {
    const groups: string[][] = [];
    let isTogether = false;
    for (const { name, position } of children) {
      const isCite = componentNamed(name)?.names === 'sources' && position !== undefined;
      if (isCite) {
        const place = `${position.start.line}:${position.start.column}`;
        if (isTogether) groups.at(-1)?.push(place);
        else groups.push([place]);
      }
      isTogether = isCite;
    }
    return groups;
  });
}
