import { mdxToMdast } from 'satteri';
import { parseYamlFile } from '../dataset/yaml-document.ts';
import { describeIssues } from '../dataset/schema-problems.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import type { ChapterFrontmatter } from '../schemas/chapter.ts';
import type { Language } from './languages.ts';
import { markdownFeatures } from './markdown-features.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { textOf } from './markdown-node.ts';

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
      found.components.push({ ...place, name: node.name ?? '', attributes: plainAttributes(node), section });
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

/** Place of a node in its file. */
export function placeOf(file: string, node: MarkdownNode): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** String attributes of a component; others (expressions, spreads) are left to the vocabulary rule. */
export function plainAttributes(node: MarkdownNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

function readFrontmatter(chapter: ChapterFile, problems: Problem[]): ChapterFrontmatter | undefined {
  const { file, text } = chapter;
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) {
    problems.push({
      rule: 'frontmatter',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: 'The chapter does not begin with a frontmatter block.',
    });
    return undefined;
  }
  const yaml = parseYamlFile(match[1] ?? '', file);
  const shift = <T extends { line: number }>(place: T): T => ({ ...place, line: place.line + 1 });
  problems.push(...yaml.problems.map(shift));
  if (yaml.problems.length > 0) return undefined;
  const value = yaml.value ?? {};
  const result = chapterSchema.safeParse(value);
  if (result.success) return result.data;
  const fields = Object.keys(chapterSchema.shape);
  for (const { path, atKey, ...rest } of describeIssues(result.error.issues, value, () => fields)) {
    problems.push({ severity: 'error', file, ...shift(yaml.locate(path, atKey)), ...rest });
  }
  return undefined;
}

function readTree(chapter: ChapterFile, problems: Problem[]): MarkdownNode | undefined {
  try {
    return mdxToMdast(chapter.text, { features: markdownFeatures }) as MarkdownNode;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = text] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(text) ?? [];
    problems.push({
      rule: 'mdx-syntax',
      severity: 'error',
      file: chapter.file,
      line: Number(line),
      column: Number(column),
      message: `${reason
        .replace(/ \(note: .*\)$/, '')
        .replace(/\(\d+:\d+\)/, '')
        .trim()
        .replace(/\.?$/, '.')}`,
    });
    return undefined;
  }
}
