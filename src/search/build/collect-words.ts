import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { nounsAmong, wholesAmong } from './compounds.ts';
import { synonymDrawers } from './synonym-drawers.ts';
import type { SearchedNames } from './synonym-drawers.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { KnownWord, Standing } from '../shared/word-list.ts';
import { standingOf } from '../shared/word-list.ts';
import { wordsOf } from '../shared/words.ts';

/** All texts of a language in which its words stand as they are written. */
function writtenWith(
  records: readonly SearchRecord[],
  { glossary, synonyms }: SearchedNames,
  language: Language,
): string[] {
  return [
    ...records
      .filter(({ kind, titleLanguage }) => kind !== 'source' && titleLanguage === language)
      .flatMap(({ title, text }) => [title, text]),
    ...glossary.flatMap(({ term, aliases }) => [inLanguage(term, language), ...(aliases[language] ?? [])]),
    ...synonyms.flatMap(({ words, typed }) => [...(words?.[language] ?? []), ...(typed[language] ?? [])]),
  ];
}

/** Collects the words of all records, folded, without repetition; shorter ones than four letters are left out. */
export function collectWords(
  records: readonly SearchRecord[],
  dataset: SearchedNames,
  language: Language,
): KnownWord[] {
  const names = new Set<string>();
  const addName = (text: string) =>
    wordsOf(text)
      .filter((word) => word.length >= 4)
      .forEach((word) => names.add(word));
  for (const { term, aliases } of dataset.glossary)
    [inLanguage(term, language), ...(aliases[language] ?? [])].forEach(addName);
  for (const system of dataset.systems) [inLanguage(system.name, language), ...(system.aliases ?? [])].forEach(addName);
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record.kind === 'chapter') addName(record.title);
    if (record.kind === 'source') continue;
    for (const word of wordsOf(`${record.title} ${record.text}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].filter((word) => word.length >= 4 && !/^\d+$/.test(word) && !names.has(word));
  const said = new Set([...names, ...words]);
  const drawn = synonymDrawers(dataset, language, records).flatMap((drawer) => Object.keys(drawer).flatMap(wordsOf));
  const typed = new Set(drawn.filter((word) => word.length >= 3 && !said.has(word)));
  const nouns = nounsAmong(writtenWith(records, dataset, language), language);
  const wholes = new Set(
    wholesAmong(said, new Set([...nouns].filter((word) => said.has(word) || typed.has(word))), language),
  );
  const standing = (word: string): Standing => {
    if (names.has(word)) return 'name';
    if (said.has(word)) return standingOf(counts.get(word) ?? 1);
    return typed.has(word) ? 'typed' : 'nowhere';
  };
  return [...new Set([...said, ...typed, ...wholes])].map((word) => ({
    word,
    standing: standing(word),
    isNoun: nouns.has(word),
    isWhole: wholes.has(word),
  }));
}
