import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { descendants, findNearest, isCode, proseBlocks } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { defaultLanguage, englishName, languages, ownName } from '../../src/i18n/languages.ts';
import { chapterSlugs, loadBook } from '../../src/library/load-book.ts';
import type { Book } from '../../src/library/load-book.ts';
import type { ParsedChapter } from '../../src/library/parse-chapter.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import { option } from './answers/as-typed.ts';
import type { Answers, Question, Reading } from './question.ts';
import { readAnswers } from './read-answers.ts';
import { ScaffoldError } from './scaffold-error.ts';

/** What is asked for a translation; languages follow from the chapter where they leave no choice. */
export function translationQuestions(book: Book): readonly Question[] {
  return [
    {
      flag: 'slug',
      ask: 'Name of the chapter in its address',
      read: (written, { flag }) => readSlug(written, flag, book),
    },
    {
      flag: 'language',
      ask: 'Language to translate into; the only one that is missing goes without saying',
      choices: languages,
      meant: languageNamed,
      fallback: ({ slug }) => {
        const missing = languages.filter((language) => !isThere(book, slug, language));
        return missing.length === 1 ? missing[0] : undefined;
      },
    },
    {
      flag: 'from',
      ask: 'Language to translate from',
      choices: languages,
      meant: languageNamed,
      fallback: ({ slug }) =>
        [defaultLanguage, ...languages].find((language) => isThere(book, slug, language)) ?? defaultLanguage,
      unasked: true,
    },
  ];
}

/**
 * Writes a chapter below `root` in another language, as the one that is there: with its sections and their ids, its
 * components and diagrams, and each text marked as still to be written. Returns the path of the file.
 * @throws ScaffoldError when there is no such chapter, or a translation already. Nothing is written then.
 */
export function createTranslation(root: string, dataset: Dataset, given: Answers): string {
  const book = loadBook(root);
  if (given['language'] === undefined && languages.every((language) => isThere(book, given['slug'], language)))
    throw new ScaffoldError([
      `The chapter “${given['slug']}” is there in every language: ${languages.join(', ')}. Open src/content/chapters/<language>/${given['slug']}.mdx to change it.`,
    ]);
  const { slug = '', language = '', from = '' } = readAnswers(translationQuestions(book), given, { dataset, root });
  const original = book.chapters.find((chapter) => chapter.slug === slug && chapter.language === from);
  const file = `src/content/chapters/${language}/${slug}.mdx`;
  if (existsSync(join(root, file))) throw new ScaffoldError([`${file} exists already: open it to go on with it.`]);
  if (!original?.tree) throw new ScaffoldError([nothingToTranslate(book, slug, from)]);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), marked(original, original.tree, language));
  return file;
}

/** The language that somebody calls by its name, in English or in its own words. */
function languageNamed(written: string): Language | undefined {
  return languages.find((language) =>
    [englishName(language), ownName(language)].some((name) => name.toLowerCase() === written.toLowerCase()),
  );
}

function isThere({ chapters }: Book, slug: string | undefined, language: Language): boolean {
  return chapters.some((chapter) => chapter.slug === slug && chapter.language === language);
}

function readSlug(written: string, flag: string, book: Book): Reading {
  const slugs = chapterSlugs(book);
  if (slugs.includes(written)) return { value: written };
  const nearest = findNearest(written, slugs);
  const hint = nearest === undefined ? '' : ` Did you mean ${option(flag, nearest)}?`;
  return { refused: `There is no chapter “${written}”.${hint} There are: ${slugs.join(', ')}.` };
}

function nothingToTranslate(book: Book, slug: string, language: Language): string {
  const other = languages.find(
    (one) => book.chapters.find((chapter) => chapter.slug === slug && chapter.language === one)?.tree,
  );
  const hint =
    other === undefined || other === language
      ? ' Run npm run check, and mend what it says of the chapter.'
      : ` Translate from the one that is there: ${option('from', other)}`;
  return `There is no chapter “${slug}” in “${language}” that could be read.${hint}`;
}

/** The text of a chapter, with a mark before each piece that is to be translated. */
function marked({ text }: ParsedChapter, tree: MarkdownNode, language: Language): string {
  const mark = `${interfaceText(language)('new.unwritten')} `;
  const starts = proseBlocks(tree)
    .filter((block) => ![...descendants(block)].some(isCode))
    .flatMap(({ children = [] }) => children[0]?.position?.start.offset ?? []);
  const whole = [...new Set(starts)]
    .toSorted((a, b) => b - a)
    .reduce((written, at) => written.slice(0, at) + mark + written.slice(at), text);
  return whole
    .replace(/^---\n[^]*?\n---\n/, (frontmatter) =>
      frontmatter.replace(
        /^(title|description|question): *(["']?)(.*)$/gm,
        (_, field: string, quote: string, rest: string) =>
          // The mark begins with a sign that YAML reads as that of a list.
          quote === '' ? `${field}: ${JSON.stringify(mark + rest)}` : `${field}: ${quote}${mark}${rest}`,
      ),
    )
    .replace(/^(\s*acc(?:Title|Descr): *)/gm, `$1${mark}`);
}
