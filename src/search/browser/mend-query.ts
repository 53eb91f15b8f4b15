import type { Language } from '../../i18n/languages.ts';
import { correctWord } from './correct-word.ts';
import type { WordList } from '../shared/word-list.ts';
import { fetchWhole } from './fetch-whole.ts';

/** Replaces the words the site does not know by what they most likely mean. */
export async function mendQuery(words: readonly string[], language: Language, root: string): Promise<string[]> {
  const list = await loadWords(language, root);
  const joined =
    correctWord(words.join(''), list) ?? (isKnown(words.join(''), list) ? { words: [words.join('')] } : undefined);
  const each = words.map((word) => correctWord(word, list)?.words[0] ?? word);
  const changed = each.some((word, at) => word !== words[at]);
  // “ev cache” and “open conect”: two words that the site writes as one.
  return !changed && words.length > 1 && joined?.words[0] ? [joined.words[0]] : each;
}

function isKnown(word: string, list: WordList): boolean {
  return list.names.some((known) => known.startsWith(word)) || list.words.some((known) => known.startsWith(word));
}

const lists = new Map<Language, Promise<WordList>>();

function loadWords(language: Language, root: string): Promise<WordList> {
  const known = lists.get(language);
  if (known) return known;
  const loading = fetchWhole(`${root}pagefind/${language}/words.json`, readWords);
  lists.set(language, loading);
  loading.catch(() => lists.delete(language));
  return loading;
}

/** @throws Error when the list is not whole. */
function readWords(bytes: ArrayBuffer): WordList {
  const list = JSON.parse(new TextDecoder().decode(bytes)) as Partial<WordList>;
  if (!list.words || !list.names) throw new Error('The list of words is not whole.');
  return list as WordList;
}
