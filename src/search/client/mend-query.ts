import type { Language } from '../../book/languages.ts';
import { correctWord } from '../correct-word.ts';
import type { WordList } from '../word-list.ts';

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
  const loading = fetch(`${root}pagefind/${language}/words.json`).then((response) => {
    if (!response.ok) throw new Error(`The list of words answered ${response.status}.`);
    return response.json() as Promise<WordList>;
  });
  lists.set(language, loading);
  loading.catch(() => lists.delete(language));
  return loading;
}
