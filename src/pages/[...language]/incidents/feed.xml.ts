import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { siteContent } from '../../../library/site-content.ts';
import { outagesFeed } from '../../../publish/feeds/outages-feed.ts';
import { feedResponse } from '../../../publish/feeds/feed-response.ts';
import { languagePaths } from '../../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The outages as an Atom feed. */
export const GET: APIRoute<{ language: Language }> = (context) =>
  feedResponse(async (...voice) => outagesFeed((await siteContent()).dataset, ...voice), 'atom', context);
