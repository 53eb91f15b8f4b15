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

describe('references in a chapter', () => {
  const read = (body: string) => {
    const known = smallDataset({ sources: ['a', 'b', 'c'].map((id) => ({ id })), facts: [] });
    const written = parseChapter({ file: 'a.mdx', text: `---\ntitle: A\n---\n\n${body}\n`, language: 'en', slug: 'a' });
    return new Citations(written, known);
  };
  const takeAll = (citations: Citations, ids: readonly string[]) =>
    ids.map((id) => {
      const { entry, place, isFirst } = citations.takeCite({ id }) ?? {};
      return [entry?.number, entry?.source.id, place, isFirst];
    });

  it('that stand together are printed in the order of their numbers, each with its own place', () => {
    const citations = read(
      'One.<Cite id="a" /> Two.<Cite id="b" /> Three.<Cite id="c" /><Cite id="a" /><Cite id="b" />',
    );
    expect(takeAll(citations, ['a', 'b', 'c', 'a', 'b'])).toEqual([
      [1, 'a', 'use-1', true],
      [2, 'b', 'use-2', true],
      [1, 'a', 'use-4', false],
      [2, 'b', 'use-5', false],
      [3, 'c', 'use-3', true],
    ]);
  });

  it('with words between them stay in the order of the text', () => {
    const citations = read('<Cite id="b" /> one <Cite id="a" />\n\n<Cite id="a" /> two <Cite id="b" />');
    expect(takeAll(citations, ['b', 'a', 'a', 'b']).map(([number]) => number)).toEqual([1, 2, 2, 1]);
  });

  it('leave nothing behind for a place that is not in the text', () => {
    expect(read('One.<Cite id="a" />').takeCite({ id: 'b' })).toBeUndefined();
  });
});
