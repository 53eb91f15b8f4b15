import {
  descendants,
  errorAt,
  headingText,
  placeIn,
  placeOf,
  rememberByObject,
  textOf,
  valuesIn,
} from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import { defaultLanguage, englishName, otherLanguages } from '../i18n/languages.ts';
import { chaptersBySlug } from '../library/load-book.ts';
import type { Fence, ParsedChapter } from '../library/parse-chapter.ts';
import { namesIn } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { frontmatterValues } from './texts/frontmatter-values.ts';
import { textIn } from './texts/texts-of-book.ts';
import { copiedParagraphs, isSentence } from './untranslated.ts';

/**
 * Short texts that stand letter for letter in the default language too: their few words do not tell which language they
 * are in, but a word in lower case is no name. Sentences are judged by their words.
 */
export const copiedWords: Rule = {
  name: 'other-language',
  check: ({ book, data }) => {
    const withoutNames = namesTakenOut(namesIn(data.dataset));
    const isOrdinary = (text: string) => !isSentence(text) && wordInLowerCase.test(withoutNames(text));
    return [
      ...[...chaptersBySlug(book).values()].flatMap(([original, ...translations]) =>
        translations.flatMap((translation) => (original ? copiedFrom(original, translation, isOrdinary) : [])),
      ),
      ...Object.entries(data.dataset)
        .filter(([collection]) => collection !== 'synonyms')
        .flatMap(([, records]) => records as readonly object[])
        .flatMap((record) =>
          alikeIn(record)
            .filter(({ text }) => isOrdinary(text))
            .map(({ text, language, path }) => ask(text, data.placeOf(record, path), language)),
        ),
    ];
  },
};

/** A word that a sentence of the language could have at any place; those with other signs in them are names. */
const wordInLowerCase = /(?<![^\s(„“])\p{Ll}{3,}(?![^\s.,:;!?)”“])/u;

function namesTakenOut(names: readonly string[]): (text: string) => string {
  const all = [...new Set(names)].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = new RegExp(`(?<!\\p{L})(?:${all.length > 0 ? all.join('|') : '(?!)'})(?!\\p{L})`, 'giu');
  return (text) => text.replaceAll(pattern, '');
}

interface ShortText {
  readonly text: string;
  place: () => Place;
}

/** What was copied as a whole, to be translated, is told as unfinished. */
function copiedFrom(original: ParsedChapter, translation: ParsedChapter, isOrdinary: (text: string) => boolean) {
  if (copiedParagraphs(translation, original).length > 0) return [];
  const known = new Set(shortTexts(original).map(({ text }) => text));
  return shortTexts(translation)
    .filter(({ text }) => known.has(text) && isOrdinary(text))
    .map(({ text, place }) => ask(text, place(), translation.language));
}

function ask(text: string, place: Place, language: string): Problem {
  const message = `\`${text}\` stands in the ${englishName(defaultLanguage)} text too, letter for letter.`;
  const help = `Write it in ${englishName(language)}; if it is a name, enter it in the glossary or among the aliases of a system.`;
  return { ...errorAt('other-language', place, message, { help }), severity: 'warning' };
}

/** Headings, entries of lists, cells of tables, what diagrams say, and the head of the chapter. */
const shortTexts = rememberByObject((chapter: ParsedChapter): ShortText[] => [
  ...frontmatterValues(chapter).flatMap(({ field, value, place }) =>
    typeof value === 'string' && shown.has(field) ? [{ text: value.trim(), place: () => place }] : [],
  ),
  ...(chapter.tree ? [...descendants(chapter.tree)] : []).flatMap((node) => {
    const text = shortTextOf(node);
    return text === undefined ? [] : [{ text, place: () => placeOf(chapter.file, node) }];
  }),
  ...chapter.fences.flatMap(textsOfDiagram),
]);

const shown: ReadonlySet<string> = new Set(['title', 'description', 'question']);

function shortTextOf(node: MarkdownNode): string | undefined {
  if (node.type === 'heading') return headingText(node).trim();
  return node.type === 'listItem' || node.type === 'tableCell' ? textOf(node).trim() : undefined;
}

/** In quotes, brackets or bars a diagram has its labels, and behind its keywords what it tells of itself. */
const inDiagram = /"([^"\n]+)"|\[([^\]"\n]+)\]|\|([^|"\n]+)\||acc(?:Title|Descr)\s*:\s*([^\n]+)/g;

function textsOfDiagram({ source, file, line }: Fence): ShortText[] {
  return [...source.matchAll(inDiagram)].map(({ 1: quoted, 2: boxed, 3: barred, 4: told, index }) => ({
    text: (quoted ?? boxed ?? barred ?? told ?? '').trim(),
    place: () => ({ file, ...placeIn(source, index, { line, column: 1 }) }),
  }));
}

/** The short texts of a record that are the same in a language as in the default one. */
const alikeIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) =>
    otherLanguages(defaultLanguage).flatMap((language) => {
      const text = textIn(value, language);
      return text !== undefined && text === textIn(value, defaultLanguage)
        ? [{ text, language, path: [...path, language] }]
        : [];
    }),
  ),
);
