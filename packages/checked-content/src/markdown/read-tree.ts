import { errorAt } from '../check/rule.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { TextFile } from '../text/read-text.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import { findTooDeep, findTooMuch, tooDeep } from './limits.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { descendants } from './markdown-node.ts';
import { parseMarkdown, parseMdx } from './parse-markdown.ts';
import { placeOf } from './place-of.ts';

/** A tree, or why there is none. */
type TreeOrProblem = { readonly tree: MarkdownNode } | { readonly problem: Problem<ReaderRule> };

/** The tree of an MDX file, or why there is none. `components` are the names to hint at. */
export function readTree(file: TextFile, components: readonly string[]): TreeOrProblem {
  return read(file, parseMdx, components);
}

/** The tree of a Markdown file without frontmatter, or why there is none: nothing can go deeper than in MDX. */
export function readMarkdown(file: TextFile): TreeOrProblem {
  return read(file, parseMarkdown, []);
}

function read(
  { file, text }: TextFile,
  parse: (text: string) => MarkdownNode,
  components: readonly string[],
): TreeOrProblem {
  const refuse = (place: { line: number; column: number }, message: string, help?: string) => ({
    problem: errorAt('mdx-syntax' as const, { file, ...place }, message, help ? { help } : {}),
  });
  const tooMuch = findTooMuch(text);
  if (tooMuch) return refuse(tooMuch, tooMuch.message, tooMuch.help);
  let tree: MarkdownNode;
  try {
    tree = parse(text);
  } catch (error) {
    const { message, help, ...place } = explainMdxError(error, text, components);
    return refuse(place, message, help);
  }
  const deep = findTooDeep(tree);
  if (deep) return refuse(placeOf(file, deep), tooDeep.message, tooDeep.help);
  const open = [...descendants(tree)].find((node) => isOpenFence(node, text));
  if (!open) return { tree };
  return refuse(
    placeOf(file, open),
    'The code block that opens here is never closed; all that follows is taken for code.',
    'Close it with a line of three backticks.',
  );
}

/** A fenced code block that runs to the end of what it stands in, or to that of the next one: its closing line is missing. */
function isOpenFence(node: MarkdownNode, text: string): boolean {
  if (node.type !== 'code' || !node.position) return false;
  const { start, end } = node.position;
  const source = text.slice(start.offset, end.offset);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return false;
  const lines = source.split('\n').map((line) => line.replace(/^[\s>]*/, ''));
  const last = lines.at(-1) ?? '';
  if (lines.slice(1).some((line) => line.startsWith(fence) && /^[`~]+\s*\w/.test(line))) return true;
  return start.line === end.line || !last.startsWith(fence);
}
