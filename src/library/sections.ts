import type { ParsedChapter } from './parse-chapter.ts';

export interface Section {
  /** Id of its heading; '' is what stands before the first one. */
  readonly id: string;
  /** Line of its heading, or of the first line of the text, from 1. */
  readonly line: number;
  /** As it is written, with its heading, subsections and diagrams. */
  readonly text: string;
}

/** The sections of a chapter, by headings of the second level, in order; the frontmatter is none. */
export function sectionsOf({ text, headings }: Pick<ParsedChapter, 'text' | 'headings'>): Section[] {
  const lines = text.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const starts = headings.flatMap(({ id, line, depth }) => (depth === 2 && id !== undefined ? [{ id, line }] : []));
  const opening = lines.findIndex((line, index) => index >= end && line.trim() !== '') + 1;
  return [{ id: '', line: Math.max(opening, 1) }, ...starts].map((start, index, all) => ({
    ...start,
    text: lines.slice(start.line - 1, (all[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  }));
}
