import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageFolders, nameMeant, strayFolders, textsFolder } from '../../../src/i18n/text-folders.ts';
import { fixedPaths } from '../../../src/site/routes.ts';
import { temporarySite } from '../temporary-site.ts';

function siteWith(names: readonly string[]): string {
  const root = temporarySite();
  for (const name of names) mkdirSync(join(root, textsFolder, name), { recursive: true });
  return root;
}

describe('the folders of texts', () => {
  it('are languages by their tag in lower case, the default first', () => {
    const names = ['pt-br', 'de', 'zh-hant-tw', 'en', 'es-419', 'gsw'];
    expect(languageFolders(siteWith(names))).toEqual(['en', 'de', 'es-419', 'gsw', 'pt-br', 'zh-hant-tw']);
  });

  it.each([
    ...[
      'de copy',
      'de_DE',
      'pt_br',
      'français',
      'x',
      'deutsch-alt',
      '__proto__',
      '<img src=x>',
      'de-',
      '-',
      '1',
      '..a',
    ],
    ...['drafts', 'de-backup', 'de-x-old', 'DE', 'pt-BR', 'iw', 'constructor'],
  ])('are no language when called %s', (name) => {
    const root = siteWith([name]);
    expect(languageFolders(root)).toEqual(['en']);
    expect(strayFolders(root)).toEqual(name.startsWith('.') ? [] : [name]);
  });

  it('are none where another program hides its own', () => {
    const root = siteWith(['.idea', '.fr']);
    expect([languageFolders(root), strayFolders(root)]).toEqual([['en'], []]);
  });

  it('are never named like what the site has at its root', () => {
    const names = [
      ...['src/pages', 'src/pages/[...language]', 'public'].flatMap((folder) => readdirSync(folder)),
      ...fixedPaths.map((path) => path.slice(1, -1)),
      ...['assets', 'pagefind', 'index', 'schemas'],
    ].map((name) => name.replace(/\..*$/, ''));
    expect(languageFolders(siteWith(names.filter((name) => /^\w+$/.test(name))))).toEqual(['en']);
  });

  it('still name their language where they are files', () => {
    const root = siteWith(['de']);
    writeFileSync(join(root, textsFolder, 'fr'), '');
    expect(languageFolders(root)).toEqual(['en', 'de', 'fr']);
  });
});

it('finds the tag that a name was meant to be', () => {
  expect(['pt_BR', 'DE', 'iw', 'deutsch alt'].map(nameMeant)).toEqual(['pt-br', 'de', 'he', undefined]);
});
