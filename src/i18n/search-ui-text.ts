import type { Language } from './languages.ts';

/** Words of the search interface in the browser. */
export const searchUiText = {
  en: {
    label: 'Search this site',
    placeholder: 'Kinesis, outage, Open Connect …',
    close: 'Close',
    hint: 'Use the arrow keys to move, Enter to open, Esc to close.',
    start:
      'Type a word or a part of one. Chapters, systems, outages, claims, figures, terms and sources are all in here.',
    searching: 'Searching …',
    loading: 'Loading the search …',
    count: (total: number, query: string) =>
      total === 1 ? `1 result for “${query}”` : `${total} results for “${query}”`,
    countFiltered: (total: number) => (total === 1 ? '1 result' : `${total} results`),
    meant: (words: string) => `Nothing is spelt that way here. Showing results for “${words}”.`,
    otherLanguage: 'Nothing in English, but the German pages have this:',
    empty: (query: string) => `Nothing found for “${query}”.`,
    begun: 'Type another letter.',
    advice: 'Try fewer or other words, or look through everything from A to Z.',
    index: 'Everything from A to Z',
    failed: 'The search could not be loaded.',
    offline: 'You are offline, so the search could not be loaded.',
    again: 'Try again',
    all: (total: number) => `All ${total} results`,
    more: 'More results',
    facets: 'Narrow down',
    clear: 'Clear all',
    facet: { kind: 'Kind', chapter: 'Chapter', year: 'Year', verdict: 'Verdict', provider: 'Provider' },
  },
  de: {
    label: 'Diese Website durchsuchen',
    placeholder: 'Kinesis, Ausfall, Open Connect …',
    close: 'Schließen',
    hint: 'Pfeiltasten bewegen, Eingabetaste öffnet, Esc schließt.',
    start:
      'Tippen Sie ein Wort oder einen Teil davon. Kapitel, Systeme, Ausfälle, Aussagen, Zahlen, Begriffe und Quellen sind alle dabei.',
    searching: 'Suche läuft …',
    loading: 'Die Suche wird geladen …',
    count: (total: number, query: string) => `${total} Treffer zu „${query}“`,
    countFiltered: (total: number) => `${total} Treffer`,
    meant: (words: string) => `So geschrieben kommt es hier nicht vor. Gezeigt wird „${words}“.`,
    otherLanguage: 'Auf Deutsch nichts, aber die englischen Seiten haben dies:',
    empty: (query: string) => `Nichts gefunden zu „${query}“.`,
    begun: 'Bitte noch einen Buchstaben eingeben.',
    advice: 'Versuchen Sie weniger oder andere Wörter, oder sehen Sie alles von A bis Z durch.',
    index: 'Alles von A bis Z',
    failed: 'Die Suche konnte nicht geladen werden.',
    offline: 'Sie sind offline, darum konnte die Suche nicht geladen werden.',
    again: 'Noch einmal versuchen',
    all: (total: number) => `Alle ${total} Treffer`,
    more: 'Mehr Treffer',
    facets: 'Eingrenzen',
    clear: 'Alles zurücksetzen',
    facet: { kind: 'Art', chapter: 'Kapitel', year: 'Jahr', verdict: 'Urteil', provider: 'Anbieter' },
  },
} as const satisfies Record<Language, object>;

export type FacetName = keyof (typeof searchUiText)['en']['facet'];
