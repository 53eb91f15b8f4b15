import { missingCharacters } from 'static-mermaid';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { chapterIllustration, chapterSlugs } from '../../library/load-book.ts';
import { searchRecords } from '../../search/build/records.ts';
import type { SearchContent } from '../../search/build/search-content.ts';
import type { SocialCard } from './social-card.ts';

const known = new WeakMap<SearchContent['book'], Partial<Record<Language, ReadonlyMap<string, SocialCard>>>>();

/**
 * Returns the cards of all pages that have one of their own, by their path without language: the home
 * page, the chapters, the lists, and each system, outage, claim and figure. Made once per content.
 */
export function socialCards(content: SearchContent, language: Language): ReadonlyMap<string, SocialCard> {
  const ofContent = known.get(content.book) ?? {};
  known.set(content.book, ofContent);
  return (ofContent[language] ??= collectCards(content, language));
}

/** The path of the picture for a page: its own, or that of the list that it is a part of, or that of the home page. */
export function cardPath(path: string, cards: ReadonlyMap<string, SocialCard>): string {
  const own = [path, `/${path.split('/')[1]}/`].find((one) => cards.has(one)) ?? '/';
  return `/social/${own === '/' ? 'home' : own.slice(1, -1)}.png`;
}

function collectCards(content: SearchContent, language: Language): Map<string, SocialCard> {
  const t = interfaceText(language);
  const footer = { site: t('site.title'), tagline: t('site.tagline') };
  const pages = searchRecords(content, language).filter(
    ({ path, kind }) => kind !== 'fact' && !path.includes('#') && !isDiagram(path),
  );
  const illustrations = new Map(
    chapterSlugs(content.book).map((slug) => [`/chapters/${slug}/`, chapterIllustration(content.book, slug)]),
  );
  const cards = new Map<string, SocialCard>([
    ['/', { kicker: '', title: t('home.question'), ...footer }],
    ...pages.map(({ path, kind, title, line }) => {
      const kicker = kind === 'page' ? '' : t(`search.kind.${kind}`);
      // The line of a chapter is a description of several sentences.
      const illustration = illustrations.get(path);
      return [
        path,
        {
          kicker: kind === 'chapter' || !line ? kicker : `${kicker} · ${line}`,
          title,
          ...footer,
          ...(illustration ? { illustration } : {}),
        },
      ] as const;
    }),
  ]);
  return new Map([...cards].map(([path, card]) => [path, drawable(card)]));
}

/** Where the font of the pictures lacks letters, the name of the site stands in, in the default language. */
function drawable(card: SocialCard): SocialCard {
  const t = interfaceText(defaultLanguage);
  const lacks = (text: string) => missingCharacters(text).length > 0;
  return {
    ...card,
    kicker: lacks(card.kicker) ? '' : card.kicker,
    title: lacks(card.title) ? t('site.title') : card.title,
    site: lacks(card.site) ? t('site.title') : card.site,
    tagline: lacks(card.tagline) ? t('site.tagline') : card.tagline,
  };
}

/** Diagrams are drawn, so that a page of one needs no other picture; there are many. */
function isDiagram(path: string): boolean {
  return path.startsWith('/diagrams/');
}
