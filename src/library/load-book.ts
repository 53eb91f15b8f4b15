import { readTextFiles, rememberByText } from 'checked-content';
import type { Problem, TextFile } from 'checked-content';
import { parseChapter, unreadChapter } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';
import type { IllustrationName } from '../schemas/illustration.ts';
import { explainId, idPattern, isId } from '../schemas/primitives.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import type { Passage } from '../i18n/passage.ts';
import type { RuleName } from '../rules/rule-names.ts';

export interface Book {
  /** All chapters of all languages, by order, then language. */
  readonly chapters: readonly ParsedChapter[];
  readonly problems: readonly Problem<RuleName>[];
}

/** Where chapters are, from the root of the project: below it a folder for each language. */
export const chaptersFolder = 'src/content/chapters';

/**
 * Reads and parses every chapter below `root`. Never throws on bad content. A chapter that cannot be
 * read is in the book without a tree, so that it is not taken for missing. One that was parsed before from the same
 * text is handed out again, so nobody may change it.
 */
export function loadBook(root: string): Book {
  const { files, unread, problems } = readTextFiles(root, chaptersFolder, '.mdx');
  const chapters: ParsedChapter[] = [];
  for (const { file, text } of files) {
    const chapter = readChapter({ file, text });
    if (chapter) {
      chapters.push(chapter);
      continue;
    }
    const [language = '', name = '', ...rest] = file.slice(chaptersFolder.length + 1).split('/');
    const misplaced = rest.length > 0 || !languages.includes(language);
    problems.push({
      rule: misplaced ? 'file-location' : 'file-name',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: misplaced
        ? `A chapter must be ${chaptersFolder}/{${languages.join(',')}}/<slug>.mdx.`
        : idPattern.test(slugIn(name))
          ? explainId('name', slugIn(name))
          : `The file name \`${name}\` has other signs than a-z, 0-9 and hyphens.`,
    });
  }
  for (const { file, text } of unread) {
    const place = placeInBook(file);
    if (place) chapters.push(unreadChapter({ file, text, ...place }));
  }
  const orders = ordersOf(chapters);
  const orderOf = ({ slug }: ParsedChapter) => orders.get(slug) ?? Infinity;
  chapters.sort((a, b) => orderOf(a) - orderOf(b) || languages.indexOf(a.language) - languages.indexOf(b.language));
  return { chapters, problems: [...problems, ...chapters.flatMap((chapter) => chapter.problems)] };
}

const readChapter = rememberByText((file: TextFile) => {
  const place = placeInBook(file.file);
  return place && parseChapter({ ...file, ...place });
});

/** Language and slug of a chapter's file (from the root), or undefined for a file where no chapter can be. */
export function placeInBook(file: string): { language: Language; slug: string } | undefined {
  if (!file.startsWith(`${chaptersFolder}/`)) return undefined;
  const [language, name = '', ...rest] = file.slice(chaptersFolder.length + 1).split('/');
  const slug = slugIn(name);
  if (!languages.includes(language as Language) || rest.length > 0 || !isId(slug)) return undefined;
  return { language: language as Language, slug };
}

function slugIn(name: string): string {
  return name.replace(/\.mdx?$/, '');
}

/** The chapters by slug, in reading order: of each the languages there are. Made once per book. */
export function chaptersBySlug({ chapters }: Book): ReadonlyMap<string, readonly ParsedChapter[]> {
  const known = bySlug.get(chapters) ?? Map.groupBy(chapters, ({ slug }) => slug);
  bySlug.set(chapters, known);
  return known;
}

const bySlug = new WeakMap<Book['chapters'], ReadonlyMap<string, readonly ParsedChapter[]>>();

/** The version of a chapter in `language`, where there is one. */
export function versionIn(versions: readonly ParsedChapter[], language: Language): ParsedChapter | undefined {
  return versions.find((chapter) => chapter.language === language);
}

/** The chapter in `language`, or in the other language where it is not translated yet. */
export function chapterFor(book: Book, slug: string, language: Language): ParsedChapter | undefined {
  const versions = chaptersBySlug(book).get(slug) ?? [];
  return versionIn(versions, language) ?? versions[0];
}

/** The title of a chapter as readers of `language` have it. */
export function chapterTitle(book: Book, slug: string, language: Language): Passage {
  const chapter = chapterFor(book, slug, language);
  return { text: chapter?.frontmatter?.title ?? slug, language: chapter?.language ?? language };
}

/** The drawing of a chapter, which one language names for all; undefined for a chapter without one. */
export function chapterIllustration(book: Book, slug: string): IllustrationName | undefined {
  const named = chaptersBySlug(book)
    .get(slug)
    ?.find(({ frontmatter }) => frontmatter?.illustration);
  return named?.frontmatter?.illustration;
}

/** Slugs of all chapters in reading order. Made once per book. */
export function chapterSlugs(book: Book): readonly string[] {
  const known = slugsOf.get(book.chapters) ?? [...chaptersBySlug(book).keys()];
  slugsOf.set(book.chapters, known);
  return known;
}

const slugsOf = new WeakMap<Book['chapters'], readonly string[]>();

/** Place of each chapter in the book; that of the original holds for its translation too. */
function ordersOf(chapters: readonly ParsedChapter[]): Map<string, number> {
  const orders = new Map<string, number>();
  for (const { slug, language, frontmatter } of chapters) {
    if (frontmatter && (language === defaultLanguage || !orders.has(slug))) orders.set(slug, frontmatter.order);
  }
  return orders;
}
