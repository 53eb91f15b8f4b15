import type { APIRoute } from 'astro';
import { chapterIllustration, chapterSlugs } from '../../library/load-book.ts';
import { siteContent } from '../../library/site-content.ts';
import { illustrationFile } from '../../site/illustration-file.ts';
import type { IllustrationName } from '../../schemas/illustration.ts';

export const getStaticPaths = async () => {
  const { book } = await siteContent();
  const names = new Set(chapterSlugs(book).flatMap((slug) => chapterIllustration(book, slug) ?? []));
  return [...names].map((name) => ({ params: { name }, props: { name } }));
};

/** The drawing of a chapter. */
export const GET: APIRoute<{ name: IllustrationName }> = ({ props: { name } }) =>
  new Response(illustrationFile(name), { headers: { 'content-type': 'image/svg+xml' } });
