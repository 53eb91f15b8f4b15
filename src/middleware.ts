import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './site/finish-page.ts';

/** Astro knows the styles of a page only when it has written it. The dev server has no policy, and changes styles later. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (import.meta.env.DEV || !isPage) return response;
  return new Response(finishPage(await response.text()), response);
});
