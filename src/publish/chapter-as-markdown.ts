import type { MarkdownNode } from '../../packages/checked-content/src/markdown/markdown-node.ts';
import type { ParsedChapter } from '../../packages/checked-content/src/markdown/parse-chapter.ts';
import { plainAttributes } from '../../packages/checked-content/src/markdown/parse-chapter.ts';
import { formatValue } from '../i18n/format-value.ts';
import { inLanguage } from '../i18n/format.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import { resolveValue } from '../model/values.ts';
import type { Dataset } from '../schemas/collections.ts';

/**
 * A chapter as plain Markdown for programs: numbers and names filled in, sources as footnotes, claims
 * as quotations, diagrams as their Mermaid source. `absolute` makes the address of a path.
 */
export function chapterAsMarkdown(
  chapter: ParsedChapter,
  dataset: Dataset,
  absolute: (path: string) => string,
): string {
  const cited: string[] = [];
  const { text, tree } = chapter;
  const body = (tree ? copy(0, text.length, tree) : text).replace(/^---\n[\s\S]*?\n---\n/, '').trim();
  const notes = cited.map((id) => {
    const source = dataset.sources.find((candidate) => candidate.id === id);
    return `[^${id}]: ${[source?.author, source?.title, source?.publisher, source?.published, source?.url].filter(Boolean).join('. ')}`;
  });
  return `# ${chapter.frontmatter?.title ?? chapter.slug}\n\n${chapter.frontmatter?.question ?? ''}\n\n${body}\n\n${notes.join('\n')}\n`;

  /** The text from `start` to `end` as it is written, but for what `print` says of the nodes in it. */
  function copy(start: number, end: number, parent: MarkdownNode): string {
    let at = start;
    let copied = '';
    for (const node of parent.children ?? []) {
      if (!node.position) continue;
      copied += text.slice(at, node.position.start.offset) + print(node);
      at = node.position.end.offset;
    }
    return copied + text.slice(at, end);
  }

  function print(node: MarkdownNode): string {
    if (node.type.startsWith('mdxJsx')) return printComponent(node);
    const written = copy(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, node);
    switch (node.type) {
      case 'heading':
        return written.replace(/ *\{#[\w-]+\}[ \t]*$/m, '');
      case 'link':
        return written.replace(/(\]\(\s*<?)(\/[^)\s>]*)([^()]*\))$/, withWholeAddress);
      case 'definition':
        return written.replace(/^(\[[^\]]*\]:\s*<?)(\/[^\s>]*)(.*)$/s, withWholeAddress);
      default:
        return written;
    }
  }

  function withWholeAddress(_written: string, before: string, path: string, after: string): string {
    return before + absolute(path) + after;
  }

  function printComponent(node: MarkdownNode): string {
    const { id = '', show, digits } = plainAttributes(node);
    const { language } = chapter;
    switch (node.name) {
      case 'Fact':
        return formatValue(
          resolveValue(dataset, id, show),
          language,
          digits === undefined ? undefined : Number(digits),
        );
      case 'Cite':
        if (!cited.includes(id)) cited.push(id);
        return `[^${id}]`;
      case 'System': {
        const system = dataset.systems.find((candidate) => candidate.id === id);
        return system ? `[${words(node) || inLanguage(system.name, language)}](${absolute(`/systems/${id}/`)})` : '';
      }
      case 'Incident': {
        const incident = dataset.incidents.find((candidate) => candidate.id === id);
        return incident ? `[${words(node) || incident.name[language]}](${absolute(`/incidents/${id}/`)})` : '';
      }
      case 'Claim': {
        const claim = dataset.claims.find((candidate) => candidate.id === id);
        if (!claim) return '';
        const verdict = interfaceText(language)(`verdict.${claim.verdict}`);
        return `> ${claim.claim[language]}\n>\n> **${verdict}.** ${claim.finding[language]} [${absolute(`/claims/${id}/`)}](${absolute(`/claims/${id}/`)})`;
      }
      case 'Chart':
        return `[${absolute(`/chapters/${chapter.slug}/#chart-${id}`)}](${absolute(`/chapters/${chapter.slug}/#chart-${id}`)})`;
      case 'Term':
        return words(node) || (dataset.glossary.find((candidate) => candidate.id === id)?.term[language] ?? '');
      default:
        return words(node);
    }
  }

  /** What the chapter writes inside a component, with the blanks and line breaks between its tags. */
  function words(node: MarkdownNode): string {
    if (!node.position || (node.children ?? []).length === 0) return '';
    return copy(node.position.start.offset, node.position.end.offset, node)
      .replace(/^<(?:"[^"]*"|'[^']*'|[^"'>])*>/, '')
      .replace(/<\/[^<>]*>$/, '');
  }
}
