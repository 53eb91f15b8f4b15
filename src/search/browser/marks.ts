import type { LanguageKnowledge } from '../shared/language-knowledge.ts';
import { tokensOf } from '../shared/tokens.ts';
import { fold, wordsOf } from '../shared/words.ts';
import { isForm, isSameWord } from '../shared/inflection.ts';
import type { Unit } from './query-units.ts';

/** So many travel with a link; nobody types more. */
const most = 12;

/**
 * The words of a text by which a query found it, as they stand there: those that were typed, and phrases that were looked
 * for in their place where they stand there whole.
 */
export function marksIn(
  text: string,
  units: readonly Unit[],
  { endings, stopWords, writing }: Pick<LanguageKnowledge, 'endings' | 'stopWords' | 'writing'>,
): readonly string[] {
  const written = wordsOf(text);
  const words = [...new Set(written)];
  const isRead = units.some(({ words: typed }) => typed.some((word) => /\d|percent|dollar|euro|and|plus/.test(word)));
  const numbered = text.match(numberedName)?.map(fold) ?? [];
  const tokens = isRead ? tokensOf(text, writing) : [];
  const standing = (word: string): string[] => [
    ...formsAmong(words, word, endings),
    ...numbered.filter((name) => name.replaceAll('-', '') === word),
    // A date or number is marked as it is written there.
    ...tokens
      .filter((token) => token.words.includes(word) && token.words.length + word.length > 3)
      .flatMap(({ start, end }) => fold(text.slice(start, end)).split(/[^\p{L}\p{N}.,&]+/u)),
  ];
  const marks = units.flatMap(({ choices }) =>
    choices.flatMap((choice, at) => {
      if (at > 0 && choice.words.length > 1) return phraseIn(written, choice.words, endings);
      // Of a name only the last word can still be begun.
      return choice.words.flatMap((word, place) =>
        place < choice.words.length - 1 ? words.filter((one) => isSameWord(word, one, endings)) : standing(word),
      );
    }),
  );
  return [...new Set(marks)].filter((word) => word !== '' && !stopWords.has(word)).slice(0, most);
}

/** The words of a phrase where they follow on one another, in any of their forms. */
function phraseIn(written: readonly string[], phrase: readonly string[], endings: ReadonlySet<string>): string[] {
  const stands = (from: number) => phrase.every((word, at) => isSameWord(word, written[from + at] ?? '', endings));
  return written.flatMap((_, from) => (stands(from) ? written.slice(from, from + phrase.length) : []));
}

/** A name that ends in a number, as us-east-1, which the index knows as one word. */
const numberedName = /\p{L}+(?:-\p{L}+)*-\d+(?![\p{L}\p{N}])/gu;

/** Words that a word of a query only begins, as “Marc” begins “March”, are meant where the word itself is not there. */
function formsAmong(words: readonly string[], word: string, endings: ReadonlySet<string>): readonly string[] {
  if (word.length <= 2 || /^\d+$/.test(word)) return words.filter((one) => one === word);
  const same = words.filter((one) => isSameWord(word, one, endings));
  return same.includes(word) ? same : words.filter((one) => isForm(word, one, endings));
}
