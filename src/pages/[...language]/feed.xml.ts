import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/languages.ts';
import { correctionsFeed } from '../../publish/open-data/corrections-feed.ts';
import { pageAddress } from '../../site/address.ts';
import { siteContent } from '../../library/site-content.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The corrections log as an Atom feed. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const absolute = (path: string) => new URL(pageAddress(path, language), site).href;
  return new Response(correctionsFeed((await siteContent()).dataset.corrections, language, absolute), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
