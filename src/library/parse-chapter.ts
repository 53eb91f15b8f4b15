import { errorAt, findNearest, readMdx, unreadMdx } from 'checked-content';
import type { CodeBlock, MdxFile, Place, Problem, TextFile } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import type { ChapterFrontmatter } from '../schemas/chapter.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { diagramId } from '../vocabulary/Diagram/diagram-id.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import type { RuleName } from '../rules/rule-names.ts';

export interface ChapterFile extends TextFile {
  readonly language: Language;
  readonly slug: string;
}

/** A ```mermaid fence; `line` is that of its first line of source. */
export interface Fence extends Place {
  /** The word after `mermaid` on the opening line: the diagram's permanent id, the same in both languages. */
  readonly id: string | undefined;
  readonly source: string;
}

export interface ParsedChapter extends ChapterFile, Omit<MdxFile<ChapterFrontmatter>, 'codeBlocks' | 'problems'> {
  readonly fences: readonly Fence[];
  readonly problems: readonly Problem<RuleName>[];
}

/**
 * Reads one chapter into what checks, reference lists and search need. Never throws: a chapter that
 * does not parse has no tree and says why in `problems`.
 */
export function parseChapter({ language, slug, ...text }: ChapterFile): ParsedChapter {
  const { codeBlocks, ...read } = readMdx(text, { frontmatter: chapterSchema, components: Object.keys(vocabulary) });
  const diagrams = codeBlocks.filter(isMermaid);
  return {
    language,
    slug,
    ...read,
    fences: diagrams.map(({ file, line, meta, source }) => ({
      file,
      line: line + 1,
      column: 1,
      id: diagramId(meta),
      source,
    })),
    problems: [
      ...read.problems,
      ...diagrams.filter(({ lang }) => lang !== 'mermaid').map((block) => misspeltMermaid(block, text)),
    ],
  };
}

/** A chapter of which nothing is known but that it is there. */
export function unreadChapter({ language, slug, ...text }: ChapterFile): ParsedChapter {
  return { language, slug, ...unreadMdx(text), fences: [] };
}

function isMermaid({ lang }: CodeBlock): boolean {
  return lang !== undefined && findNearest(lang.toLowerCase(), ['mermaid']) !== undefined;
}

function misspeltMermaid({ line, column, lang = '', file }: CodeBlock, { text }: TextFile): Problem<RuleName> {
  const at = (text.split('\n')[line - 1] ?? '').indexOf(lang, column - 1);
  return errorAt(
    'diagram',
    { file, line, column },
    `The language of this block is \`${lang}\`, so it would be printed as text. Did you mean \`mermaid\`?`,
    at < 0 ? {} : { edits: [{ line, column: at + 1, from: lang, to: 'mermaid' }] },
  );
}
