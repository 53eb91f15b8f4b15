import { describe, expect, it } from 'vitest';
import { complaintsOfImport } from './complaints.ts';

describe('the site', () => {
  it.each([
    ['src/library/load-book.ts', '../../tests/unit/temporary-site.ts'],
    ['src/site/routes.ts', '../../scripts/links/visit-sources.ts'],
  ])('needs no scripts and no tests: %s may not import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toHaveLength(1);
  });
});

describe('collections', () => {
  it.each(['src/site/routes.ts', 'src/vocabulary/Fact/fact.ts', 'src/pages/robots.txt.ts'])(
    'are not read in %s',
    async (file) => {
      expect(await complaintsOfImport(file, 'astro:content')).toHaveLength(1);
    },
  );

  it.each(['src/library/site-content.ts', 'src/content.config.ts'])('are read in %s', async (file) => {
    expect(await complaintsOfImport(file, 'astro:content')).toEqual([]);
  });
});

describe('texts of the interface', () => {
  it.each([
    ['src/site/routes.ts', '../content/texts/en/site.json'],
    ['src/search/build/records.ts', '../../content/texts/de/search.json'],
    ['scripts/count.ts', '../src/content/texts/en/site.json'],
  ])('come through their door: %s may not import %s', async (file, target) => {
    expect(await complaintsOfImport(file, target)).toHaveLength(1);
  });

  it('are read behind it', async () => {
    expect(await complaintsOfImport('src/i18n/default-language.ts', '../content/texts/en/site.json')).toEqual([]);
  });
});
