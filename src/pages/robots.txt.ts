import type { APIRoute } from 'astro';
import { withBase } from '../site/address.ts';

/** Invites every crawler and names the sitemap; pages that should not be listed say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap-index.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
