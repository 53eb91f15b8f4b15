import type { Language } from '../../i18n/languages.ts';

/** What a link of a page has to be known of, to lead to the right place from within the book. */
export interface LinkPlaces {
  /** Address of the page that the text is taken from. */
  readonly page: string;
  /** Base path of the site, with slashes at both ends. */
  readonly base: string;
  readonly defaultLanguage: Language;
  readonly languages: readonly Language[];
  /** In which language the book tells each of its chapters, by slug. */
  readonly chapters: ReadonlyMap<string, Language>;
}

/** Name of a chapter's document, beside the others. */
export function chapterFile(slug: string): string {
  return `${slug}.xhtml`;
}

/**
 * Where a link of a page leads in the book: to a chapter that the book has in the same language, to a place in the
 * same chapter, or out to a whole address.
 */
export function linkInBook(href: string, { page, base, defaultLanguage, languages, chapters }: LinkPlaces): string {
  if (href.startsWith('#')) return href;
  const target = new URL(href, page);
  if (target.origin !== new URL(page).origin || !target.pathname.startsWith(base)) return target.href;
  const [first = '', ...rest] = target.pathname.slice(base.length).split('/');
  const isPrefixed = languages.includes(first) && first !== defaultLanguage;
  const language = isPrefixed ? first : defaultLanguage;
  const [folder, slug = '', end, ...more] = isPrefixed ? rest : [first, ...rest];
  const isChapter = folder === 'chapters' && end === '' && more.length === 0;
  if (!isChapter || chapters.get(slug) !== language) return target.href;
  return chapterFile(slug) + target.hash;
}
