import { existsSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shownCollections, traits } from '../../../src/schemas/traits.ts';
import { fixedPaths } from '../../../src/site/routes.ts';

const pages = 'src/pages/[...language]';

it.each(fixedPaths)('There is a page at %s, to which links and breadcrumbs may lead', (path) => {
  const files = ['index.astro', '[...part].astro'].map((name) => `${pages}${path}${name}`);
  expect([...files, `${pages}${path.slice(0, -1)}.astro`].some((file) => existsSync(file))).toBe(true);
});

it.each(shownCollections.filter((name) => traits[name].each === 'page'))('Each record of %s has a page', (name) => {
  expect(existsSync(`${pages}${traits[name].path}[id].astro`)).toBe(true);
});

it('Every page of the site is one that links may lead to', () => {
  const written = globSync('**/*.astro', { cwd: pages })
    .map((file) => `/${file.replaceAll('\\', '/').replace('[...part].astro', 'index.astro')}`)
    .filter((file) => !file.includes('['))
    // It is there only where a book has chapters in two languages, so nothing is to rely on it.
    .filter((file) => !file.startsWith('/parallel/'))
    .map((file) => file.replace(/(?:index)?\.astro$/, '').replace(/(?<!\/)$/, '/'));
  expect(written.toSorted()).toEqual([...fixedPaths].toSorted());
});
