import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { nounsAmong, wholesAmong } from './compounds.ts';
import { synonymDrawers } from './synonym-drawers.ts';
import type { SearchedNames } from './synonym-drawers.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { WordList } from '../shared/word-list.ts';
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
export function collectWords(records: readonly SearchRecord[], dataset: SearchedNames, language: Language): WordList {
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
  const words = [...counts]
    .filter(([word]) => word.length >= 4 && !/^\d+$/.test(word) && !names.has(word))
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
  const said = new Set([...names, ...words]);
  const drawn = synonymDrawers(dataset, language).flatMap((drawer) => Object.keys(drawer).flatMap(wordsOf));
  const typed = [...new Set(drawn)].filter((word) => word.length >= 3 && !said.has(word)).sort();
  const all = new Set([...said, ...typed]);
  const nouns = [...nounsAmong(writtenWith(records, dataset, language), language)]
    .filter((word) => all.has(word))
    .sort();
  return {
    names: [...names].sort(),
    words,
    typed,
    nouns,
    wholes: wholesAmong(said, new Set(nouns), language),
  };
}
