import type { MarkdownNode } from '../../book/markdown-node.ts';
import { descendants, isCode, textOf } from '../../book/markdown-node.ts';
import { placeOf } from '../../book/parse-chapter.ts';
import { vocabulary } from '../../book/vocabulary.ts';
import { findNearest } from '../../problems/nearest.ts';
import { withoutExemptNames } from '../exempt-names.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

const blocks = new Set(['paragraph', 'heading', 'tableRow']);

/** Returns the numbers written by hand in a block, product names left aside. */
export function numbersIn(block: MarkdownNode): string[] {
  const text = block.type === 'tableRow' ? (block.children ?? []).map(textOf).join(' ') : textOf(block);
  return withoutExemptNames(text).match(/\d[\d.,]*\d|\d/g) ?? [];
}

const sources = ['Fact', 'Cite'];

/** True when the block carries a number from the data or a citation, be it a misspelt one. */
export function isSourced(block: MarkdownNode): boolean {
  return [...descendants(block)].some(({ name }) => {
    if (!name) return false;
    return sources.includes(name) || (!Object.hasOwn(vocabulary, name) && findNearest(name, sources) !== undefined);
  });
}

export const unsourcedNumber: Rule = {
  name: 'unsourced-number',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) =>
      chapter.tree
        ? [...descendants(chapter.tree, isCode)]
            .filter((node) => blocks.has(node.type) && !isSourced(node))
            .flatMap((node) => {
              const numbers = numbersIn(node);
              if (numbers.length === 0) return [];
              return [
                errorAt(
                  'unsourced-number',
                  placeOf(chapter.file, node),
                  `\`${numbers.join('`, `')}\` has no source in this ${node.type === 'tableRow' ? 'table row' : node.type}.`,
                ),
              ];
            })
        : [],
    ),
};
