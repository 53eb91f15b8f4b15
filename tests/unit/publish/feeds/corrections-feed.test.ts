import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/i18n/languages.ts';
import { toAtom } from '../../../../src/publish/feeds/atom.ts';
import { correctionsFeed } from '../../../../src/publish/feeds/corrections-feed.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';
import { smallDataset } from '../../small-dataset.ts';

const both = (text: string) => ({ en: text, de: text });
const dataset = smallDataset({
  corrections: ['2026-11-20', '2026-11-23', '2026'].map((date) => ({
    id: `of-${date}`,
    date,
    subject: { en: `Something of ${date}`, de: `Etwas von ${date}` },
    was: both('So.'),
    is: both('Otherwise.'),
    reason: both('Because.'),
    records: ['events/opening'],
  })),
});
const { corrections } = dataset;
const absolute = (path: string) => `https://example.org/base${path}`;

describe('the feed of corrections', () => {
  it.each(['en', 'de'] as const)('holds every correction in %s, the newest first', (language) => {
    const feed = read(atomOf(corrections, language));
    expect(textsOf(feed, 'entry > title').toSorted()).toEqual(
      corrections.map(({ subject }) => subject[language]).toSorted(),
    );
    const dates = textsOf(feed, 'entry > updated');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(new Set(textsOf(feed, 'entry > id')).size).toBe(corrections.length);
  });

  it.each([
    ['markup', '</title></entry><script>alert(1)</script>'],
    ['the end of a character section', ']]> <![CDATA[ x ]]>'],
    ['quotation marks and references', `"double" 'single' &amp; &#0; &unknown; &`],
    ['a lone return', 'one\rtwo\r\nthree\nfour'],
    ['a comment and an instruction', '<!-- --><?xml version="1.0"?>'],
  ])('gives %s as text', (_name, hostile) => {
    expect(textsOf(read(atomOf([withText(hostile)], 'en')), 'entry > title')).toEqual([hostile]);
  });

  it.each([
    ['control characters', 'a\u0000b\u0007c\u001Fd', 'a�b�c�d'],
    ['halves of characters', 'a\uD800b\uDC00', 'a�b�'],
    ['what is no character', 'a\uFFFEb\uFFFFc', 'a�b�c'],
  ])('stays well-formed with %s, which XML cannot hold', (_name, hostile, shown) => {
    expect(textsOf(read(atomOf([withText(hostile)], 'de')), 'entry > title')).toEqual([shown]);
  });

  it('stays well-formed whatever the records say', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(textsOf(read(atomOf([withText(text)], 'en')), 'entry > title')).toHaveLength(1);
      }),
    );
  });

  it('puts addresses into attributes whole', () => {
    const feed = read(atomOf([], 'en', (path) => `https://example.org/?a=1&b="<'>${path}`));
    expect(feed.querySelector('link[rel=self]')?.getAttribute('href')).toBe(`https://example.org/?a=1&b="<'>/feed.xml`);
  });

  it.each([
    ['2026', '2026-01-01T00:00:00Z'],
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026-11-23', '2026-11-23T00:00:00Z'],
  ])('dates a correction of %s at its first moment', (date, moment) => {
    const feed = read(atomOf([{ ...withText('x'), date }], 'en'));
    expect(textsOf(feed, 'updated')).toEqual([moment, moment]);
    expect(textsOf(feed, 'published')).toEqual([moment]);
  });
});

/** The log of these corrections as Atom. */
function atomOf(some: readonly RecordOf<'corrections'>[], language: Language, address = absolute): string {
  const content = { dataset: { ...dataset, corrections: some }, book: { chapters: [], problems: [] } };
  return toAtom(correctionsFeed(content, language, address), language, address);
}

/** Reads a file as an XML parser does, which refuses what is not well-formed. */
function read(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent);
}

function withText(text: string): RecordOf<'corrections'> {
  const [first] = corrections;
  if (!first) throw new Error('There is no correction to start from.');
  return { ...first, subject: both(text), was: both(text), is: both(text), reason: both(text) };
}
