import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { readTextFile } from '../../packages/checked-content/src/text/read-text.ts';
import type { Problem } from '../../packages/checked-content/src/problems/problem.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { markdownFeatures } from '../../packages/checked-content/src/markdown/markdown-features.ts';
import type { MarkdownNode } from '../../packages/checked-content/src/markdown/markdown-node.ts';

/** The contributing guide of each language, from the root of the project; the site shows it as a page. */
export const guideFiles: Readonly<Record<Language, string>> = { en: 'CONTRIBUTING.md', de: 'CONTRIBUTING.de.md' };

/** A frontmatter would be lost without a word, so it is read as text, which is seen. */
export const guideFeatures = { ...markdownFeatures, frontmatter: false } as const;

export interface Guide {
  readonly language: Language;
  readonly file: string;
  readonly text: string;
  readonly tree: MarkdownNode;
}

/** Reads the contributing guides that there are below `root`; what cannot be read as text is a problem. */
export function loadGuides(root: string): { guides: Guide[]; problems: Problem[] } {
  const read = languages
    .map((language) => ({ language, file: guideFiles[language] }))
    .filter(({ file }) => lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined)
    .map((guide) => ({ ...guide, ...readTextFile(root, guide.file, '.md') }));
  return {
    guides: read.flatMap(({ language, file, text, usable }) =>
      usable ? [{ language, file, text, tree: parseGuide(text) }] : [],
    ),
    problems: read.flatMap(({ file, text, problems }) => [...problems, ...refuseFrontmatter(file, text)]),
  };
}

function refuseFrontmatter(file: string, text: string): Problem[] {
  if (!/^\s*(?:---|\+\+\+)/.test(text)) return [];
  const message = 'The guide has no fields; a line of dashes begins a block of them in other files.';
  return [
    { rule: 'closed-vocabulary', severity: 'error', file, line: 1, column: 1, message, help: 'Begin with the title.' },
  ];
}

function parseGuide(text: string): MarkdownNode {
  return markdownToMdast(text, { features: guideFeatures }) as MarkdownNode;
}
