import { readFileSync } from 'node:fs';
import { inLanguage } from '../../src/i18n/in-language.ts';
import { languages } from '../../src/i18n/languages.ts';
import { plainContent } from '../../src/library/held-content.ts';
import type { Name } from '../../src/schemas/primitives.ts';
import { correctWord } from '../../src/search/browser/correct-word.ts';
import { readWordList } from '../../src/search/shared/word-list.ts';
import { wordsOf } from '../../src/search/shared/words.ts';

/** A word that finds a page before all others. */
export interface FindingWord {
  readonly word: string;
  /** What the search takes for the word. */
  readonly mistyped: string;
  /** Address of the page, without language. */
  readonly address: string;
  /** The word as the page writes it. */
  readonly written: string;
}

const { dataset } = plainContent();
const allNames = [
  ...[...dataset.systems, ...dataset.incidents].map(({ name }) => name),
  ...dataset.glossary.map(({ term }) => term),
].map(inAllLanguages);

const lists = languages.map((language) => readWordList(readFileSync(`dist/pagefind/${language}/words.json`, 'utf8')));

/**
 * What can be searched for without knowing the data: names of systems that are one word, the same in every
 * language, which stands in no other name.
 */
const findingWords = dataset.systems.flatMap(({ id, name }): FindingWord[] => {
  const [written = '', ...others] = inAllLanguages(name);
  const [word = ''] = wordsOf(written);
  const named = allNames.filter((names) => names.some((one) => wordsOf(one).join(' ').includes(word)));
  const isWord = /^\p{L}{5,9}$/u.test(written) && others.every((other) => other === written);
  const mistyped = mistype(word);
  return isWord && named.length === 1 && mistyped !== undefined
    ? [{ word, mistyped, address: `/systems/${id}/`, written }]
    : [];
});

function inAllLanguages(name: Name): string[] {
  return languages.map((language) => inLanguage(name, language));
}

/** The word with a letter left out, so that it can be taken for nothing else. */
function mistype(word: string): string | undefined {
  return [...word]
    .map((_letter, at) => word.slice(0, at) + word.slice(at + 1))
    .find((typo) => lists.every((list) => correctWord(typo, list)?.words[0] === word));
}

/** The first word to search for. */
export const one = wordAt(0);
/** Another one. */
export const another = wordAt(1);

function wordAt(at: number): FindingWord {
  const found = findingWords[at];
  if (!found) throw new Error('No system has a name that can be searched for.');
  return found;
}

/** A word that finds many pages of all kinds: whom the book is about. */
export const frequent = inLanguage(dataset.providers.find(({ part }) => part === 'tenant')?.name ?? '', 'en');
