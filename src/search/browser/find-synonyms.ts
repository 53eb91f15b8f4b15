import type { SynonymDrawer } from '../shared/synonym-drawer.ts';
import { drawerOf } from '../shared/synonym-drawer.ts';
import { fetchWhole } from './fetch-whole.ts';
import { isSameWord } from '../shared/inflection.ts';
import type { OpenDrawer, SearchIndex } from './pagefind.ts';

/** What the texts say for words of a query. */
export interface Synonyms {
  /** How many words of the query it stands for. */
  readonly length: number;
  /** Words or phrases, folded. */
  readonly said: readonly string[];
}

const longestPhrase = 4;

/** For each another piece of the index is loaded; the best stand first. */
const mostSynonyms = 5;

/** What the texts say for the word at a place of a query, or for the phrase that begins there: for the longest one known. */
export async function findSynonyms(words: readonly string[], at: number, index: SearchIndex): Promise<Synonyms> {
  const first = words[at] ?? '';
  const drawer = await openDrawer(drawerOf(first), index);
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const typed = words.slice(at, at + length);
    // Other forms may be other words; they count where the one that was typed is not known.
    const said =
      drawer.get(typed.join(' ')) ??
      [...drawer].filter(([key]) => isFormOf(key.split(' '), typed, index.endings)).flatMap(([, words]) => words);
    if (said.length > 0) return { length, said: [...new Set(said)].slice(0, mostSynonyms) };
  }
  return { length: 1, said: [] };
}

function isFormOf(phrase: readonly string[], typed: readonly string[], endings: ReadonlySet<string>): boolean {
  return phrase.length === typed.length && phrase.every((word, at) => isSameWord(typed[at] ?? '', word, endings));
}

function openDrawer(number: number, { folder, drawers }: SearchIndex): Promise<OpenDrawer> {
  const known = drawers.get(number) ?? fetchWhole(`${folder}synonyms/${number}.json`, readDrawer, 'no-cache');
  drawers.set(number, known);
  known.catch(() => drawers.delete(number));
  return known;
}

/** Readers type any word; in an object some of them, as “constructor”, would find what every object has. */
function readDrawer(bytes: ArrayBuffer): OpenDrawer {
  return new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as SynonymDrawer));
}
