import type { Language } from '../../i18n/languages.ts';
import { localeOf } from '../../i18n/languages.ts';
import { resultAddress } from './result-address.ts';
import type { ResultKind } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';
import { searchRecords } from './records.ts';
import type { Passage } from '../../i18n/passage.ts';
import { fold } from '../shared/words.ts';

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

export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly { readonly title: Passage; readonly path: string; readonly kind: ResultKind }[];
}

/** All pages, sections and terms from A to Z, for readers without JavaScript and for browsing. */
export function alphabeticalIndex(content: SearchContent, language: Language): IndexLetter[] {
  const addressOf = resultAddress(content);
  const entries = searchRecords(content, language)
    .filter((record) => indexed.has(record.kind) && addressOf(record.path, language) !== undefined)
    .map(({ title, titleLanguage, path, kind }) => ({ title: { text: title, language: titleLanguage }, path, kind }))
    .toSorted((a, b) => new Intl.Collator(localeOf(language)).compare(a.title.text, b.title.text));
  const letters = Map.groupBy(entries, (entry) => {
    const first =
      fold(entry.title.text)
        .match(/[\p{L}\p{N}]/u)?.[0]
        ?.toUpperCase() ?? '#';
    return /\p{N}/u.test(first) ? '0–9' : first;
  });
  return [...letters]
    .map(([letter, list]) => ({ letter, entries: list }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
