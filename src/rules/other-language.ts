import { errorAt, placeIn, placeOf, rememberByObject, textOf, valuesIn } from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, englishName, languages } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import type { Book } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';
import { isUnwritten } from './unfinished.ts';
import { copiedIn, copiedParagraphs, paragraphsOf } from './untranslated.ts';

/** So many different small words of another language, and none of its own, a sentence has not by chance; a title may. */
const fewestSigns = 2;
const fewestWords = 6;
/** Of a sentence among others, which has none of its own language while these have theirs. */
const fewestWordsOfSentence = 4;

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
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        straySentencesIn(record).map(({ path, language, ...stray }) =>
          errorAt('other-language', data.placeOf(record, path), toldOfSentence(stray, language), {
            help: helpForSentence(language),
          }),
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
    const words = textOf(node);
    if (copied.has(node) || isUnwritten(words)) return [];
    const other = languageBeside(words, language);
    if (other)
      return [errorAt('other-language', placeOf(file, node), told(language, other), { help: helpFor(language) })];
    return straySentences(words, language).map((stray) =>
      errorAt('other-language', placeOfWords(stray.sentence, node, chapter), toldOfSentence(stray, language), {
        help: helpForSentence(language),
      }),
    );
  });
}

interface StraySentence {
  readonly sentence: string;
  readonly other: Language;
}

/** The sentences of a text that are in another language; what is quoted may be. */
function straySentences(text: string, language: Language): StraySentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(text.replaceAll('\n', ' '))].map(({ segment }) => segment.trim());
  if (sentences.length < 2) return [];
  return sentences.flatMap((sentence) => {
    const other = languageBeside(sentence.replaceAll(quoted, ''), language, fewestWordsOfSentence);
    return other ? [{ sentence, other }] : [];
  });
}

const quoted = /[“„«»][^“”„«»]*[“”«»]/g;

/** Where the first words of a sentence stand, as far as no markup is among them; else the paragraph. */
function placeOfWords(sentence: string, node: MarkdownNode, { file, text }: ParsedChapter): Place {
  const { start, end } = node.position ?? {};
  if (!start || !end) return placeOf(file, node);
  const written = text.slice(start.offset, end.offset);
  const at = written.indexOf(sentence.split(' ').slice(0, 3).join(' '));
  return at < 0 ? placeOf(file, node) : { file, ...placeIn(written, at, start) };
}

/** The texts of a record that are in another language than their key says. */
const strayIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => {
    const language = languages.find((one) => one === path.at(-1));
    const other =
      language && typeof value === 'string' && !isUnwritten(value) ? languageBeside(value, language) : undefined;
    return language && other && !isCopied(record, path, language) ? [{ path, language, other }] : [];
  }),
);

/** Their sentences in another language, where the text as a whole is in its own. */
const straySentencesIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => {
    const language = languages.find((one) => one === path.at(-1));
    if (language === undefined || typeof value !== 'string' || isUnwritten(value)) return [];
    if (languageBeside(value, language)) return [];
    return straySentences(value, language).map((stray) => ({ path, language, ...stray }));
  }),
);

/** A long text that is the same in the default language is told as unfinished. */
function isCopied(record: object, path: readonly PropertyKey[], language: Language): boolean {
  return copiedIn(record).some(
    (copy) => copy.language === language && [...copy.path, language].join('.') === path.map(String).join('.'),
  );
}

/** The language that a text is in, where that is plainly another than it should be. */
function languageBeside(text: string, language: Language, fewest = fewestWords): Language | undefined {
  const written = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (written.length < fewest) return undefined;
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

function toldOfSentence({ sentence, other }: StraySentence, language: Language): string {
  return `A sentence here is in ${englishName(other)}, where the others are in ${englishName(language)}: ${sentence}`;
}

function helpForSentence(language: Language): string {
  return `Write it in ${englishName(language)}; what somebody said in other words stands in quotation marks.`;
}

function helpFor(language: Language): string {
  return `Write it in ${englishName(language)}, or move it to the place of its own language.`;
}
