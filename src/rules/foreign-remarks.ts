import { descendants, errorAt, placeOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** How other tools write a remark, each at the beginning of a paragraph. */
const manners = [/^:::\s*[a-z][\w-]*/i, /^\[![a-z]+\]/i, /^(?:!!!|\?\?\?\+?)\s+[a-z][\w-]*/i];

/** A remark in the manner of another tool would be printed as it is written. */
export const foreignRemarks: Rule = {
  name: 'closed-vocabulary',
  check: ({ book, guides }) =>
    [...book.chapters, ...guides].flatMap(({ tree, file }) =>
      tree ? [...descendants(tree)].flatMap((node) => findRemark(node, file)) : [],
    ),
};

function findRemark(node: MarkdownNode, file: string): Problem[] {
  const [first] = node.type === 'paragraph' ? (node.children ?? []) : [];
  const text = first?.type === 'text' ? (first.value ?? '') : '';
  // The parser takes `[!NOTE]` for text, because nothing defines it.
  const sign = manners.flatMap((manner) => manner.exec(text)?.[0] ?? [])[0];
  if (sign === undefined) return [];
  return [
    errorAt(
      'closed-vocabulary',
      placeOf(file, node),
      `\`${sign}\` begins a remark in other tools; here it would be printed.`,
      {
        help: 'Write <Aside kind="note">, an empty line, the remark, an empty line and </Aside>.',
      },
    ),
  ];
}
