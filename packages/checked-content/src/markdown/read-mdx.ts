import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { TextFile } from '../text/read-text.ts';
import type { WrittenSign } from '../text/written-sign.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { descendants, headingId, headingText } from './markdown-node.ts';
import { placeOf, placeOfAttribute, plainAttributes } from './place-of.ts';
import { readTree } from './read-tree.ts';

export interface MdxOptions<S extends z.ZodObject> {
  /** The schema of the fields between the dashes; a strict one finds misspelt names. */
  readonly frontmatter: S;
  /** Names of the components that a file may use, for hints; which of them may stand where is for rules to say. */
  readonly components?: readonly string[];
}

export interface Heading extends Place {
  readonly id: string | undefined;
  readonly text: string;
  readonly depth: number;
  /** Whether an expression stands in it. */
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
  placeOfValue: (attribute: string) => Place | undefined;
}

/** A block of code; the place is that of its opening line. */
export interface CodeBlock extends Place {
  /** The first word after the fence, and what follows it. */
  readonly lang: string | undefined;
  readonly meta: string | undefined;
  readonly source: string;
}

export interface Link extends Place {
  readonly href: string;
  /** Whether there is nothing to click on. */
  readonly isEmpty: boolean;
}

/** What stands in the text of an MDX file, each kind in order of appearance. */
interface Found {
  readonly headings: readonly Heading[];
  readonly components: readonly ComponentUse[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly links: readonly Link[];
  /** Words of prose as written, without what components print, code blocks and frontmatter. */
  readonly words: number;
}

export interface MdxFile<Frontmatter> extends TextFile, Found {
  readonly frontmatter: Frontmatter | undefined;
  /** Where a field of the frontmatter stands. */
  placeOfField: (field: string) => Place;
  /** The signs of the text of a field as they are written. */
  signsOfField: (field: string) => WrittenSign[];
  readonly tree: MarkdownNode | undefined;
  readonly problems: readonly Problem<ReaderRule>[];
}

/** Takes an MDX file apart. Never throws: a text that does not parse has no tree and says why in `problems`. */
export function readMdx<S extends z.ZodObject>(
  { file, text }: TextFile,
  { frontmatter: schema, components = [] }: MdxOptions<S>,
): MdxFile<z.infer<S>> {
  const { isBounded, problems, ...head } = readFrontmatter({ file, text }, schema);
  // Without its end the frontmatter would be read as prose.
  if (!isBounded) return { ...unreadMdx({ file, text }), ...head, problems };
  const read = readTree({ file, text }, components);
  if ('tree' in read) return { file, text, ...head, tree: read.tree, ...find(read.tree, { file, text }), problems };
  // What stands instead of a frontmatter is reported as that.
  const firstBlock = text.trimStart().split('\n\n', 1)[0] ?? '';
  const isToldBefore =
    problems.some(({ rule }) => rule === 'frontmatter') && read.problem.line <= firstBlock.split('\n').length;
  return {
    ...unreadMdx({ file, text }),
    ...head,
    problems: isToldBefore ? problems : [...problems, read.problem],
  };
}

/** A file of which nothing is known but that it is there. */
export function unreadMdx({ file, text }: TextFile): MdxFile<never> {
  return {
    file,
    text,
    frontmatter: undefined,
    placeOfField: () => ({ file, line: 1, column: 1 }),
    signsOfField: () => [],
    tree: undefined,
    headings: [],
    components: [],
    codeBlocks: [],
    links: [],
    words: 0,
    problems: [],
  };
}

function find(tree: MarkdownNode, { file, text }: TextFile): Found {
  const headings: Heading[] = [];
  const components: ComponentUse[] = [];
  const codeBlocks: CodeBlock[] = [];
  const links: Link[] = [];
  const ofImages = addressesOfImages(tree);
  let words = 0;
  let section: string | undefined;
  for (const node of descendants(tree)) {
    const place = placeOf(file, node);
    switch (node.type) {
      case 'heading':
        section = headingId(node);
        headings.push({ ...place, ...describeHeading(node) });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        components.push({
          ...place,
          name: node.name ?? '',
          attributes: plainAttributes(node),
          section,
          placeOfValue: (attribute) => placeOfAttribute({ file, text }, node, attribute)?.value,
        });
        break;
      case 'code':
        codeBlocks.push({
          ...place,
          lang: node.lang ?? undefined,
          meta: node.meta ?? undefined,
          source: node.value ?? '',
        });
        break;
      case 'link':
        links.push({
          ...place,
          href: node.url ?? '',
          isEmpty: (node.children ?? []).every((child) => child.value?.trim() === ''),
        });
        break;
      case 'definition':
        if (!ofImages.has(node.identifier)) links.push({ ...place, href: node.url ?? '', isEmpty: false });
        break;
      case 'text':
      case 'inlineCode':
        words += countWords(node.value ?? '');
        break;
    }
  }
  return { headings, components, codeBlocks, links, words };
}

/** Names of the addresses that images have: they are no links. */
function addressesOfImages(tree: MarkdownNode): ReadonlySet<string | undefined> {
  const images = [...descendants(tree)].filter(({ type }) => type === 'imageReference');
  return new Set(images.map(({ identifier }) => identifier));
}

function describeHeading(node: MarkdownNode): Omit<Heading, keyof Place> {
  const types = new Set([...descendants(node)].map(({ type }) => type));
  return {
    id: headingId(node),
    text: headingText(node).trim(),
    depth: node.depth ?? 1,
    holdsBraces: types.has('mdxTextExpression'),
    holdsComponents: types.has('mdxJsxTextElement'),
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
