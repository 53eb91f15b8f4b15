import { errorAt, placeOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Problem } from '../rules/rule.ts';
import { findForeignNodes } from '../rules/closed-vocabulary.ts';
import { findUnsafeLinks } from '../rules/unsafe-link.ts';

/**
 * Everything in a tree for which it must not be compiled: what is not in the closed vocabulary, and links
 * that could run something. With the file's `text`, problems name the very place of an attribute.
 */
export function findRefused(tree: MarkdownNode, file: string, text = ''): Problem[] {
  return [
    ...findForeignNodes(tree, file, text),
    // The address is left out: an overlay of the dev server turns what looks like a link into one.
    ...findUnsafeLinks(tree).map((node) =>
      errorAt('unsafe-link', placeOf(file, node), 'The target of this link is not allowed.'),
    ),
  ];
}
