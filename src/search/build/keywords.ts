import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { otherLanguages } from '../../i18n/languages.ts';
import { settingsOf } from '../../i18n/texts.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { learnCompounds } from './compounds.ts';
import type { SearchRecord } from '../shared/record.ts';
import { fold, wordsOf } from '../shared/words.ts';

/** What things have other names by. */
export type SearchedNames = Pick<Dataset, 'glossary' | 'systems'>;

/**
 * Returns a function that gives a record its hidden words: the parts of its compounds, other names
 * of what it speaks of, in all languages, and other spellings of product names. All of it is
 * learnt from the records themselves and from the names in the data.
 */
export function learnKeywords(
  records: readonly SearchRecord[],
  named: SearchedNames,
  language: Language,
): (record: SearchRecord) => string[] {
  const words = records.flatMap((record) => wordsOf(`${record.title} ${record.text} ${record.names.join(' ')}`));
  const { compounds } = settingsOf(language).search;
  const parts = compounds ? learnCompounds(words, compounds) : () => [];
  const synonyms = byFirstWord(collectSynonyms(named, language));
  return (record) => {
    const whole = `${record.title} ${record.names.join(' ')} ${record.text}`;
    const own = wordsOf(whole);
    const present = new Set(own);
    const keywords = new Set<string>();
    for (const word of present) for (const part of parts(word)) keywords.add(part);
    for (const spelling of spellings(whole)) keywords.add(spelling);
    const folded = ` ${own.join(' ')} `;
    for (const word of present)
      for (const { name, group } of synonyms.get(word) ?? [])
        if (name === word || folded.includes(` ${name} `))
          for (const other of group) for (const part of other.split(' ')) keywords.add(part);
    for (const word of present) keywords.delete(word);
    return [...keywords].filter((word) => word.length > 1).sort();
  };
}

interface GroupedName {
  readonly name: string;
  readonly group: readonly string[];
}

/** Names by their first word, as a text can hold only those whose first word it has. */
function byFirstWord(groups: readonly (readonly string[])[]): Map<string, GroupedName[]> {
  const names = groups.flatMap((group) => group.map((name) => ({ name, group })));
  return Map.groupBy(names, ({ name }) => name.split(' ')[0] ?? '');
}

/** Other ways to type a name: `us-east-1` as one word, `DynamoDB` as two, `EC 2` as one. */
export function spellings(text: string): string[] {
  const found = new Set<string>();
  for (const [name] of text.matchAll(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)+/gu)) {
    found.add(fold(name).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  }
  for (const [name] of text.matchAll(/\p{L}*[\p{Ll}\p{N}]\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}\p{Lu}\p{Ll}[\p{L}\p{N}]*/gu)) {
    for (const piece of name.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)) found.add(fold(piece));
  }
  for (const [name] of text.matchAll(/\b\p{L}+\d+\b/gu)) {
    for (const piece of name.split(/(?<=\p{L})(?=\d)/u)) found.add(fold(piece));
  }
  return [...found];
}

/** Groups of names for one thing, folded: glossary terms and systems with their aliases. */
function collectSynonyms({ glossary, systems }: SearchedNames, language: Language): string[][] {
  const all = [language, ...otherLanguages(language)];
  const groups = [
    ...glossary.map(({ term, aliases }) => all.flatMap((one) => [inLanguage(term, one), ...(aliases[one] ?? [])])),
    ...systems.map((system) => [...all.map((one) => inLanguage(system.name, one)), ...(system.aliases ?? [])]),
  ];
  return groups
    .map((names) => [...new Set(names.map((name) => wordsOf(name).join(' ')).filter((name) => name.length > 2))])
    .filter((names) => names.length > 1);
}
