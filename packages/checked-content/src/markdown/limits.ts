import type { Place } from '../problems/problem.ts';
import { placeIn } from '../text/place-in.ts';
import type { MarkdownNode } from './markdown-node.ts';

/** What goes beyond this, no reader follows and the parser chokes on. */
const deepest = 50;
const mostSigns = 3000;

/** What is too much for the parser: such a text is refused before it takes minutes. */
export function findTooMuch(
  text: string,
): (Pick<Place, 'line' | 'column'> & { message: string; help: string }) | undefined {
  const nested = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${deepest}}`, 'm').exec(text);
  if (nested) return { ...placeIn(text, nested.index), ...tooDeep };
  for (const sign of ['{', '<']) {
    const parts = text.split(sign);
    if (parts.length > mostSigns)
      return {
        ...placeIn(text, text.indexOf(sign)),
        message: `The sign \`${sign}\` stands in this file ${(parts.length - 1).toLocaleString('en')} times, which is too much to be read.`,
        help: 'Look for text that was pasted by mistake.',
      };
  }
  return undefined;
}

export const tooDeep = {
  message: `Quotes, lists or components are nested more than ${deepest} deep here.`,
  help: 'Nobody can follow that many levels; say it one after the other.',
};

/** The block that goes deeper than what reads the tree can follow; told without recursion. */
export function findTooDeep(tree: MarkdownNode): MarkdownNode | undefined {
  return (tree.children ?? []).find((block) => {
    let level: readonly MarkdownNode[] = [block];
    for (let depth = 0; depth < deepest && level.length > 0; depth += 1)
      level = level.flatMap((node) => node.children ?? []);
    return level.length > 0;
  });
}
