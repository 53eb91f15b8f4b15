import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/languages.ts';
import { siteContent } from '../../library/site-content.ts';
import { correctionsFeed } from '../../publish/feeds/corrections-feed.ts';
import { feedResponse } from '../../publish/feeds/feed-response.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The corrections log as a JSON Feed. */
export const GET: APIRoute<{ language: Language }> = (context) =>
  feedResponse(async (...voice) => correctionsFeed(await siteContent(), ...voice), 'json', context);
