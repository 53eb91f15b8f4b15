import { placeOf, rememberByObject, textOf, valuesIn } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, englishName, otherLanguages } from '../i18n/languages.ts';
import { chaptersBySlug } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';
import { unfinishedAt } from './unfinished.ts';

/** Names and titles are alike in both languages; sentences of so many words never are. */
const fewestWords = 8;
/** Fewer may be a motto or a list of names. */
const fewestParagraphs = 3;

/** Text that was copied from one language into the other, to be translated some day: a warning, as work goes on. */
export const untranslated: Rule = {
  name: 'unfinished',
  check: ({ book, data }) => [
    ...[...chaptersBySlug(book).values()].flatMap((versions) => {
      const [original, ...translations] = versions;
      return original ? translations.flatMap((translation) => findCopied(translation, original)) : [];
    }),
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        copiedIn(record).map(({ path, language }) =>
          unfinishedAt(
            data.placeOf(record, [...path, language]),
            `The ${englishName(language)} text of \`${path.map(String).join('.')}\` is the ${englishName(defaultLanguage)} one.`,
            'Translate it.',
          ),
        ),
      ),
  ],
};

/** The texts of a record that are the same in a language as in the default one. */
export const copiedIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => copiedInto(value).map((language) => ({ path, language }))),
);

/** Languages whose text is that of the default one. */
function copiedInto(value: unknown): Language[] {
  const texts = (typeof value === 'object' ? value : {}) as Readonly<Record<Language, unknown>>;
  const original = texts[defaultLanguage];
  if (typeof original !== 'string' || wordsIn(original) < fewestWords) return [];
  return otherLanguages(defaultLanguage).filter((language) => texts[language] === original);
}

/** Whether a text is so long that its words tell which language it is in. */
export function isSentence(text: string): boolean {
  return wordsIn(text) >= fewestWords;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** The first paragraph that is the same in both languages speaks for the others. */
function findCopied(translation: ParsedChapter, original: ParsedChapter): Problem[] {
  const copied = copiedParagraphs(translation, original);
  const [first] = copied;
  if (!first) return [];
  const message = `This paragraph and ${copied.length - 1} more are the same in ${original.file}.`;
  return [unfinishedAt(placeOf(translation.file, first), message, 'Translate them.')];
}

/** The paragraphs that are the same in both languages, where they are many; quotations are left aside. */
export function copiedParagraphs(translation: ParsedChapter, original: ParsedChapter): readonly MarkdownNode[] {
  if (!translation.tree || !original.tree) return [];
  const known = new Set(paragraphsOf(original.tree).map(textOf));
  const copied = paragraphsOf(translation.tree).filter((node) => {
    const text = textOf(node);
    return wordsIn(text) >= fewestWords && known.has(text);
  });
  return copied.length < fewestParagraphs ? [] : copied;
}

/** All paragraphs but those of quotations: what people said stands in their words. */
export function paragraphsOf(node: MarkdownNode): MarkdownNode[] {
  if (node.type === 'paragraph') return [node];
  return node.type === 'blockquote' ? [] : (node.children ?? []).flatMap(paragraphsOf);
}
