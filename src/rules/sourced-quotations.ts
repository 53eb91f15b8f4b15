import { descendants, errorAt, placeOf, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Rule } from './rule.ts';
import { sourcedName } from './sourced-statements.ts';

/** A quotation says whose words it holds: by its source, in it or right behind, or by what introduces it. */
export const sourcedQuotations: Rule = {
  name: 'unsourced-quotation',
  check: ({ book }) =>
    book.chapters.flatMap(({ tree, file }) =>
      (tree ? [...descendants(tree)] : []).flatMap(({ type, children = [] }) =>
        // A quotation within another one is part of that.
        (type === 'blockquote' ? [] : children)
          .filter((node, at) => node.type === 'blockquote' && !isNamed(node, children[at - 1], children[at + 1]))
          .map((node) => ({
            ...errorAt('unsourced-quotation', placeOf(file, node), 'This quotation does not say whose words it holds.'),
            severity: 'warning' as const,
          })),
      ),
    ),
};

function isNamed(quotation: MarkdownNode, before: MarkdownNode | undefined, after: MarkdownNode | undefined): boolean {
  const isIntroduced = before?.type === 'paragraph' && textOf(before).trim().endsWith(':');
  // “– Name” in a line of its own; and a quotation that is a mistake of another kind is told as that.
  const words = textOf(quotation).trim();
  const isSigned = /(?:^|\n)\s*[–—] ?\p{Lu}/u.test(words) || words.startsWith('[!');
  const isWithin = quotation.children?.some(({ type }) => type === 'blockquote') === true;
  return isIntroduced || isSigned || isWithin || [quotation, after].some((node) => node && bringsSource(node));
}

function bringsSource(node: MarkdownNode): boolean {
  return [...descendants(node)].some((one) => sourcedName(one) !== undefined);
}
