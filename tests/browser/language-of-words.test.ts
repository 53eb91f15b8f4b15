import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Text } from '../../src/i18n/fill.ts';
import { copyProject, removeCopy } from '../project-copy.ts';
import { wordsOf } from './words-and-languages.ts';

/** A small book with two languages in another script: of one only the settings are there, of the other every second text. */
let copy: string;
let names: readonly string[];

beforeAll(() => {
  copy = copyProject();
  for (const folder of ['src/data', 'src/content/chapters']) rmSync(join(copy, folder), { recursive: true });
  cpSync('tests/fixtures/valid-site', copy, { recursive: true });
  addEvidence();
  addLanguage('ar', { name: 'العربية', locale: 'ar-EG', complete: false });
  addLanguage('fa', { name: 'فارسی', locale: 'fa-IR', complete: false });
  for (const area of readdirSync(join(copy, 'src/content/texts/en')).filter((name) =>
    /^(?!language).*\.json$/.test(name),
  ))
    write(`src/content/texts/fa/${area}`, everySecondInPersian(area));
  const build = spawnSync('node', ['scripts/build.ts'], { cwd: copy, encoding: 'utf8', input: '' });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  names = globSync('dist/data/*.json', { cwd: copy })
    .filter((file) => !file.includes('schema') && !file.includes('datapackage'))
    .flatMap((file) => plainNames(JSON.parse(readFileSync(join(copy, file), 'utf8'))))
    .toSorted((a, b) => b.length - a.length);
}, 300_000);

afterAll(() => removeCopy(copy));

describe.each(['ar', 'fa'])('pages in a language that is only begun (%s)', (language) => {
  const pages = () =>
    globSync(`dist/${language}/**/*.html`, { cwd: copy }).map((file) => ({
      file,
      html: readFileSync(join(copy, file), 'utf8'),
    }));

  it('say where in a source something stands, when it was checked, and what was corrected', () => {
    const shown = pages()
      .map(({ html }) => html)
      .join('');
    const evidence = [
      /4501/,
      /7702/,
      /12:34/,
      /24 November 2026|۲۴ نوامبر ۲۰۲۶/,
      /href="https:\/\/web\.archive\.org/,
      /<dd[^>]*> ?<a href="[^"]*\/sources\/#annual-report"/,
    ];
    expect(evidence.filter((words) => !words.test(shown))).toEqual([]);
  });

  it('say of every word in another language that it is in that language', () => {
    const unmarked = pages().flatMap(({ file, html }) =>
      wordsOf(html)
        .filter((said) => said.language === language && /[a-z]{2}/i.test(withoutNames(said.words)))
        .map(({ words }) => `${file}: ${words}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('mix no words or dates of their own into what is in another language', () => {
    const mixed = pages().flatMap(({ file, html }) =>
      wordsOf(html)
        .filter((said) => said.language === 'en' && /[\u0600-\u06ff]/.test(said.words))
        .map(({ words }) => `${file}: ${words}`),
    );
    expect(mixed).toEqual([]);
  });

  it('are written from right to left, and what is in another language from left to right', () => {
    for (const { html } of pages()) {
      expect(html).toContain(`<html lang="${language}" dir="rtl"`);
      const wrong = wordsOf(html).filter((said) => (said.direction === 'rtl') !== ['ar', 'fa'].includes(said.language));
      expect(wrong).toEqual([]);
    }
  });

  it('are offered by pages in other languages under their own name', () => {
    const home = readFileSync(join(copy, 'dist/index.html'), 'utf8');
    expect(home).toMatch(new RegExp(`hreflang="${language}" lang="${language}" dir="rtl"`));
  });
});

/** Gives what the book says places in its source, a day of review and an archived copy, and a correction more places. */
function addEvidence(): void {
  const evidence = '  locators: { annual-report: { page: "4501", minute: "12:34" } }\n  reviewed: "2026-11-24"\n';
  edit('src/data/**/*.yaml', /^  sources: \[annual-report\]\n(?=  confidence)/gm, `$&${evidence}`);
  edit('src/data/series/*.yaml', /^      source: annual-report\n/gm, '$&      locator: { table: "7702" }\n');
  edit('src/data/sources/*.yaml', /url: (.*annual-report)\n/, '$&  archived: https://web.archive.org/web/2026/$1\n');
  edit('src/data/corrections/*.yaml', /events\/opening/, '$&, sources/annual-report, chapters/opening');
  edit('src/content/chapters/*/*.mdx', /<Cite id="annual-report"/, '$& page="4501–4503"');
}

function edit(files: string, pattern: RegExp, by: string): void {
  for (const file of globSync(files, { cwd: copy }).map((name) => join(copy, name)))
    writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, by));
}

/** What is the same in every language: forms of files, and the words of the data that have no translations. */
const untranslated = [
  'CSL-JSON',
  'JSON',
  'CSV',
  'SVG',
  'PNG',
  'Mermaid',
  'BibTeX',
  'RIS',
  'Markdown',
  'Schema',
  'UTC',
  'CC-BY-4.0',
];

function withoutNames(words: string): string {
  return [...names, ...untranslated].reduce((rest, name) => rest.replaceAll(name, ''), words);
}

/** Names of the data that are no translations. */
function plainNames(value: unknown, field = ''): string[] {
  const named = ['name', 'providerName', 'publisher', 'author', 'services', 'region', 'licence', 'repository'];
  if (typeof value === 'string') return named.includes(field) ? [value.replace('https://', '')] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => plainNames(one, field));
  if (typeof value !== 'object' || value === null || 'en' in value) return [];
  return Object.entries(value).flatMap(([name, one]) => plainNames(one, name));
}

function everySecondInPersian(area: string): Record<string, Text> {
  const texts = JSON.parse(readFileSync(join('src/content/texts/en', area), 'utf8')) as Record<string, Text>;
  const translated = Object.entries(texts).filter((_text, index) => index % 2 === 0);
  return Object.fromEntries(
    translated.map(([key, text]) => [key, inPersian(typeof text === 'string' ? text : text.other)]),
  );
}

function inPersian(text: string): string {
  return ['ترجمه', ...(text.match(/\{\w+\}/g) ?? [])].join(' ');
}

function addLanguage(language: string, settings: object): void {
  mkdirSync(join(copy, 'src/content/texts', language));
  write(`src/content/texts/${language}/language.json`, settings);
}

function write(file: string, content: object): void {
  writeFileSync(join(copy, file), `${JSON.stringify(content, null, 2)}\n`);
}
