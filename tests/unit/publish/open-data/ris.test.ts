import { describe, expect, it } from 'vitest';
import { toCslJson } from '../../../../src/publish/open-data/csl-json.ts';
import { toRis } from '../../../../src/publish/open-data/ris.ts';

const entry = {
  key: 'a-chapter',
  title: 'A rented\nhead office',
  authors: ['Ada Example', 'Example & Co.'],
  publisher: 'A book',
  published: '2026-11-27',
  url: 'https://example.org/chapters/a/',
  language: 'en',
};

describe('a page in the format of reference managers', () => {
  it('is RIS of one tag a line, which begins with the type and ends with the end', () => {
    expect(toRis(entry).split('\n')).toEqual([
      'TY  - ELEC',
      'TI  - A rented head office',
      'AU  - Ada Example',
      'AU  - Example & Co.',
      'PB  - A book',
      'PY  - 2026',
      'DA  - 2026/11/27',
      'UR  - https://example.org/chapters/a/',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('is that of a book or of a paper where it has no address', () => {
    const book = toRis({ ...entry, url: undefined, isbn: '978-3-16-148410-0' });
    expect(book).toMatch(/^TY  - BOOK\n[^]*\nSN  - 978-3-16-148410-0\n/);
    const paper = toRis({ ...entry, url: undefined, archiveMark: 'City Archive, 1911/3' });
    expect(paper).toMatch(/^TY  - GEN\n[^]*\nAV  - City Archive, 1911\/3\n/);
    expect(book + paper).not.toMatch(/UR|undefined/);
  });

  it('leaves out of RIS what is not known', () => {
    expect(toRis({ ...entry, authors: [], published: undefined })).not.toMatch(/AU|PY|DA|undefined/);
    expect(toRis({ ...entry, published: '2026' })).toContain('DA  - 2026//\n');
  });

  it('names the edition that was cited, where there are several', () => {
    expect(toRis({ ...entry, version: '1.2.0' })).toContain('\nET  - 1.2.0\n');
    expect(toCslJson({ ...entry, version: '1.2.0' })).toMatchObject({ version: '1.2.0' });
    expect(toCslJson(entry)).not.toHaveProperty('version');
  });

  it('is CSL-JSON with dates in parts', () => {
    expect(toCslJson({ ...entry, published: '2026-11' })).toMatchObject({
      id: 'a-chapter',
      type: 'webpage',
      issued: { 'date-parts': [[2026, 11]] },
      author: [{ literal: 'Ada Example' }, { literal: 'Example & Co.' }],
    });
  });
});
