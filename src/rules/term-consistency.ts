import { descendants, errorAt, placeIn, placeOf, proseBlocks, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { inLanguage } from '../i18n/in-language.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';
import { isUnwritten } from './unfinished.ts';
import type { RecordOf } from '../schemas/collections.ts';

/** A word that the glossary asks to avoid, because the book has another one for the same thing. */
export const termConsistency: Rule = {
  name: 'term-consistency',
  check: ({ book, data }) =>
    languages.flatMap((language) => {
      const avoided = avoidedWords(data.dataset.glossary, language);
      if (avoided.size === 0) return [];
      // One expression for all words: a book has many pages and the glossary many entries.
      const pattern = anyWholeWord([...avoided.keys()]);
      return book.chapters
        .filter((chapter) => chapter.language === language)
        .flatMap((chapter) => findIn(chapter, pattern, avoided));
    }),
};

/** For each avoided word, in lower case, the term to use instead. */
function avoidedWords(glossary: readonly RecordOf<'glossary'>[], language: Language): Map<string, string> {
  return new Map(
    glossary.flatMap(({ term, avoid }) =>
      (avoid?.[language] ?? []).map((word): [string, string] => [word.toLowerCase(), inLanguage(term, language)]),
    ),
  );
}

function anyWholeWord(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function findIn(chapter: ParsedChapter, pattern: RegExp, avoided: ReadonlyMap<string, string>): Problem[] {
  if (!chapter.tree || chapter.text.search(pattern) < 0) return [];
  return proseBlocks(chapter.tree)
    .filter((block) => !isUnwritten(textOf(block)))
    .flatMap((block) => [...descendants(block)])
    .filter((node) => node.type === 'text')
    .flatMap((node) =>
      [...(node.value ?? '').matchAll(pattern)].map(({ 0: word, index }) =>
        errorAt(
          'term-consistency',
          placeInside(chapter.file, node, index),
          `\`${word}\` is called \`${avoided.get(word.toLowerCase())}\` in this book.`,
        ),
      ),
    );
}

/** Place of the character at `index` of a text node. */
function placeInside(file: string, node: MarkdownNode, index: number) {
  return { file, ...placeIn(node.value ?? '', index, placeOf(file, node)) };
}
