import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { defaultLanguage, languages } from '../../src/i18n/languages.ts';
import type { PageWeight } from './page-weight.ts';
import { weighPage } from './page-weight.ts';
import { watchPage } from './watched-page.ts';

const file = 'tests/budgets.yaml';
const text = readFileSync(file, 'utf8');
const budgets = parse(text) as Record<string, PageWeight>;

/** How far a page may outgrow its budget: what is told and known grows with the book, all else is the same on every page. */
const room = { html: 1.08, css: 1.03, fonts: 1.03, script: 1.03, pictures: 1.03, requests: 1 } as const;

const names = {
  html: 'its HTML, without style sheets, in bytes (brotli)',
  css: 'its style sheets in bytes (brotli)',
  fonts: 'its fonts in bytes',
  script: 'its script files before anybody acts in bytes (brotli)',
  pictures: 'its pictures in bytes',
  requests: 'requests before anybody acts',
} as const satisfies Record<keyof PageWeight, string>;

const others: readonly string[] = languages.filter((language) => language !== defaultLanguage);
const site = inject('siteUrl');
const watched = watchPage();
const measured = new Map<string, PageWeight>();

it.each([...heaviestPages()])('The heaviest page of the kind %s, %s, keeps to its budget', async (kind, page) => {
  const path = `/${page.replace(/index\.html$/, '')}`;
  const weight = await weighPage(watched.browser, site + path);
  measured.set(kind, weight);
  const budget = budgets[kind];
  const problems = budget
    ? (Object.keys(names) as (keyof PageWeight)[])
        .filter((part) => weight[part] > budget[part] * room[part])
        .map(
          (part) =>
            `${path}: ${names[part]} grew from ${budget[part]} to ${weight[part]}. Make it lighter, ` +
            `or, if readers get that much for it, write ${part}: ${weight[part]} under ${kind} in ${file}.`,
        )
    : [`${path} is of a new kind. Give it a budget in ${file}:\n${lineFor(kind, weight)}`];
  if (problems.length > 0) expect.fail(problems.join('\n'));
});

afterAll(() => {
  if (process.env['WRITE_BUDGETS'] === undefined) return;
  const comment = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const lines = [...measured].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, weight]) => lineFor(kind, weight));
  writeFileSync(file, `${comment}${lines.join('\n')}\n`);
});

function lineFor(kind: string, weight: PageWeight): string {
  const parts = Object.entries(weight).map(([part, value]) => `${part}: ${value}`);
  return `${/^[a-z]+$/.test(kind) ? kind : `'${kind}'`}: { ${parts.join(', ')} }`;
}

/** The largest page of each kind, of all languages: `systems/*` is that of any system. */
function heaviestPages(): Map<string, string> {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted((a, b) => statSync(join('dist', a)).size - statSync(join('dist', b)).size);
  // Of several with one key, a map keeps the last.
  return new Map(pages.map((page) => [kindOf(page), page]));
}

function kindOf(page: string): string {
  const folders = page.replace(/(?:\/?index)?\.html$/, '').split('/');
  const [first = '', ...below] = others.includes(folders[0] ?? '') ? folders.slice(1) : folders;
  if (first === '') return 'home';
  return below.length === 0 ? first : `${first}/*`;
}
