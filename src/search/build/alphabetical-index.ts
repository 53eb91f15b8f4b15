import type { Language } from '../../i18n/languages.ts';
import { localeOf } from '../../i18n/languages.ts';
import { resultAddress } from './result-address.ts';
import type { ResultKind } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';
import { searchRecords } from './records.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
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
  readonly entries: readonly { readonly title: string; readonly path: string; readonly kind: string }[];
}

/** All pages, sections and terms from A to Z, for readers without JavaScript and for browsing. */
export function alphabeticalIndex(content: SearchContent, language: Language): IndexLetter[] {
  const t = interfaceText(language);
  const addressOf = resultAddress(content);
  const entries = searchRecords(content, language)
    .filter((record) => indexed.has(record.kind) && addressOf(record.path, language) !== undefined)
    .map((record) => ({ title: record.title, path: record.path, kind: t(`search.kind.${record.kind}`) }))
    .toSorted((a, b) => new Intl.Collator(localeOf(language)).compare(a.title, b.title));
  const letters = Map.groupBy(entries, (entry) => {
    const first =
      fold(entry.title)
        .match(/[a-z0-9]/)?.[0]
        ?.toUpperCase() ?? '#';
    return /\d/.test(first) ? '0–9' : first;
  });
  return [...letters]
    .map(([letter, list]) => ({ letter, entries: list }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
