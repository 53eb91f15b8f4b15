import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';

// Parsed once for all tests: there are some hundred pages.
const documents = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replaceAll('\\', '/'), new JSDOM(readFileSync(join('dist', file))).window.document]),
);

it('has no link to a page, file or section that does not exist', () => {
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
      if (!existsSync(join('dist', page))) broken.push(`${file} → ${target}`);
      else if (
        address.hash &&
        documents.has(page) &&
        !documents.get(page)?.getElementById(decodeURIComponent(address.hash.slice(1)))
      ) {
        broken.push(`${file} → ${target} (no such section)`);
      }
    }
  }
  expect(broken).toEqual([]);
});

it('names a picture that exists for links that are shared', () => {
  const missing = [...documents].filter(([, document]) => {
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    return !address || !existsSync(join('dist', new URL(address).pathname));
  });
  expect(missing.map(([file]) => file)).toEqual([]);
});

it('has no id twice on a page', () => {
  const repeated = [...documents].flatMap(([file, document]) => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`);
  });
  expect(repeated).toEqual([]);
});

it('carries no inline style, event handler or unknown inline script, so that the strict policy holds', () => {
  const offenders = [...documents].flatMap(([file, document]) => {
    const html = document.documentElement.outerHTML;
    // Blocks of data are never run.
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !/^application\/(?:ld\+)?json$/.test(script.getAttribute('type') ?? ''),
    );
    return [
      ...[...document.querySelectorAll('[style], style')].map(() => `${file}: style`),
      ...[...document.querySelectorAll('*')]
        .filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')))
        .map(() => `${file}: handler`),
      ...(inline.length > 1 ? [`${file}: ${inline.length} inline scripts`] : []),
      ...(/mermaid(?:\.min)?\.(?:m?js)/i.test(html) ? [`${file}: mermaid script`] : []),
    ];
  });
  expect([...new Set(offenders)]).toEqual([]);
});
