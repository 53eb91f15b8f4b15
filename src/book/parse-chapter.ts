import { mdxToMdast } from 'satteri';
import { placeEdit } from '../dataset/place-edit.ts';
import { describeIssues } from '../dataset/schema-problems.ts';
import { parseYamlFile } from '../dataset/yaml-document.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import type { ChapterFrontmatter } from '../schemas/chapter.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import type { Language } from './languages.ts';
import { markdownFeatures } from './markdown-features.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { descendants, textOf } from './markdown-node.ts';

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

export interface ParsedChapter extends ChapterFile {
  readonly frontmatter: ChapterFrontmatter | undefined;
  readonly tree: MarkdownNode | undefined;
  readonly headings: readonly Heading[];
  readonly components: readonly ComponentUse[];
  readonly fences: readonly Fence[];
  readonly links: readonly (Place & { readonly href: string })[];
  /** Words of prose, without diagrams and frontmatter. */
  readonly words: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads one chapter into what checks, reference lists and search need. Never throws: a chapter that
 * does not parse has no tree and says why in `problems`.
 */
export function parseChapter(chapter: ChapterFile): ParsedChapter {
  const problems: Problem[] = [];
  const frontmatter = readFrontmatter(chapter, problems);
  const tree = readTree(chapter, problems);
  const found = {
    headings: [] as Heading[],
    components: [] as ComponentUse[],
    fences: [] as Fence[],
    links: [] as (Place & { href: string })[],
  };
  let words = 0;
  let section: string | undefined;
  const visit = (node: MarkdownNode): void => {
    const place = placeOf(chapter.file, node);
    if (node.type === 'heading') {
      section = node.data?.hProperties?.id;
      found.headings.push({ ...place, id: section, text: textOf(node).trim(), depth: node.depth ?? 1 });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.components.push({
        ...place,
        name: node.name ?? '',
        attributes: plainAttributes(node),
        section,
        placeOfValue: (attribute) => placeOfAttribute(chapter, node, attribute)?.value,
      });
    } else if (node.type === 'code' && node.lang === 'mermaid') {
      found.fences.push({
        ...place,
        line: place.line + 1,
        column: 1,
        id: node.meta?.trim() || undefined,
        source: node.value ?? '',
      });
    } else if (node.type === 'link' || node.type === 'definition') {
      found.links.push({ ...place, href: node.url ?? '' });
    }
    if (node.type === 'text' || node.type === 'inlineCode')
      words += (node.value ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (node.name === 'Fact' || node.name === 'System' || node.name === 'Incident') words += 1;
    for (const child of node.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return { ...chapter, frontmatter, tree, ...found, words, problems };
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
  return { name: placeAt(match.index), value: match[1] ? placeAt(match.index + match[0].length) : undefined };
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

const frontmatterBlock = /^---\n([\s\S]*?)\n---(?:\n|$)/;

function readFrontmatter(chapter: ChapterFile, problems: Problem[]): ChapterFrontmatter | undefined {
  const { file, text } = chapter;
  if (text.trim() === '') return undefined;
  const match = frontmatterBlock.exec(text);
  if (!match) {
    problems.push({
      rule: 'frontmatter',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: text.startsWith('---\n')
        ? 'The frontmatter that begins here is never closed.'
        : 'The chapter does not begin with a frontmatter block.',
    });
    return undefined;
  }
  const yaml = parseYamlFile(match[1] ?? '', file);
  const shift = <T extends { line: number }>(place: T): T => ({ ...place, line: place.line + 1 });
  const shiftAll = ({ edits, ...problem }: Problem): Problem => ({
    ...shift(problem),
    ...(edits ? { edits: edits.map(shift) } : {}),
  });
  problems.push(...yaml.problems.map(shiftAll));
  if (yaml.problems.length > 0) return undefined;
  const value = yaml.value ?? {};
  const result = chapterSchema.safeParse(value);
  if (result.success) return result.data;
  const fields = Object.keys(chapterSchema.shape);
  for (const { path, atKey, edit, ...rest } of describeIssues(result.error.issues, value, () => fields)) {
    const edits = placeEdit(edit, yaml, path, atKey);
    const problem = { severity: 'error' as const, file, ...yaml.locate(path, atKey), ...rest };
    problems.push(shiftAll({ ...problem, ...(edits.length > 0 ? { edits } : {}) }));
  }
  return undefined;
}

function readTree(chapter: ChapterFile, problems: Problem[]): MarkdownNode | undefined {
  // Without its end the frontmatter would be read as prose.
  if (chapter.text.startsWith('---\n') && !frontmatterBlock.test(chapter.text)) return undefined;
  let tree: MarkdownNode;
  try {
    tree = mdxToMdast(chapter.text, { features: markdownFeatures }) as MarkdownNode;
  } catch (error) {
    const { line, column, message, help } = explainMdxError(error, chapter.text);
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
