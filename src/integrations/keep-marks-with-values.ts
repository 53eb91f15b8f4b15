import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { componentNamed } from '../vocabulary/vocabulary.ts';

/** Marks that close what stands before them, and those that open what comes. */
const closing = /^[.,;:!?…)\]”’»“]+/u;
const opening = /[(\[“‘„«]+$/u;

/**
 * Hands the marks around a value to its component, which keeps them on its line: a value is a button, and browsers
 * begin a line with the full stop behind one.
 */
export const keepMarksWithValues: MdastPluginDefinition = {
  name: 'keep-marks-with-values',
  mdxJsxTextElement(node, context) {
    if (!isValue(node)) return;
    const { children } = context.parent(node);
    const at = context.indexOf(node) ?? 0;
    const marks = [
      ['before', opening.exec(wordsOf(children[at - 1]))?.[0]],
      ['after', closing.exec(wordsOf(children[at + 1]))?.[0]],
    ] as const;
    const added = marks.flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
    );
    if (added.length > 0) context.replaceNode(node, { ...node, attributes: [...node.attributes, ...added] });
  },
  text(node, context) {
    const { children } = context.parent(node);
    const at = context.indexOf(node) ?? 0;
    const behind = isValue(children[at - 1]) ? node.value.replace(closing, '') : node.value;
    const rest = isValue(children[at + 1]) ? behind.replace(opening, '') : behind;
    if (rest !== node.value) context.setProperty(node, 'value', rest);
  },
};

function isValue(node: MdastNode | undefined): boolean {
  return node?.type === 'mdxJsxTextElement' && componentNamed(node.name)?.names === 'value';
}

function wordsOf(node: MdastNode | undefined): string {
  return node?.type === 'text' ? node.value : '';
}
