import { mdxToMdast } from 'satteri';
import { findNearest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ChapterFrontmatter } from '../../../../src/schemas/chapter.ts';
import { diagramId } from '../../../../src/vocabulary/Diagram/diagram-id.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
import { findTooDeep, findTooMuch, tooDeep } from './limits.ts';
import { markdownFeatures } from './markdown-features.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { descendants, headingId, headingText } from './markdown-node.ts';

export interface ChapterFile {
  readonly file: string;
  readonly language: Language;
  readonly slug: string;
  readonly text: string;
}

export interface Heading extends Place {
  readonly id: string | undefined;
  readonly text: string;
  readonly depth: number;
  /** Whether an expression stands in it, which is refused. */
  readonly holdsBraces: boolean;
  readonly holdsComponents: boolean;
}

/** A component as written in the text, in order of appearance. */
export interface ComponentUse extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Id of the nearest heading above, undefined before the first one. */
  readonly section: string | undefined;
  /** Where the value of an attribute stands, without its quotes, or undefined where it cannot be told. */
  placeOfValue(attribute: string): Place | undefined;
}

/** A ```mermaid fence; `line` is that of its first line of source. */
export interface Fence extends Place {
  /** The word after `mermaid` on the opening line: the diagram's permanent id, the same in both languages. */
  readonly id: string | undefined;
  readonly source: string;
}

export interface Link extends Place {
  readonly href: string;
  /** Whether there is nothing to click on. */
  readonly isEmpty: boolean;
}

export interface ParsedChapter extends ChapterFile {
  readonly frontmatter: ChapterFrontmatter | undefined;
  readonly tree: MarkdownNode | undefined;
  readonly headings: readonly Heading[];
  readonly components: readonly ComponentUse[];
  readonly fences: readonly Fence[];
  readonly links: readonly Link[];
  /** Words of prose as written, without what components print, diagrams and frontmatter. */
  readonly words: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads one chapter into what checks, reference lists and search need. Never throws: a chapter that
 * does not parse has no tree and says why in `problems`.
 */
export function parseChapter(chapter: ChapterFile): ParsedChapter {
  const head = readFrontmatter(chapter.text, chapter.file);
  const problems = [...head.problems];
  // Without its end the frontmatter would be read as prose.
  const tree = head.isBounded ? readTree(chapter, problems) : undefined;
  const found = {
    headings: [] as Heading[],
    components: [] as ComponentUse[],
    fences: [] as Fence[],
    links: [] as Link[],
  };
  // Images are refused where they stand, not a second time for their address.
  const ofImages = new Set(
    tree
      ? [...descendants(tree)].filter(({ type }) => type === 'imageReference').map(({ identifier }) => identifier)
      : [],
  );
  let words = 0;
  let section: string | undefined;
  const visit = (node: MarkdownNode): void => {
    const place = placeOf(chapter.file, node);
    if (node.type === 'heading') {
      section = headingId(node);
      const types = [...descendants(node)].map(({ type }) => type);
      found.headings.push({
        ...place,
        id: section,
        text: headingText(node).trim(),
        depth: node.depth ?? 1,
        holdsBraces: types.includes('mdxTextExpression'),
        holdsComponents: types.includes('mdxJsxTextElement'),
      });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.components.push({
        ...place,
        name: node.name ?? '',
        attributes: plainAttributes(node),
        section,
        placeOfValue: (attribute) => placeOfAttribute(chapter, node, attribute)?.value,
      });
    } else if (node.type === 'code' && isMermaid(node.lang)) {
      if (node.lang !== 'mermaid') problems.push(misspeltMermaid(chapter, place, node.lang ?? ''));
      found.fences.push({
        ...place,
        line: place.line + 1,
        column: 1,
        id: diagramId(node.meta),
        source: node.value ?? '',
      });
    } else if (node.type === 'link' || (node.type === 'definition' && !ofImages.has(node.identifier))) {
      const isEmpty = node.type === 'link' && (node.children ?? []).every((child) => child.value?.trim() === '');
      found.links.push({ ...place, href: node.url ?? '', isEmpty });
    }
    if (node.type === 'text' || node.type === 'inlineCode')
      words += (node.value ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    for (const child of node.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return { ...chapter, frontmatter: head.frontmatter, tree, ...found, words, problems };
}

/** A chapter of which nothing is known but that it is there. */
export function unreadChapter(chapter: ChapterFile): ParsedChapter {
  return {
    ...chapter,
    frontmatter: undefined,
    tree: undefined,
    headings: [],
    components: [],
    fences: [],
    links: [],
    words: 0,
    problems: [],
  };
}

/** Place of a node in its file. */
export function placeOf(file: string, node: MarkdownNode): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Where an attribute of a component stands in the text: its name, and its value without the quotes. */
export function placeOfAttribute(
  { file, text }: Pick<ChapterFile, 'file' | 'text'>,
  node: MarkdownNode,
  attribute: string,
): { name: Place; value: Place | undefined } | undefined {
  if (!node.position) return undefined;
  const { start } = node.position;
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start.offset))?.[0] ?? '';
  // Names are letters, digits and hyphens; others are not looked for.
  const match = /^[\w-]+$/.test(attribute) ? new RegExp(`(?<=\\s)${attribute}(\\s*=\\s*["'])?`).exec(tag) : null;
  if (!match) return undefined;
  const placeAt = (index: number): Place => {
    const before = tag.slice(0, index).split('\n');
    const last = (before.at(-1) ?? '').length;
    return { file, line: start.line + before.length - 1, column: before.length === 1 ? start.column + last : last + 1 };
  };
  const valueStart = match.index + match[0].length;
  // A value written with entities stands nowhere as it is read.
  const isAsRead = match[1] !== undefined && tag.startsWith(plainAttributes(node)[attribute] ?? '', valueStart);
  return { name: placeAt(match.index), value: isAsRead ? placeAt(valueStart) : undefined };
}

/**
 * String attributes of a component, the first where one is given twice; others (expressions, spreads) are
 * left to the vocabulary rule.
 */
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

function readTree(chapter: ChapterFile, problems: Problem[]): MarkdownNode | undefined {
  const tooMuch = findTooMuch(chapter.text);
  if (tooMuch) {
    problems.push({ rule: 'mdx-syntax', severity: 'error', file: chapter.file, ...tooMuch });
    return undefined;
  }
  let tree: MarkdownNode;
  try {
    tree = mdxToMdast(chapter.text, { features: markdownFeatures }) as MarkdownNode;
  } catch (error) {
    const { line, column, message, help } = explainMdxError(error, chapter.text);
    // What stands instead of a frontmatter is reported as that.
    const firstBlock = chapter.text.trimStart().split('\n\n', 1)[0] ?? '';
    if (problems.some(({ rule }) => rule === 'frontmatter') && line <= firstBlock.split('\n').length) return undefined;
    problems.push({
      rule: 'mdx-syntax',
      severity: 'error',
      file: chapter.file,
      line,
      column,
      message,
      ...(help ? { help } : {}),
    });
    return undefined;
  }
  const deep = findTooDeep(tree);
  if (deep) {
    problems.push({ rule: 'mdx-syntax', severity: 'error', ...placeOf(chapter.file, deep), ...tooDeep });
    return undefined;
  }
  const open = [...descendants(tree)].find((node) => isOpenFence(node, chapter.text));
  if (!open) return tree;
  problems.push({
    rule: 'mdx-syntax',
    severity: 'error',
    ...placeOf(chapter.file, open),
    message: 'The code block that opens here is never closed; all that follows is taken for code.',
    help: 'Close it with a line of three backticks.',
  });
  return undefined;
}

function isMermaid(lang: string | null | undefined): boolean {
  return typeof lang === 'string' && findNearest(lang.toLowerCase(), ['mermaid']) !== undefined;
}

function misspeltMermaid({ file, text }: ChapterFile, { line, column }: Place, lang: string): Problem {
  const at = (text.split('\n')[line - 1] ?? '').indexOf(lang, column - 1);
  return {
    rule: 'diagram',
    severity: 'error',
    file,
    line,
    column,
    message: `The language of this block is \`${lang}\`, so it would be printed as text. Did you mean \`mermaid\`?`,
    ...(at < 0 ? {} : { edits: [{ line, column: at + 1, from: lang, to: 'mermaid' }] }),
  };
}

/** A fenced code block that runs to the end of what it stands in because its closing line is missing. */
function isOpenFence(node: MarkdownNode, text: string): boolean {
  if (node.type !== 'code' || !node.position) return false;
  const { start, end } = node.position;
  const source = text.slice(start.offset, end.offset);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return false;
  const last = source.split('\n').at(-1) ?? '';
  return start.line === end.line || !last.replace(/^[\s>]*/, '').startsWith(fence);
}
