import { describe, expect, it } from 'vitest';
import { isListed } from '../../../src/site/listed-pages.ts';

describe('the sitemap', () => {
  it.each(['/', '/book', '/book/', 'book', '/two/words here'])('leaves out what is of the moment, under %s', (base) => {
    const root = new URL(`/${base.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/'), 'https://example.org').href;
    for (const path of ['404/', 'de/404/', 'mentions/systems/zuul/', 'de/mentions/glossary/cloud/'])
      expect(isListed(root + path, base)).toBe(false);
    for (const path of ['', 'de/', 'claims/', 'de/search/', 'de/systems/zuul/'])
      expect(isListed(root + path, base)).toBe(true);
  });

  it('holds chapters and records that happen to be called like those', () => {
    for (const path of ['/chapters/404/', '/de/chapters/mentions/', '/systems/mentions/'])
      expect(isListed(`https://example.org${path}`, '/')).toBe(true);
  });

  it('holds the pages of a site that lives in a folder called like those', () => {
    expect(isListed('https://example.org/mentions/', '/mentions')).toBe(true);
    expect(isListed('https://example.org/mentions/mentions/', '/mentions')).toBe(false);
  });
});
