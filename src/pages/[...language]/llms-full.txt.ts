import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/languages.ts';
import { chapterFor, chapterSlugs } from '../../library/load-book.ts';
import { siteContent } from '../../library/site-content.ts';
import { chapterAsMarkdown } from '../../publish/chapter-as-markdown.ts';
import { pageAddress } from '../../site/address.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The whole book as one text in Markdown, for programs that read text (llmstxt.org). */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const content = await siteContent();
  const { book } = content;
  const absolute = (path: string) => new URL(pageAddress(path, language), site).href;
  const chapters = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, language) ?? []);
  return new Response(chapters.map((chapter) => chapterAsMarkdown(chapter, content, absolute)).join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
