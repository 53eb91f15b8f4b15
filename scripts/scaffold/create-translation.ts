import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { descendants, findNearest, isCode, proseBlocks } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { defaultLanguage, languages } from '../../src/i18n/languages.ts';
import { chapterSlugs, loadBook } from '../../src/library/load-book.ts';
import type { ParsedChapter } from '../../src/library/parse-chapter.ts';
import type { Answers, Question } from './question.ts';
import { ScaffoldError } from './scaffold-error.ts';

export const translationQuestions: readonly Question[] = [
  { flag: 'slug', ask: 'Name of the chapter in its address' },
  { flag: 'language', ask: 'Language to translate into', choices: languages },
  { flag: 'from', ask: 'Language to translate from', choices: languages, fallback: defaultLanguage },
];

/**
 * Writes a chapter below `root` in another language, as the one that is there: with its sections and their ids, its
 * components and diagrams, and each text marked as still to be written. Returns the path of the file.
 * @throws ScaffoldError when there is no such chapter, or a translation already. Nothing is written then.
 */
export function createTranslation(root: string, answers: Answers): string {
  const { slug = '', language = '', from = defaultLanguage } = answers;
  const book = loadBook(root);
  const original = book.chapters.find((chapter) => chapter.slug === slug && chapter.language === from);
  const file = `src/content/chapters/${language}/${slug}.mdx`;
  if (!languages.includes(language))
    throw new ScaffoldError([`“${language}” is no language of the site: use one of ${languages.join(', ')}.`]);
  if (existsSync(join(root, file))) throw new ScaffoldError([`${file} exists already.`]);
  if (!original?.tree) throw new ScaffoldError([nothingToTranslate(slug, from, chapterSlugs(book))]);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), marked(original, original.tree, language));
  return file;
}

function nothingToTranslate(slug: string, language: string, slugs: readonly string[]): string {
  const nearest = findNearest(slug, slugs);
  const hint = slugs.includes(slug)
    ? ` It is there in another language: say which with --from.`
    : nearest
      ? ` Did you mean “${nearest}”?`
      : '';
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
