import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/library/load-dataset.ts';
import { toBibtex } from '../../../../src/publish/open-data/bibtex.ts';
import { sourcesAsBibtex, toCsl } from '../../../../src/publish/open-data/citations.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';
import { readBibtex } from './read-bibtex.ts';

const { sources } = loadDataset('tests/fixtures/valid-site').dataset;

describe('the bibliography', () => {
  it('holds every source once, under its id', () => {
    expect(readBibtex(sourcesAsBibtex(sources)).map(({ key }) => key)).toEqual(sources.map(({ id }) => id));
  });

  it('says of every source what its record says', () => {
    const read = readBibtex(sourcesAsBibtex(sources));
    expect(read.map(({ fields }) => [fields['title'], fields['howpublished'], fields['url'], dateOf(fields)])).toEqual(
      sources.map(({ title, publisher, url, published }) => [title, publisher, url, published ?? '']),
    );
  });

  it('gives authors by name, and the day of the last visit', () => {
    const written = sourcesAsBibtex([
      source({ author: 'René Bocksch, Angela Ho; Dan Luu and contributors', accessed: '2026-11-23' }),
    ]);
    expect(written).toContain('author = {{René Bocksch} and {Angela Ho} and {Dan Luu and contributors}}');
    expect(written).toContain('urldate = {2026-11-23}');
  });

  it('keeps capitals where a style would write a title small, in words with signs and accents too', () => {
    expect(sourcesAsBibtex([source({ title: 'Über das iPad: S3 in US-EAST-1 & mehr' })])).toContain(
      'title = {{Über} das {iPad}: {S3} in {US}-{EAST}-1 \\& mehr}',
    );
  });

  it.each([
    ['a command that reads a file', '\\input{/etc/passwd}'],
    ['a command that runs a program', '\\write18{rm -rf ~}'],
    ['a definition', '\\catcode`\\@=0 \\def\\a{\\a}'],
    ['a brace that opens', 'Open { brace'],
    ['a brace that closes, and a new entry', 'x}, url = {y} } @misc{evil, title = {z'],
    ['a backslash before a brace', '\\{ \\} \\\\}'],
    ['the characters of TeX', '& % # $ _ { } ~ ^ \\ < > ` "'],
    ['quotation marks and an at sign', '"quoted" @comment{x} @string{a = "b"}'],
    ['a comment', 'Up 88% over the year % and this'],
    ['mathematics', '$x^2$ and \\(y\\) and $$z$$'],
    ['signs that TeX joins', "a--b---c, ''d'', ,,e,, ``f`` <<g>> ?`h !`i"],
    ['other alphabets', 'Größe → 中文 Ωμέγα 🙂 مرحبا'],
  ])('prints %s as it is', (_name, hostile) => {
    const [read, ...others] = readBibtex(
      sourcesAsBibtex([source({ title: hostile, publisher: hostile, author: hostile })]),
    );
    expect(others).toEqual([]);
    expect(read?.fields).toMatchObject({ title: hostile, howpublished: hostile, author: hostile });
  });

  it('makes one line of text with line breaks and control characters', () => {
    const [read] = readBibtex(sourcesAsBibtex([source({ title: 'one\n\n@misc{two,\u0000\u0007\u2028three\tfour' })]));
    expect(read?.fields['title']).toBe('one @misc{two, three four');
  });

  it('prints any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary' }), (text, bytes) => {
        const title = `x${text}x`;
        const [read, other] = readBibtex(sourcesAsBibtex([source({ title }), source({ id: 'b', title: bytes })]));
        expect(read?.fields['title']).toBe(title.replaceAll(/\s+/g, ' '));
        expect(other?.key).toBe('b');
      }),
    );
  });

  it('writes addresses so that a reader of BibTeX gets them whole', () => {
    const [read] = readBibtex(sourcesAsBibtex([source({ url: 'https://example.org/a_b%20c~d?e=1&f={g}#h^\\ü' })]));
    expect(read?.fields['url']).toBe('https://example.org/a_b%20c~d?e=1&f=%7Bg%7D#h%5E%5C%C3%BC');
  });

  it('names a site with other letters as browsers look it up, and leaves the rest of the address as it is', () => {
    const [read] = readBibtex(sourcesAsBibtex([source({ url: 'https://www.müller.example:8080/straße?ü' })]));
    expect(read?.fields['url']).toBe('https://www.xn--mller-kva.example:8080/stra%C3%9Fe?%C3%BC');
  });

  it('gives a book its ISBN and a paper the mark of its archive, and no address to what has none', () => {
    const book = source({ url: undefined, isbn: '978-3-16-148410-0' });
    const paper = source({ id: 'b', url: undefined, archiveMark: 'Archive & Co., 1911_3' });
    const [readBook, readPaper] = readBibtex(sourcesAsBibtex([book, paper]));
    expect(readBook?.fields).toMatchObject({ isbn: '978-3-16-148410-0' });
    expect(readPaper?.fields).toMatchObject({ library: 'Archive & Co., 1911_3' });
    expect([readBook?.fields['url'], readPaper?.fields['url']]).toEqual([undefined, undefined]);
    expect(toCsl(book)).toMatchObject({ type: 'book', ISBN: '978-3-16-148410-0' });
    expect(toCsl(paper)).toMatchObject({ type: 'document', archive_location: 'Archive & Co., 1911_3' });
    expect(toCsl(book)).not.toHaveProperty('URL');
  });

  it.each([
    ['; Abc', ['Abc']],
    ['Abc, ', ['Abc']],
    ['Abc; ; Def', ['Abc', 'Def']],
    [' ; ', []],
  ])('finds no author where a separator stands alone: “%s”', (author, names) => {
    const authors = names.map((literal) => ({ literal }));
    expect(toCsl(source({ author }))).toMatchObject(names.length > 0 ? { author: authors } : {});
    expect('author' in toCsl(source({ author }))).toBe(names.length > 0);
    expect(sourcesAsBibtex([source({ author })]).includes('{}')).toBe(false);
  });

  it('refuses two entries of one key', () => {
    expect(() => sourcesAsBibtex([source({}), source({})])).toThrowErrorMatchingInlineSnapshot(
      `[Error: Two entries of the bibliography have the key “a”. Give one of the records another id.]`,
    );
  });

  it('leaves out what is not known', () => {
    expect(
      toBibtex([
        {
          key: 'a',
          title: 'b',
          authors: [],
          publisher: 'c',
          url: 'https://example.org/',
          language: 'eo',
        },
      ]),
    ).toMatchInlineSnapshot(`
      "@misc{a,
        key = {c},
        title = {b},
        howpublished = {c},
        url = {https://example.org/},
      }
      "
    `);
  });
});

describe('the citations as CSL-JSON', () => {
  it('have the ids of the records, as the bibliography has', () => {
    expect(sources.map((each) => (toCsl(each) as { id: string }).id)).toEqual(
      readBibtex(sourcesAsBibtex(sources)).map(({ key }) => key),
    );
  });

  it('come back from JSON as they went in, half a character included', () => {
    const hostile = toCsl(source({ title: '"\\ \u2028 \u0000 \uD800 </script>' }));
    expect(JSON.parse(JSON.stringify(hostile))).toEqual(hostile);
  });
});

function source(changes: Partial<RecordOf<'sources'>>): RecordOf<'sources'> {
  return {
    id: 'a',
    title: 'A title',
    publisher: 'A publisher',
    accessed: '2026-11-23',
    url: 'https://example.org/',
    kind: 'primary',
    checked: 'read',
    ...changes,
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateOf({ year, month, day }: Readonly<Record<string, string>>): string {
  return [year, month && String(months.indexOf(month) + 1).padStart(2, '0'), day?.padStart(2, '0')]
    .filter(Boolean)
    .join('-');
}
