import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLinks, pagesIn } from './broken-links.ts';

// Parsed once for all tests: there are some hundred pages.
const documents = pagesIn('dist');

it('has no link to a page, file or section that does not exist', () => {
  expect(brokenLinks('dist', documents)).toEqual([]);
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

it('carries no style of an element, event handler or unknown inline script, so that the strict policy holds', () => {
  const offenders = [...documents].flatMap(([file, document]) => {
    const html = document.documentElement.outerHTML;
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
    // Blocks of data are never run.
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !/^application\/(?:ld\+)?json$/.test(script.getAttribute('type') ?? ''),
    );
    return [
      ...[...document.querySelectorAll('[style], body style, head style ~ style')].map(() => `${file}: style`),
      ...[...document.querySelectorAll('*')]
        .filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')))
        .map(() => `${file}: handler`),
      ...inline.filter((script) => !policy.includes(hashOf(script))).map(() => `${file}: unknown inline script`),
      ...(/mermaid(?:\.min)?\.(?:m?js)/i.test(html) ? [`${file}: mermaid script`] : []),
    ];
  });
  expect([...new Set(offenders)]).toEqual([]);
});

function hashOf(script: Element): string {
  return `'sha256-${createHash('sha256').update(script.textContent).digest('base64')}'`;
}
