import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import { Citations } from '../../../src/site/citations.ts';
import { smallDataset } from '../small-dataset.ts';

const dataset = smallDataset({ sources: ['report', 'letter', 'unused'].map((id) => ({ id })) });
const text = `---
title: Opening
---
## First {#first}

One.<Cite id="letter"/> Two.<Cite id="report"/>

Three.<Cite id="letter" page="22" section="Risks"/> Four.<Cite id="gone"/>
`;
const chapter = parseChapter({ file: 'opening.mdx', text, language: 'en', slug: 'opening' });

describe('the sources of a chapter', () => {
  const citations = new Citations(chapter, dataset);

  it('are numbered by first use, those that nobody knows left out', () => {
    expect(citations.entries.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'letter'],
      [2, 'report'],
    ]);
    expect(['letter', 'report', 'unused'].map((id) => citations.numberOf(id))).toEqual([1, 2, undefined]);
  });

  it('lead back to every place that uses them, and say where in the source each of them looks', () => {
    expect(citations.entries.map(({ backLinks }) => backLinks)).toEqual([
      [
        { place: 'use-1', locator: undefined },
        { place: 'use-3', locator: { page: '22', section: 'Risks' } },
      ],
      [{ place: 'use-2', locator: undefined }],
    ]);
  });

  it('give equal uses their places in turn', () => {
    const taken = [1, 2].map(() => citations.takePlace('Cite', { id: 'letter' })?.place);
    expect(taken).toEqual(['use-1', undefined]);
    expect(citations.takePlace('Cite', { id: 'letter', page: '22', section: 'Risks' })?.place).toBe('use-3');
    expect(citations.takePlace('Cite', { id: 'unused' })).toBeUndefined();
  });
});
