import type { APIRoute } from 'astro';
import { siteContent } from '../../../library/site-content.ts';
import { languagePaths } from '../../../site/language-paths.ts';
import { renderCard } from '../../../figures/social/social-card.ts';
import type { SocialCard } from '../../../figures/social/social-card.ts';
import { pageKey } from '../../../site/page-key.ts';
import { cardPath, socialCards } from '../../../figures/social/social-cards.ts';

export const getStaticPaths = async () => {
  const content = await siteContent();
  return languagePaths().flatMap(({ params, props: { language } }) => {
    const cards = socialCards(content, language);
    return [...cards].map(([path, card]) => ({
      params: { ...params, card: cardPath(path, cards).replace(/^\/social\/|\.png$/g, '') },
      props: { card },
      cacheKey: pageKey(card),
    }));
  });
};

/** The picture that is shown where somebody shares a link to a page. */
export const GET: APIRoute<{ card: SocialCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await renderCard(card)), { headers: { 'content-type': 'image/png' } });
