import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown, readTextFile } from 'checked-content';
import type { MarkdownNode, Problem } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import type { RuleName } from '../rules/rule-names.ts';

/** The contributing guide of each language, from the root of the project; the site shows it as a page. */
export const guideFiles: Readonly<Record<Language, string>> = { en: 'CONTRIBUTING.md', de: 'CONTRIBUTING.de.md' };

export interface Guide {
  readonly language: Language;
  readonly file: string;
  readonly text: string;
  readonly tree: MarkdownNode;
}

/** Reads the contributing guides that there are below `root`; what cannot be read as text is a problem. */
export function loadGuides(root: string): { guides: Guide[]; problems: Problem<RuleName>[] } {
  const read = languages
    .map((language) => ({ language, file: guideFiles[language] }))
    .filter(({ file }) => lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined)
    .map((guide) => ({ ...guide, ...readTextFile(root, guide.file, '.md') }));
  return {
    guides: read.flatMap(({ language, file, text, usable }) =>
      usable ? [{ language, file, text, tree: parseMarkdown(text) }] : [],
    ),
    problems: read.flatMap(({ file, text, problems }) => [...problems, ...refuseFrontmatter(file, text)]),
  };
}

function refuseFrontmatter(file: string, text: string): Problem<RuleName>[] {
  if (!/^\s*(?:---|\+\+\+)/.test(text)) return [];
  const message = 'The guide has no fields; a line of dashes begins a block of them in other files.';
  return [
    { rule: 'closed-vocabulary', severity: 'error', file, line: 1, column: 1, message, help: 'Begin with the title.' },
  ];
}
