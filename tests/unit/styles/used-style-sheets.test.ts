import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

// What the EPUB looks like is read, not imported: it is on no page.
const sheets = globSync('src/**/*.css').filter((sheet) => !sheet.includes('epub'));

it.each(sheets)('%s is on a page: something imports it', (sheet) => {
  const importers = globSync('src/**/*.{astro,ts,css}').filter((file) => importsOf(file).includes(join(sheet)));
  expect(importers, `Nothing imports ${basename(sheet)}: remove it.`).not.toEqual([]);
});

/** The style sheets that a file names in an import, as paths from the root of the project. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/import\s[^;]*?['"](\.{1,2}\/[^'"]*\.css)(?:\?\w+)?['"]/g)].map(
    ([, path = '']) => join(dirname(file), path),
  );
}
