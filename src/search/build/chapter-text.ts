import { headingId } from '../../../packages/checked-content/src/markdown/markdown-node.ts';
import type { MarkdownNode } from '../../../packages/checked-content/src/markdown/markdown-node.ts';
import type { ParsedChapter } from '../../../packages/checked-content/src/markdown/parse-chapter.ts';
import { plainAttributes } from '../../../packages/checked-content/src/markdown/parse-chapter.ts';
import { formatValue } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/format.ts';
import { resolveValue } from '../../model/values.ts';
import type { Dataset } from '../../schemas/collections.ts';

export interface ChapterSection {
  /** Id of the heading; undefined for the text before the first one. */
  readonly id: string | undefined;
  readonly title: string;
  /** The text as a reader sees it: numbers and names filled in from the data. */
  readonly text: string;
}

/** Cuts a chapter at its headings into pieces of plain text. */
export function chapterSections(chapter: ParsedChapter, dataset: Dataset): ChapterSection[] {
  const sections: { id: string | undefined; title: string; parts: string[] }[] = [
    { id: undefined, title: chapter.frontmatter?.title ?? chapter.slug, parts: [chapter.frontmatter?.question ?? ''] },
  ];
  const print = (node: MarkdownNode) => printNode(node, chapter, dataset);
  for (const node of chapter.tree?.children ?? []) {
    if (node.type === 'heading') sections.push({ id: headingId(node), title: print(node).trim(), parts: [] });
    else sections.at(-1)?.parts.push(print(node));
  }
  return sections.map(({ id, title, parts }) => ({ id, title, text: parts.join(' ').replaceAll(/\s+/g, ' ').trim() }));
}

function printNode(node: MarkdownNode, chapter: ParsedChapter, dataset: Dataset): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'yaml' || node.type === 'code') return '';
  const inner = (node.children ?? []).map((child) => printNode(child, chapter, dataset)).join('');
  if (node.name) return inner || printComponent(node, chapter, dataset);
  return ['paragraph', 'listItem', 'tableCell', 'heading'].includes(node.type) ? `${inner} ` : inner;
}

function printComponent(node: MarkdownNode, chapter: ParsedChapter, dataset: Dataset): string {
  const { id = '', show, digits } = plainAttributes(node);
  const { language } = chapter;
  switch (node.name) {
    case 'Fact':
      return formatValue(resolveValue(dataset, id, show), language, digits === undefined ? undefined : Number(digits));
    case 'System': {
      const system = dataset.systems.find((candidate) => candidate.id === id);
      return system ? inLanguage(system.name, language) : '';
    }
    case 'Incident':
      return dataset.incidents.find((candidate) => candidate.id === id)?.name[language] ?? '';
    case 'Term':
      return dataset.glossary.find((candidate) => candidate.id === id)?.term[language] ?? '';
    default:
      return '';
  }
}
