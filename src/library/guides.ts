import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown, readTextFile } from 'checked-content';
import type { MarkdownNode, Problem } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import { textsFolder } from '../i18n/texts.ts';
import type { RuleName } from '../rules/rule-names.ts';

/** Where the contributing guide in `language` is, from the root of the project; the site shows it as a page. */
export function guideFile(language: Language): string {
  return language === defaultLanguage ? 'CONTRIBUTING.md' : `CONTRIBUTING.${language}.md`;
}

/** Where the page about the site is in `language`, from the root of the project. */
export function aboutFile(language: Language): string {
  return `${textsFolder}/${language}/about.md`;
}

/** A page whose text is a Markdown file of its own. */
export interface Guide {
  readonly page: 'contribute' | 'about';
  readonly language: Language;
  readonly file: string;
  readonly text: string;
  readonly tree: MarkdownNode;
}

/** Reads the guides and the pages about the site that there are below `root`; what cannot be read as text is a problem. */
export function loadGuides(root: string): { guides: Guide[]; problems: Problem<RuleName>[] } {
  const read = languages
    .flatMap((language) => [
      { page: 'contribute' as const, language, file: guideFile(language) },
      { page: 'about' as const, language, file: aboutFile(language) },
    ])
    .filter(({ file }) => lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined)
    .map((guide) => ({ ...guide, ...readTextFile(root, guide.file, '.md') }));
  return {
    guides: read.flatMap(({ page, language, file, text, usable }) =>
      usable ? [{ page, language, file, text, tree: parseMarkdown(text) }] : [],
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

/** The text of a page for readers of `language`: where it is not translated, another one is better than none. */
export function guideFor(page: Guide['page'], language: Language): Guide | undefined {
  const guides = loadGuides(process.cwd()).guides.filter((guide) => guide.page === page);
  return guides.find((guide) => guide.language === language) ?? guides[0];
}
