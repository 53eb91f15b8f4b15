import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLanguage } from '../../src/i18n/default-language.ts';
import { generateChapter } from '../content/chapter.ts';
import { toMarkdown } from '../content/markdown.ts';
import type { Dialect } from '../content/markdown.ts';

const chaptersFolder = 'src/content/chapters';

/** Adds generated chapters in the default language to the book of a copy of this project, behind its own. */
export function addChapters(root: string, seed: number, count: number): void {
  const folder = join(root, chaptersFolder, defaultLanguage);
  mkdirSync(folder, { recursive: true });
  const own = readdirSync(folder).filter((name) => !name.startsWith('generated-')).length;
  for (let index = 0; index < count; index += 1) {
    const chapter = generateChapter(seed, index);
    writeFileSync(join(folder, `${chapter.slug}.mdx`), toMarkdown(chapter, dialectAfter(own)));
  }
}

function dialectAfter(ownChapters: number): Dialect {
  return {
    frontmatter: ({ title, description, question, index }) => [
      `title: "${title}"`,
      `description: "${description}"`,
      `order: ${ownChapters + index + 1}`,
      `question: "${question}"`,
    ],
    link: (slug) => `/chapters/${slug}/`,
    afterHeading: (_, position) => ` {#section-${position + 1}}`,
    diagramName: ({ slug }) => ` flow-of-${slug}`,
  };
}
