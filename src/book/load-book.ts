import { readTextFiles } from '../dataset/read-text.ts';
import type { Problem } from '../problems/problem.ts';
import { idPattern } from '../schemas/primitives.ts';
import type { Language } from './languages.ts';
import { defaultLanguage, languages } from './languages.ts';
import { parseChapter, unreadChapter } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

export interface Book {
  /** All chapters of all languages, by order, then language. */
  readonly chapters: readonly ParsedChapter[];
  readonly problems: readonly Problem[];
}

const folder = 'src/content/chapters';

/**
 * Reads and parses every chapter below `root`. Never throws on bad content. A chapter that cannot be
 * read is in the book without a tree, so that it is not taken for missing.
 */
export function loadBook(root: string): Book {
  const { files, unread, problems } = readTextFiles(root, folder, '.mdx');
  const chapters: ParsedChapter[] = [];
  for (const { file, text } of files) {
    const place = placeInBook(file);
    if (place) {
      chapters.push(parseChapter({ file, text, ...place }));
      continue;
    }
    const [language = '', name = '', ...rest] = file.slice(folder.length + 1).split('/');
    const misplaced = rest.length > 0 || !languages.includes(language as Language);
    problems.push({
      rule: misplaced ? 'file-location' : 'file-name',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: misplaced
        ? `A chapter must be ${folder}/{${languages.join(',')}}/<slug>.mdx.`
        : `The file name \`${name}\` has other signs than a-z, 0-9 and hyphens.`,
    });
  }
  for (const { file, text } of unread) {
    const place = placeInBook(file);
    if (place) chapters.push(unreadChapter({ file, text, ...place }));
  }
  chapters.sort(
    (a, b) =>
      orderOf(a, chapters) - orderOf(b, chapters) || languages.indexOf(a.language) - languages.indexOf(b.language),
  );
  return { chapters, problems: [...problems, ...chapters.flatMap((chapter) => chapter.problems)] };
}

/** Language and slug of a chapter's file, or undefined for a file where no chapter can be. */
function placeInBook(file: string): { language: Language; slug: string } | undefined {
  const [language, name = '', ...rest] = file.slice(folder.length + 1).split('/');
  const slug = name.replace(/\.mdx?$/, '');
  if (!languages.includes(language as Language) || rest.length > 0 || !idPattern.test(slug)) return undefined;
  return { language: language as Language, slug };
}

/** The chapter in `language`, or in the other language where it is not translated yet. */
export function chapterFor(book: Book, slug: string, language: Language): ParsedChapter | undefined {
  const versions = book.chapters.filter((chapter) => chapter.slug === slug);
  return versions.find((chapter) => chapter.language === language) ?? versions[0];
}

/** Slugs of all chapters in reading order. */
export function chapterSlugs(book: Book): string[] {
  return [...new Set(book.chapters.map((chapter) => chapter.slug))];
}

function orderOf(chapter: ParsedChapter, all: readonly ParsedChapter[]): number {
  const original = all.find((other) => other.slug === chapter.slug && other.language === defaultLanguage);
  return original?.frontmatter?.order ?? chapter.frontmatter?.order ?? Infinity;
}
