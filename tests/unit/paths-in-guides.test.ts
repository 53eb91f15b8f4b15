import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { collectionNames } from '../../src/schemas/primitives.ts';

const guides = globSync(['*.md', 'docs/*.md', 'packages/*/README.md']).filter((file) => file !== 'CHANGELOG.md');
/** Code that names a file or a folder of the project; placeholders in angle brackets, and stars, stand for any name. */
const path = /`((?:src|tests|scripts|packages|docs|schemas|\.ci|\.vscode|\.github)\/[^`\s]*)`/g;
/** The language that the guide adds as an example. */
const example = /^src\/content\/(?:texts|chapters)\/fr$/;

it.each(guides)('%s names only files and folders that exist', (guide) => {
  const missing = [...readFileSync(guide, 'utf8').matchAll(path)]
    .map(([, named = '']) => named)

    .filter((named) => !example.test(named) && !isThere(join(home(guide), named)));
  expect(missing).toEqual([]);
});

/** Guides of packages name files from their package on, all others from the root of the project. */
function home(guide: string): string {
  return guide.startsWith('packages/') ? dirname(guide) : '.';
}

function isThere(named: string): boolean {
  // A book need not have records of each sort, nor any.
  const [folder, collection] = /^src\/data(?:\/([\w-]+)|\/?$)/.exec(named) ?? [];
  if (folder !== undefined && !existsSync(folder))
    return collection === undefined || collectionNames.some((name) => name === collection);
  const pattern = named.replaceAll(/<[^>]*>/g, '*').replace(/\/$/, '');
  return pattern.includes('*') ? globSync(escaped(pattern)).length > 0 : existsSync(pattern);
}

/** Folders of dynamic pages are called with brackets, which a pattern would read as a set of letters. */
function escaped(pattern: string): string {
  return pattern.replaceAll('[', '[[]');
}
