import { headingId } from 'checked-content';
import type { ParsedChapter } from '../../library/parse-chapter.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { nodeAsText } from '../../vocabulary/chapter-as-text.ts';

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
  for (const node of chapter.tree?.children ?? []) {
    const text = nodeAsText(node, chapter, dataset);
    if (node.type === 'heading') sections.push({ id: headingId(node), title: text.trim(), parts: [] });
    else sections.at(-1)?.parts.push(text);
  }
  return sections.map(({ id, title, parts }) => ({ id, title, text: parts.join(' ').replaceAll(/\s+/g, ' ').trim() }));
}
