import type { APIRoute } from 'astro';
import { defaultLanguage } from '../i18n/languages.ts';
import { chapterFor, chapterSlugs } from '../library/load-book.ts';
import { siteContent } from '../library/site-content.ts';
import { chapterAsMarkdown } from '../publish/chapter-as-markdown.ts';
import { pageAddress } from '../site/address.ts';

/** The whole book as one text in Markdown, for programs that read text (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const content = await siteContent();
  const { book } = content;
  const absolute = (path: string) => new URL(pageAddress(path, defaultLanguage), site).href;
  const chapters = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, defaultLanguage) ?? []);
  return new Response(chapters.map((chapter) => chapterAsMarkdown(chapter, content, absolute)).join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
