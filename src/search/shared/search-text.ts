import type { Language } from '../../i18n/languages.ts';
import type { Provider } from '../../schemas/system.ts';
import type { ResultKind } from './record.ts';

interface SearchText {
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly providers: Readonly<Record<Provider, string>>;
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
    providers: {
      amazon: 'Amazon',
      netflix: 'Netflix',
      google: 'Google',
      microsoft: 'Microsoft',
      isp: 'Internet provider',
      other: 'Other',
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
    providers: {
      amazon: 'Amazon',
      netflix: 'Netflix',
      google: 'Google',
      microsoft: 'Microsoft',
      isp: 'Internetanbieter',
      other: 'Andere',
    },
  },
};
