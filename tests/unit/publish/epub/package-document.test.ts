import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/publish/epub/edition.ts';
import { packageDocument } from '../../../../src/publish/epub/package-document.ts';

const edition: Edition = {
  language: 'de',
  title: 'Der Ofen & die Mühle',
  tagline: 'Wem er gehört',
  description: 'Ein Buch vom Backen.',
  day: '2026-01-31',
  home: 'https://example.org/de/',
  address: 'https://example.org/de/book.epub',
  licence: 'Frei.',
};
const chapters = [
  { slug: 'oven', title: 'Der Ofen', language: 'de', sections: [], hasDrawings: true },
  { slug: 'mill', title: 'The mill', language: 'en', sections: [], hasDrawings: false },
];

describe('packageDocument', () => {
  it('says what the book is, of which day and in which languages', () => {
    const document = packageDocument(edition, chapters, []);
    expect(document).toContain('<dc:title id="title">Der Ofen &amp; die Mühle</dc:title>');
    expect(document).toContain('<dc:language>de</dc:language><dc:language>en</dc:language>');
    expect(document).toContain('<meta property="dcterms:modified">2026-01-31T00:00:00Z</meta>');
    expect(document).toContain('<dc:source>https://example.org/de/</dc:source>');
    expect(document).toContain('<dc:creator>Der Ofen &amp; die Mühle</dc:creator>');
  });

  it('lists chapters in their order, and says which have drawings', () => {
    const document = packageDocument(edition, chapters, []);
    expect(document).toMatch(/idref="nav">.*idref="chapter-oven">.*idref="chapter-mill">/);
    expect(document).toContain('href="chapters/oven.xhtml" properties="svg"');
    expect(document).not.toContain('href="chapters/mill.xhtml" properties');
  });

  it('knows the book by a number that only its address changes', () => {
    const numberOf = (one: Edition) =>
      /urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/.exec(
        packageDocument(one, chapters, []),
      )?.[0];
    expect(numberOf(edition)).toBeDefined();
    expect(numberOf({ ...edition, title: 'Der Ofen', day: '2026-02-01' })).toBe(numberOf(edition));
    expect(numberOf({ ...edition, address: 'https://example.org/book.epub' })).not.toBe(numberOf(edition));
  });

  it('asks no clock where the data knows of no day', () => {
    const document = packageDocument({ ...edition, day: undefined }, chapters, []);
    expect(document).toContain('<meta property="dcterms:modified">2000-01-01T00:00:00Z</meta>');
    expect(document).not.toContain('dc:date');
  });
});
