import type { Language } from '../../i18n/languages.ts';
import { localeOf } from '../../i18n/languages.ts';
import { resultAddress } from './result-address.ts';
import type { ResultKind } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';
import { searchRecords } from './records.ts';
import { fold } from '../shared/words.ts';
import type { Passage } from '../../i18n/passage.ts';
import { initialOf } from '../../site/initial-of.ts';
import { listPartsIn } from '../../site/list-parts.ts';
import type { ListPart } from '../../site/list-parts.ts';

/** Kinds worth an entry of their own; events and sources have lists of their own pages. */
const indexed: ReadonlySet<ResultKind> = new Set([
  'chapter',
  'system',
  'incident',
  'claim',
  'figure',
  'term',
  'diagram',
  'page',
]);

export interface IndexEntry {
  readonly title: Passage;
  readonly path: string;
  readonly kind: ResultKind;
}

export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** The parts of the index, each on a page of its own, where it is too long for that of the search. */
export function indexParts(content: SearchContent, language: Language): ListPart<IndexEntry>[] {
  return listPartsIn(language, (one) => ({
    entries: indexEntries(content, one),
    division: {
      below: '/search/',
      limit: longest,
      keysOf: ({ title }) => {
        const two = fold(title.text).slice(0, 2);
        return [initialOf(title.text), ...(/^[a-z]{2}$/.test(two) ? [{ id: two, name: two }] : [])];
      },
    },
  }));
}

/** Under each letter what begins with it. */
export function byLetter(entries: readonly IndexEntry[]): IndexLetter[] {
  return [...Map.groupBy(entries, ({ title }) => initialOf(title.text).name)]
    .map(([letter, list]) => ({ letter, entries: list }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}

/** Entries on one page: a link and a word each. */
const longest = 800;

/** All pages, sections and terms from A to Z, for readers without JavaScript and for browsing. Collected once per content. */
export function indexEntries(content: SearchContent, language: Language): readonly IndexEntry[] {
  const ofContent = known.get(content) ?? {};
  known.set(content, ofContent);
  return (ofContent[language] ??= collectEntries(content, language));
}

const known = new WeakMap<SearchContent, Partial<Record<Language, readonly IndexEntry[]>>>();

function collectEntries(content: SearchContent, language: Language): IndexEntry[] {
  const addressOf = resultAddress(content);
  const collator = new Intl.Collator(localeOf(language));
  return searchRecords(content, language)
    .filter((record) => indexed.has(record.kind) && addressOf(record.path, language) !== undefined)
    .map(({ title, titleLanguage, path, kind }) => ({ title: { text: title, language: titleLanguage }, path, kind }))
    .toSorted((a, b) => collator.compare(a.title.text, b.title.text));
}
