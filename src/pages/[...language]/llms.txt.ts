import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/languages.ts';
import { chapterFor, chapterSlugs } from '../../library/load-book.ts';
import { siteContent } from '../../library/site-content.ts';
import { siteOutline } from '../../publish/open-data/site-outline.ts';
import { pageAddress } from '../../site/address.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** What the site holds and where, for programs that read text. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const { book } = await siteContent();
  const chapters = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, language) ?? []);
  const absolute = (path: string, one: Language) => new URL(pageAddress(path, one), site).href;
  return new Response(siteOutline(chapters, language, absolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
