import type { Language } from '../../i18n/languages.ts';

/** What the open page says of the site it is part of. */
export interface PageSetting {
  readonly language: Language;
  /** The other languages of the site with their names in their own words, in the order of the page's switch. */
  readonly others: ReadonlyMap<Language, string>;
  /** The root of the site with its final slash. */
  readonly root: string;
}

export function pageSetting(): PageSetting {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]');
  return {
    language: document.documentElement.lang,
    others: new Map([...links].map((link) => [link.hreflang, link.querySelector('.whole')?.textContent.trim() ?? ''])),
    root: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`,
  };
}

/** Name of a language for readers of the page: in their language where browsers have one, else in its own. */
export function nameOf(language: Language, { language: reader, others }: PageSetting): string {
  const name = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(language);
  return name ?? others.get(language) ?? language;
}
