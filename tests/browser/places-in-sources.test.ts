import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('German pages say places in sources in German, or say that they are in another language', () => {
  const pages = globSync('dist/de/{chapters,claims,incidents,systems,figures}/**/*.html');
  expect(pages.length).toBeGreaterThan(10);
  const places = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/<\/(?:a|cite)>, ([^<]{1,200})/g)].map(([, place = '']) => place),
  );
  expect(places.filter((place) => /\bAbs(?:atz|ätze) \d/.test(place)).length).toBeGreaterThan(5);
  expect(places.filter((place) => /\b(?:paragraphs?|quotations?|opening|passages?)\b/.test(place))).toEqual([]);
});
