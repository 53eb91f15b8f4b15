import type { MarkdownNode } from '../book/markdown-node.ts';
import { descendants } from '../book/markdown-node.ts';
import type { ParsedChapter } from '../book/parse-chapter.ts';
import { plainAttributes } from '../book/parse-chapter.ts';
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
  const replacements = chapter.tree ? [...collect(chapter.tree)] : [];
  let text = chapter.text;
  const printed = replacements.map((node) => ({ node, as: print(node) }));
  for (const { node, as } of printed.toReversed()) {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    text = text.slice(0, start.offset) + as + text.slice(end.offset);
  }
  const body = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    // The words inside these stay; only what a page does with them is left out.
    .replaceAll(/<\/?(?:Term|Aside)\b[^>]*>/g, '')
    .replaceAll(/\]\((\/[^)\s]*)\)/g, (_link, path: string) => `](${absolute(path)})`)
    .replaceAll(/^(#+ .*?) *\{#[\w-]+\}$/gm, '$1')
    .trim();
  const notes = cited.map((id) => {
    const source = dataset.sources.find((candidate) => candidate.id === id);
    return `[^${id}]: ${[source?.author, source?.title, source?.publisher, source?.published, source?.url].filter(Boolean).join('. ')}`;
  });
  return `# ${chapter.frontmatter?.title ?? chapter.slug}\n\n${chapter.frontmatter?.question ?? ''}\n\n${body}\n\n${notes.join('\n')}\n`;

  function print(node: MarkdownNode): string {
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
      default:
        return words(node);
    }
  }

  /** What the chapter writes inside a component. */
  function words(node: MarkdownNode): string {
    return (node.children ?? [])
      .map((child) => chapter.text.slice(child.position?.start.offset, child.position?.end.offset))
      .join('');
  }
}

/** The components of a chapter, outermost first; those inside another one are printed with it. */
function* collect(tree: MarkdownNode): Generator<MarkdownNode> {
  let until = -1;
  for (const node of descendants(tree)) {
    if (!node.type.startsWith('mdxJsx') || (node.position?.start.offset ?? 0) < until) continue;
    // A term or an aside may hold other components, which are printed by themselves.
    if (node.name === 'Term' || node.name === 'Aside') continue;
    until = node.position?.end.offset ?? 0;
    yield node;
  }
}
