import { readTextFiles } from '../dataset/read-text.ts';
import type { Problem } from '../problems/problem.ts';
import { idPattern } from '../schemas/primitives.ts';
import type { Language } from './languages.ts';
import { defaultLanguage, languages } from './languages.ts';
import { parseChapter } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

export interface Book {
  /** All chapters of all languages, by order, then language. */
  readonly chapters: readonly ParsedChapter[];
  readonly problems: readonly Problem[];
}

const folder = 'src/content/chapters';

/** Reads and parses every chapter below `root`. Never throws on bad content. */
export function loadBook(root: string): Book {
  const { files, problems } = readTextFiles(root, folder, '.mdx');
  const chapters: ParsedChapter[] = [];
  for (const { file, text } of files) {
    const [language, name, ...rest] = file.slice(folder.length + 1).split('/');
    const slug = name?.replace(/\.mdx$/, '') ?? '';
    if (!languages.includes(language as Language) || rest.length > 0 || !idPattern.test(slug)) {
      problems.push({
        rule: 'file-location',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `A chapter must be ${folder}/{${languages.join(',')}}/<slug>.mdx, with a lower-case slug.`,
      });
      continue;
    }
    chapters.push(parseChapter({ file, text, slug, language: language as Language }));
  }
  chapters.sort(
    (a, b) =>
      orderOf(a, chapters) - orderOf(b, chapters) || languages.indexOf(a.language) - languages.indexOf(b.language),
  );
  return { chapters, problems: [...problems, ...chapters.flatMap((chapter) => chapter.problems)] };
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
