import type { Language } from '../../i18n/languages.ts';
import type { Provider } from '../../schemas/system.ts';

/** Names of providers as results and facets show them. */
export const providerNames: Record<Language, Readonly<Record<Provider, string>>> = {
  en: {
    amazon: 'Amazon',
    netflix: 'Netflix',
    google: 'Google',
    microsoft: 'Microsoft',
    isp: 'Internet provider',
    other: 'Other',
  },
  de: {
    amazon: 'Amazon',
    netflix: 'Netflix',
    google: 'Google',
    microsoft: 'Microsoft',
    isp: 'Internetanbieter',
    other: 'Andere',
  },
};
