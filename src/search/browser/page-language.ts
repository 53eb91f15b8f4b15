import type { Language } from '../../i18n/languages.ts';

/** Language of the page that is open, and the root of the site with its final slash. */
export function pageSetting(): { language: Language; root: string } {
  return {
    language: document.documentElement.lang === 'de' ? 'de' : 'en',
    root: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`,
  };
}
