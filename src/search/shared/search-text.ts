import type { Language } from '../../i18n/languages.ts';
import type { ResultKind } from './record.ts';

interface SearchText {
  readonly kinds: Readonly<Record<ResultKind, string>>;
}

/** Words that the index and the search interface share. */
export const searchText: Record<Language, SearchText> = {
  en: {
    kinds: {
      chapter: 'Chapter',
      system: 'System',
      incident: 'Outage',
      claim: 'Claim',
      figure: 'Figures',
      term: 'Glossary',
      event: 'Event',
      diagram: 'Diagram',
      source: 'Source',
      page: 'Page',
    },
  },
  de: {
    kinds: {
      chapter: 'Kapitel',
      system: 'System',
      incident: 'Ausfall',
      claim: 'Aussage',
      figure: 'Zahlen',
      term: 'Glossar',
      event: 'Ereignis',
      diagram: 'Diagramm',
      source: 'Quelle',
      page: 'Seite',
    },
  },
};
