import type { Language } from '../../i18n/languages.ts';
import type { CompoundParts } from '../shared/split-compound.ts';
import type { WordList } from '../shared/word-list.ts';
import { readWordList } from '../shared/word-list.ts';
import { fetchWhole } from './fetch-whole.ts';

/**
 * The words that the site knows in a language.
 * @throws Error when the list cannot be loaded whole
 */
export function loadWords(language: Language, root: string): Promise<WordList> {
  const known = lists.get(language);
  if (known) return known;
  const loading = fetchWhole(`${root}pagefind/${language}/words.json`, (bytes) =>
    readWordList(new TextDecoder().decode(bytes)),
  );
  lists.set(language, loading);
  loading.catch(() => lists.delete(language));
  return loading;
}

const lists = new Map<Language, Promise<WordList>>();

/** Tells of folded words which ones a compound can be made of. */
export function partsIn({ names, words, typed, nouns, wholes }: WordList): CompoundParts {
  const [all, written, whole] = [new Set(nouns), new Set([...names, ...words]), new Set([...typed, ...wholes])];
  return {
    isNoun: (word) => all.has(word),
    isHead: (word) => written.has(word) && !whole.has(word),
    isTail: (word) => all.has(word) && written.has(word),
    isWhole: (word) => whole.has(word),
  };
}

/** Whether a folded word is one of the list. */
export function isKnownIn({ names, words, typed }: WordList, word: string): boolean {
  return names.includes(word) || words.includes(word) || typed.includes(word);
}
