import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** The pages of a built site, parsed, by their files below `dist`. */
export function pagesIn(dist: string): ReadonlyMap<string, Document> {
  return new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.replaceAll('\\', '/'), new JSDOM(readFileSync(join(dist, file))).window.document]),
  );
}

/** Links of pages to pages, files or sections that do not exist. */
export function brokenLinks(dist: string, documents: ReadonlyMap<string, Document>): string[] {
  const broken: string[] = [];
  for (const [file, document] of documents) {
    for (const link of document.querySelectorAll(
      'a[href], link[rel=stylesheet], link[rel=icon], link[type="application/atom+xml"], img[src], script[src]',
    )) {
      const target = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      if (/^(?:[a-z]+:|\/\/)/i.test(target)) continue;
      const address = new URL(target, `http://site/${file.replace(/index\.html$/, '')}`);
      const path = decodeURIComponent(address.pathname).slice(1);
      const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!existsSync(join(dist, page))) broken.push(`${file} → ${target}`);
      else if (
        address.hash &&
        documents.has(page) &&
        !documents.get(page)?.getElementById(decodeURIComponent(address.hash.slice(1)))
      ) {
        broken.push(`${file} → ${target} (no such section)`);
      }
    }
  }
  return broken;
}
