import type { APIRoute } from 'astro';
import { chapterFor } from '../../../library/load-book.ts';
import type { Language } from '../../../i18n/languages.ts';
import { pageAddress } from '../../../site/address.ts';
import { chapterAsMarkdown } from '../../../publish/chapter-as-markdown.ts';
import { siteContent } from '../../../library/site-content.ts';
import { chapterPaths } from '../../../site/chapter-paths.ts';

interface Props {
  slug: string;
  language: Language;
}

export const getStaticPaths = async () => chapterPaths((await siteContent()).book);

/** The chapter as Markdown, for programs and for people who like it plain. */
export const GET: APIRoute<Props> = async ({ props: { slug, language }, site }) => {
  const content = await siteContent();
  const chapter = chapterFor(content.book, slug, language);
  if (!chapter) return new Response(null, { status: 404 });
  const absolute = (path: string) => new URL(pageAddress(path, chapter.language), site).href;
  return new Response(chapterAsMarkdown(chapter, content, absolute), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
