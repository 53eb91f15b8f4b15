import type { Language } from '../../i18n/languages.ts';
import type { WordList } from '../shared/word-list.ts';
import { fetchWhole } from './fetch-whole.ts';

/**
 * The words that the site knows in a language.
 * @throws Error when the list cannot be loaded whole
 */
export function loadWords(language: Language, root: string): Promise<WordList> {
  const known = lists.get(language);
  if (known) return known;
  const loading = fetchWhole(`${root}pagefind/${language}/words.json`, readWords);
  lists.set(language, loading);
  loading.catch(() => lists.delete(language));
  return loading;
}

const lists = new Map<Language, Promise<WordList>>();

/** Tells of folded words which ones a compound can be made of. */
export function partsIn({ names, words, nouns }: WordList): CompoundParts {
  const [all, written] = [new Set(nouns), new Set([...names, ...words])];
  return {
    isNoun: (word) => all.has(word),
    isHead: (word) => written.has(word),
    isTail: (word) => all.has(word) && written.has(word),
  };
}

/** A compound is looked for by parts that the texts hold. Its last part is a noun; others may be verbs, as in Löschtaste. */
export interface CompoundParts {
  readonly isNoun: (word: string) => boolean;
  readonly isHead: (word: string) => boolean;
  readonly isTail: (word: string) => boolean;
}

/** Whether a folded word is one of the list. */
export function isKnownIn({ names, words, typed }: WordList, word: string): boolean {
  return names.includes(word) || words.includes(word) || typed.includes(word);
}

function readWords(bytes: ArrayBuffer): WordList {
  const list = JSON.parse(new TextDecoder().decode(bytes)) as Partial<WordList>;
  if (!list.words || !list.names || !list.typed || !list.nouns) throw new Error('The list of words is not whole.');
  return list as WordList;
}
