import { errorAt, placeOf, rememberByObject, textOf, valuesIn } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, englishName, languages } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import type { Book } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';
import { copiedIn, copiedParagraphs, paragraphsOf } from './untranslated.ts';

/** So many different small words of another language, and none of its own, a sentence has not by chance; a title may. */
const fewestSigns = 2;
const fewestWords = 6;

/** A text that stands where texts of another language belong: pasted into the wrong file or field. */
export const otherLanguage: Rule = {
  name: 'other-language',
  check: ({ book, data }) => [
    ...book.chapters.flatMap((chapter) => findInChapter(chapter, book)),
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        strayIn(record).map(({ path, language, other }) =>
          errorAt('other-language', data.placeOf(record, path), told(language, other), { help: helpFor(language) }),
        ),
      ),
  ],
};

function findInChapter(chapter: ParsedChapter, { chapters }: Book): Problem[] {
  const { tree, file, slug, language } = chapter;
  if (!tree) return [];
  // What was copied to be translated is told as unfinished.
  const copied = new Set(
    chapters
      .filter((other) => other.slug === slug && other.language === defaultLanguage && other !== chapter)
      .flatMap((original) => copiedParagraphs(chapter, original)),
  );
  return paragraphsOf(tree).flatMap((node) => {
    const other = copied.has(node) ? undefined : languageBeside(textOf(node), language);
    return other
      ? [errorAt('other-language', placeOf(file, node), told(language, other), { help: helpFor(language) })]
      : [];
  });
}

/** The texts of a record that are in another language than their key says. */
const strayIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => {
    const language = languages.find((one) => one === path.at(-1));
    const other = language && typeof value === 'string' ? languageBeside(value, language) : undefined;
    return language && other && !isCopied(record, path, language) ? [{ path, language, other }] : [];
  }),
);

/** A long text that is the same in the default language is told as unfinished. */
function isCopied(record: object, path: readonly PropertyKey[], language: Language): boolean {
  return copiedIn(record).some(
    (copy) => copy.language === language && [...copy.path, language].join('.') === path.map(String).join('.'),
  );
}

/** The language that a text is in, where that is plainly another than it should be. */
function languageBeside(text: string, language: Language): Language | undefined {
  const written = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (written.length < fewestWords) return undefined;
  const words = new Set(written);
  // Of a language that has told no words of its own yet nothing can be said.
  if (smallWordsOf(language).size === 0) return undefined;
  if ([...smallWordsOf(language)].some((word) => words.has(word))) return undefined;
  return languages.find(
    (other) => other !== language && [...smallWordsOf(other)].filter((word) => words.has(word)).length >= fewestSigns,
  );
}

const smallWords = new Map<Language, ReadonlySet<string>>();

/** Words without a meaning of their own that one language has and no other. */
function smallWordsOf(language: Language): ReadonlySet<string> {
  const known = smallWords.get(language) ?? new Set(stopWordsOf(language).filter((word) => !isShared(word, language)));
  smallWords.set(language, known);
  return known;
}

function isShared(word: string, language: Language): boolean {
  return languages.some((other) => other !== language && stopWordsOf(other).includes(word));
}

function stopWordsOf(language: Language): readonly string[] {
  return settingsOf(language).search.stopWords;
}

function told(language: Language, other: Language): string {
  return `This is the place of the ${englishName(language)} text, and it is in ${englishName(other)}.`;
}

function helpFor(language: Language): string {
  return `Write it in ${englishName(language)}, or move it to the place of its own language.`;
}
