import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { readRememberedValues } from '../../../library/remembered-values.ts';
import { siteContent } from '../../../library/site-content.ts';
import { changesFeed } from '../../../publish/feeds/changes-feed.ts';
import { feedResponse } from '../../../publish/feeds/feed-response.ts';
import { languagePaths } from '../../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** Facts and numbers that became others as an Atom feed. */
export const GET: APIRoute<{ language: Language }> = (context) =>
  feedResponse(
    async (...voice) => changesFeed(await siteContent(), readRememberedValues(process.cwd()), ...voice),
    'atom',
    context,
  );
