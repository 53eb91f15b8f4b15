import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { otherLanguages } from '../../i18n/languages.ts';
import { settingsOf } from '../../i18n/texts.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { isForm } from '../shared/inflection.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { SynonymDrawer } from '../shared/synonym-drawer.ts';
import { drawerOf, drawers } from '../shared/synonym-drawer.ts';
import { wordsOf } from '../shared/words.ts';

/** What things have other names by. */
export type SearchedNames = Pick<Dataset, 'glossary' | 'systems' | 'synonyms'>;

/**
 * For the texts of a language what else readers type for their words, in any language of the site. Words that none of the
 * records holds are left out, so that a search need not look whether one does.
 */
export function synonymDrawers(
  named: SearchedNames,
  language: Language,
  records: readonly SearchRecord[],
): SynonymDrawer[] {
  const said = new Map<string, Set<string>>();
  const stopWords = new Set(settingsOf(language).search.stopWords);
  const isHeld = heldIn(records, language);
  for (const { words, typed } of groupsOf(named, language))
    for (const name of [...words, ...typed]) {
      const key = withoutStopWords(name, stopWords);
      for (const word of words)
        if (isHeld(word) && !holds(word, key)) said.set(key, (said.get(key) ?? new Set()).add(word));
    }
  const made: Record<string, string[]>[] = Array.from({ length: drawers }, () => ({}));
  for (const [key, words] of [...said].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const drawer = made[drawerOf(key)];
    if (drawer) drawer[key] = [...words];
  }
  return made;
}

/** Whether the records hold each word of a name, in some form. */
function heldIn(records: readonly SearchRecord[], language: Language): (name: string) => boolean {
  const held = new Set(
    records.flatMap(({ title, text, line, names, asked = [] }) =>
      wordsOf([title, text, line, ...names, ...asked].join(' ')),
    ),
  );
  const endings = new Set(settingsOf(language).search.endings);
  const isWordHeld = (word: string) => held.has(word) || [...held].some((other) => isForm(word, other, endings));
  return (name) => name.split(' ').every(isWordHeld);
}

interface Group {
  /** As the texts of the language say it. */
  readonly words: readonly string[];
  readonly typed: readonly string[];
}

function groupsOf({ glossary, systems, synonyms }: SearchedNames, language: Language): Group[] {
  const all = [language, ...otherLanguages(language)];
  return [
    ...synonyms.map(({ words, typed }) => ({
      words: words?.[language] ?? [],
      typed: all.flatMap((one) => [...(one === language ? [] : (words?.[one] ?? [])), ...(typed[one] ?? [])]),
    })),
    ...glossary.map(({ term, aliases }) => ({
      words: [inLanguage(term, language), ...(aliases[language] ?? [])],
      typed: otherLanguages(language).flatMap((one) => [inLanguage(term, one), ...(aliases[one] ?? [])]),
    })),
    ...systems.map(({ name, aliases = [] }) => ({
      words: [inLanguage(name, language)],
      typed: [...otherLanguages(language).map((one) => inLanguage(name, one)), ...aliases],
    })),
  ].map(({ words, typed }) => ({ words: folded(words), typed: folded(typed) }));
}

function folded(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => wordsOf(name).join(' ')).filter((name) => name.length > 1))];
}

/** As queries are looked up, which leave them out too. */
function withoutStopWords(name: string, stopWords: ReadonlySet<string>): string {
  const words = name.split(' ').filter((word) => !stopWords.has(word));
  return words.length > 0 ? words.join(' ') : name;
}

/** Whether what holds a name holds what was typed as well: a search for it would find nothing else. */
function holds(name: string, key: string): boolean {
  const words = name.split(' ');
  return key.split(' ').every((word) => words.includes(word));
}
