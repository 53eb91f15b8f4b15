import type { Language } from '../../i18n/languages.ts';

/** What the open page says of the site it is part of. */
export interface PageSetting {
  readonly language: Language;
  /** The other languages of the site with their names in their own words, in the order of the page's switch. */
  readonly others: ReadonlyMap<Language, string>;
  /** The root of the site with its final slash, and that of its pages in the language of the page. */
  readonly root: string;
  readonly home: string;
}

export function pageSetting(): PageSetting {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]');
  const root = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
  // The opener of the search leads to its page.
  const search = document.querySelector<HTMLAnchorElement>('[data-search-opener]')?.getAttribute('href');
  return {
    language: document.documentElement.lang,
    others: new Map([...links].map((link) => [link.hreflang, link.querySelector('.whole')?.textContent.trim() ?? ''])),
    root,
    home: search?.replace(/search\/.*$/, '') ?? root,
  };
}

/** Name of a language for readers of the page: in their language where browsers have one, else in its own. */
export function nameOf(language: Language, { language: reader, others }: PageSetting): string {
  const name = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(language);
  return name ?? others.get(language) ?? language;
}
