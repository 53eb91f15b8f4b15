import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMarkdown, readTextFile } from 'checked-content';
import type { MarkdownNode, Problem } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import { textsFolder } from '../i18n/text-folders.ts';
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

const fileOf = { contribute: guideFile, about: aboutFile } as const;

/** Reads the texts of `pages` that there are below `root`; what cannot be read as one is a problem. */
export function loadGuides(
  root: string,
  pages: readonly Guide['page'][] = ['contribute', 'about'],
): { guides: Guide[]; problems: Problem<RuleName>[] } {
  const read = languages
    .flatMap((language) => pages.map((page) => ({ page, language, file: fileOf[page](language) })))
    // A folder of texts that is a link is told as that, once.
    .filter(({ file }) => isFolder(join(root, dirname(file))) && lstatSync(join(root, file), quietly) !== undefined)
    .map((place) => readGuide(root, place));
  return { guides: read.flatMap(({ guide }) => guide ?? []), problems: read.flatMap(({ problems }) => problems) };
}

function readGuide(
  root: string,
  place: Omit<Guide, 'text' | 'tree'>,
): { guide?: Guide; problems: Problem<RuleName>[] } {
  const { text, usable, problems: ofFile } = readTextFile(root, place.file, '.md');
  const ofHead = refuseFrontmatter(place.file, text);
  const problems = [...ofFile, ...ofHead];
  if (!usable || ofHead.length > 0) return { problems };
  const read = readMarkdown({ file: place.file, text });
  if ('problem' in read) return { problems: [...problems, read.problem] };
  return { guide: { ...place, text, tree: read.tree }, problems };
}

const quietly = { throwIfNoEntry: false } as const;

function isFolder(path: string): boolean {
  return lstatSync(path, quietly)?.isDirectory() === true;
}

function refuseFrontmatter(file: string, text: string): Problem<RuleName>[] {
  if (!/^\s*(?:---|\+\+\+)/.test(text)) return [];
  const message = 'The guide has no fields; a line of dashes begins a block of them in other files.';
  return [
    { rule: 'closed-vocabulary', severity: 'error', file, line: 1, column: 1, message, help: 'Begin with the title.' },
  ];
}

/**
 * The text of a page for readers of `language`: where it is not translated, another one is better than none. The
 * file is read when the page is made, so it can be another than the one that the check saw.
 * @throws Error with file, line and column where a file of the page cannot be read as a guide.
 */
export function guideFor(page: Guide['page'], language: Language, root = process.cwd()): Guide | undefined {
  const {
    guides,
    problems: [problem],
  } = loadGuides(root, [page]);
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
  return guides.find((guide) => guide.language === language) ?? guides[0];
}
