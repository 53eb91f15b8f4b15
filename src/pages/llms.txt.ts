import { defaultLanguage } from '../i18n/languages.ts';
import type { APIRoute } from 'astro';
import { chapterFor, chapterSlugs } from '../library/load-book.ts';
import { siteOutline } from '../publish/open-data/site-outline.ts';
import { withBase } from '../site/address.ts';
import { siteContent } from '../library/site-content.ts';

/** What the site holds and where, for programs that read text. */
export const GET: APIRoute = async ({ site }) => {
  const { book } = await siteContent();
  const chapters = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, defaultLanguage) ?? []);
  return new Response(
    siteOutline(chapters, (path) => new URL(withBase(path), site).href),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
};
