import type { MarkdownNode } from 'checked-content';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Dataset } from '../schemas/collections.ts';
import { readNode } from '../vocabulary/read-chapter.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { byId } from '../model/by-id.ts';

/**
 * A chapter as plain Markdown for programs: numbers and names filled in, sources as footnotes, claims
 * as quotations of one line, diagrams as their Mermaid source. `absolute` makes the address of a path.
 */
export function chapterAsMarkdown(
  chapter: ParsedChapter,
  dataset: Dataset,
  absolute: (path: string) => string,
): string {
  const { text, tree } = chapter;
  const edition = { dataset, absolute };
  const read = tree
    ? readNode(tree, chapter, {
        markdown: (node, inner) => withWholeAddresses(node, weave(node, inner, text), absolute),
        words: (node, inner) => wordsInside(node, inner, text),
        component: (component, use) => component.asMarkdown(use, edition),
      })
    : text;
  const body = read.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
  const notes = citedIn(chapter).map((id) => footnote(id, dataset));
  return `# ${chapter.frontmatter?.title ?? chapter.slug}\n\n${chapter.frontmatter?.question ?? ''}\n\n${body}\n\n${notes.join('\n')}\n`;
}

/** A node as it is written in `text`, but for what the nodes in it have become. */
function weave({ children = [], position }: MarkdownNode, inner: readonly string[], text: string): string {
  let at = position?.start.offset ?? 0;
  let woven = '';
  for (const [index, child] of children.entries()) {
    if (!child.position) continue;
    woven += text.slice(at, child.position.start.offset) + (inner[index] ?? '');
    at = child.position.end.offset;
  }
  return woven + text.slice(at, position?.end.offset ?? at);
}

function wordsInside(node: MarkdownNode, inner: readonly string[], text: string): string {
  if ((node.children ?? []).length === 0) return '';
  return weave(node, inner, text)
    .replace(/^<(?:"[^"]*"|'[^']*'|[^"'>])*>/, '')
    .replace(/<\/[^<>]*>$/, '');
}

/** The links of Markdown with the whole address of what lies on this site, headings without their id. */
function withWholeAddresses({ type }: MarkdownNode, written: string, absolute: (path: string) => string): string {
  const lengthen = (_written: string, before: string, path: string, after: string) => before + absolute(path) + after;
  switch (type) {
    case 'heading':
      return written.replace(/ *\{#[\w-]+\}[ \t]*$/m, '');
    case 'link':
      return written.replace(/(\]\(\s*<?)(\/[^)\s>]*)([^()]*\))$/, lengthen);
    case 'definition':
      return written.replace(/^(\[[^\]]*\]:\s*<?)(\/[^\s>]*)(.*)$/s, lengthen);
    default:
      return written;
  }
}

/** Ids of the sources that a chapter cites, in the order of the text. */
function citedIn({ components }: ParsedChapter): string[] {
  const ids = components
    .filter(({ name }) => componentNamed(name)?.names === 'sources')
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  return [...new Set(ids)];
}

function footnote(id: string, { sources }: Dataset): string {
  const source = byId(sources, id);
  const parts = [source?.author, source?.title, source?.publisher, source?.published, source?.url];
  return `[^${id}]: ${parts.filter(Boolean).join('. ')}`;
}
