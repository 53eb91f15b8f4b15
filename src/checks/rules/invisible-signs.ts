import { descendants } from '../../book/markdown-node.ts';
import type { MarkdownNode } from '../../book/markdown-node.ts';
import { placeOf } from '../../book/parse-chapter.ts';
import { findInvisibleSign } from '../../dataset/invisible.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';
import { frontmatterValues } from '../frontmatter-values.ts';
import { valuesIn } from '../values-in.ts';

/** Signs that stand in no file as they are, but that an escape of YAML or an entity of HTML brings into a text. */
export const invisibleSigns: Rule = {
  name: 'file-encoding',
  check: ({ book, data, guides }) => [
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        valuesIn(record).flatMap(({ value, path }) => refuse(value, () => data.placeOf(record, path))),
      ),
    ...book.chapters.flatMap((chapter) =>
      frontmatterValues(chapter).flatMap(({ value, place }) => refuse(value, () => place)),
    ),
    ...[...book.chapters, ...guides].flatMap(({ tree, file }) =>
      tree
        ? [...descendants(tree)].flatMap((node) =>
            textsOf(node).flatMap((text) => refuse(text, () => placeOf(file, node))),
          )
        : [],
    ),
  ],
};

/** What a node brings to the page by itself, without what stands in it. */
function textsOf({ type, value, url, title, lang, meta, attributes }: MarkdownNode): unknown[] {
  if (type === 'yaml') return [];
  // Of other addresses those are known that there are, and what is none of them is refused as that.
  const address = /^(?:https?|mailto):/i.test(url ?? '') ? url : undefined;
  return [value, address, title, lang, meta, ...(attributes ?? []).map((attribute) => attribute.value)];
}

function refuse(value: unknown, place: () => Place): Problem[] {
  const sign = typeof value === 'string' ? findInvisibleSign(value) : undefined;
  if (!sign) return [];
  return [
    errorAt('file-encoding', place(), `The text holds ${sign.what}, written as an escape.`, {
      help: 'Remove the escape: what nobody sees, nobody can check.',
    }),
  ];
}
