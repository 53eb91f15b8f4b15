import { slugOf } from './chapter.ts';
import type { Block, GeneratedChapter } from './chapter.ts';

/** What differs between those who read the same chapter. */
export interface Dialect {
  /** Lines between the dashes at the top. */
  readonly frontmatter: (chapter: GeneratedChapter) => readonly string[];
  /** Address of a chapter in a link. */
  readonly link: (slug: string) => string;
  /** The title as a heading, where it is not made of the frontmatter. */
  readonly heading?: (chapter: GeneratedChapter) => string;
  /** What stands behind the heading of a section, such as its id. */
  readonly afterHeading?: (position: number) => string;
  /** What stands behind `mermaid` where a diagram begins. */
  readonly diagramName?: (chapter: GeneratedChapter) => string;
}

/** The file of a chapter in one dialect. The diagram stands at the end of the second section. */
export function toMarkdown(chapter: GeneratedChapter, dialect: Dialect): string {
  const sections = chapter.sections.flatMap((section, position) => [
    `${'#'.repeat(section.level)} ${section.heading}${dialect.afterHeading?.(position) ?? ''}`,
    ...section.blocks.map((block) => blockText(block, dialect)),
    ...(position === 1 ? [fence(chapter, dialect)] : []),
  ]);
  const title = dialect.heading ? [`# ${dialect.heading(chapter)}`] : [];
  return `---\n${dialect.frontmatter(chapter).join('\n')}\n---\n\n${[...title, ...sections].join('\n\n')}\n`;
}

function blockText(block: Block, dialect: Dialect): string {
  if (block.kind === 'list') return block.points.map((point) => `- ${point}`).join('\n');
  return block.parts
    .map((part) =>
      typeof part === 'string' ? part : `More of it is told in [${part.text}](${dialect.link(slugOf(part.to))}).`,
    )
    .join('\n');
}

function fence(chapter: GeneratedChapter, dialect: Dialect): string {
  return `\`\`\`mermaid${dialect.diagramName?.(chapter) ?? ''}\n${chapter.flowchart}\n\`\`\``;
}
