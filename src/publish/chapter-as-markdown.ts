import type { MarkdownNode } from 'checked-content';
import { fullStop } from '../i18n/full-stop.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { chapterSlugs } from '../library/load-book.ts';
import { figuresNamed, sectionNumber } from '../library/numbered-parts.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { SiteContent } from '../library/site-content.ts';
import { byId } from '../model/by-id.ts';
import { chartNamed } from '../model/chart-named.ts';
import { sourceMark } from '../model/source-mark.ts';
import type { Dataset } from '../schemas/collections.ts';
import type { MarkdownEdition } from '../vocabulary/component.ts';
import { diagramId } from '../vocabulary/Diagram/diagram-id.ts';
import { readNode } from '../vocabulary/read-chapter.ts';
import { chartAsMarkdown, diagramAsMarkdown } from './figures-as-markdown.ts';

/**
 * A chapter as plain Markdown for programs: sections and figures with their numbers, values and names filled in, sources
 * as footnotes, claims and what stands apart as quotations, charts as tables, diagrams as their Mermaid source.
 * `absolute` makes the address of a path.
 */
export function chapterAsMarkdown(
  chapter: ParsedChapter,
  { dataset, book }: SiteContent,
  absolute: (path: string) => string,
): string {
  const { text, tree, slug, language, frontmatter } = chapter;
  const number = chapterSlugs(book).indexOf(slug) + 1;
  const edition = editionOf(chapter, { dataset, book }, absolute);
  const markdown = (node: MarkdownNode, inner: readonly string[]): string => {
    const written = weave(node, inner, text);
    switch (node.type) {
      case 'heading':
        return withNumber(written, (id) => (number > 0 ? sectionNumber(chapter, number, id) : undefined));
      case 'code':
        return node.lang === 'mermaid' ? diagram(written, node, chapter, edition) : written;
      default:
        return withWholeAddresses(node, written, absolute);
    }
  };
  const read = tree
    ? readNode(tree, chapter, {
        markdown,
        words: (node, inner) => wordsInside(node, inner, text),
        component: (component, use) => component.asMarkdown(use, edition),
      })
    : text;
  const body = read.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
  const title = frontmatter?.title ?? slug;
  const numbered = number > 0 ? `${interfaceText(language)('chapter.number', { number })}: ${title}` : title;
  const notes = notedIn(body, dataset).map((id) => footnote(id, dataset, language));
  return `# ${numbered}\n\n${frontmatter?.question ?? ''}\n\n${body}\n\n${notes.join('\n')}\n`;
}

function editionOf(
  { slug: own, language }: ParsedChapter,
  { dataset, book }: SiteContent,
  absolute: (path: string) => string,
): MarkdownEdition {
  const figure: MarkdownEdition['figure'] = (id, from) => {
    const [named] = figuresNamed(book, id, from);
    return named && { address: absolute(`/chapters/${named.slug}/#${named.anchor}`), number: named.number };
  };
  return {
    dataset,
    absolute,
    figure,
    chart: ({ attributes: { id = '' } }) => {
      const chart = chartNamed(id, dataset);
      const address = absolute(`/chapters/${own}/#chart-${id}`);
      return chart ? chartAsMarkdown(chart, dataset, { language, address, number: figure(id, own)?.number }) : '';
    },
  };
}

function diagram(
  written: string,
  { meta, value = '' }: MarkdownNode,
  { slug, language }: ParsedChapter,
  { figure, absolute }: MarkdownEdition,
): string {
  const id = diagramId(meta) ?? '';
  const address = absolute(`/chapters/${slug}/#diagram-${id}`);
  return diagramAsMarkdown(written, value, { language, address, number: figure(id, slug)?.number });
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

/** A heading with its number in the book in place of its id. */
function withNumber(written: string, numberOf: (id: string) => string | undefined): string {
  const [ending, id = ''] = / *\{#([\w-]+)\}[ \t]*$/m.exec(written) ?? [];
  if (ending === undefined) return written;
  const number = numberOf(id);
  const heading = written.replace(ending, '');
  return number === undefined ? heading : heading.replace(/^(#+\s+)/, `$1${number} `);
}

/** The links of Markdown with the whole address of what lies on this site. */
function withWholeAddresses({ type }: MarkdownNode, written: string, absolute: (path: string) => string): string {
  const lengthen = (_written: string, before: string, path: string, after: string) => before + absolute(path) + after;
  switch (type) {
    case 'link':
      return written.replace(/(\]\(\s*<?)(\/[^)\s>]*)([^()]*\))$/, lengthen);
    case 'definition':
      return written.replace(/^(\[[^\]]*\]:\s*<?)(\/[^\s>]*)(.*)$/s, lengthen);
    default:
      return written;
  }
}

/** Ids of the sources that a text has notes of, in its order. */
function notedIn(body: string, { sources }: Dataset): string[] {
  const ids = [...body.matchAll(/\[\^([\w-]+)\]/g)].map(([, id = '']) => id);
  return [...new Set(ids)].filter((id) => byId(sources, id));
}

function footnote(id: string, { sources }: Dataset, language: Language): string {
  const source = byId(sources, id);
  if (!source) return `[^${id}]:`;
  const { author, title, publisher, published, access, url } = source;
  const behind = access && `(${interfaceText(language)(`source.access.${access}`)})`;
  const sentences = [author, title, publisher, published, sourceMark(source)].filter(Boolean);
  const stopped = sentences.map((part) => `${part}${fullStop(part ?? '')}`);
  return [`[^${id}]:`, ...stopped, url, behind].filter(Boolean).join(' ');
}
