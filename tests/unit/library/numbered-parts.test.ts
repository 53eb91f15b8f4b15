import { describe, expect, it } from 'vitest';
import { figureIds, figuresNamed, sectionNumber } from '../../../src/library/numbered-parts.ts';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import type { Book } from '../../../src/library/load-book.ts';

const chapter = (slug: string, body: string) =>
  parseChapter({ file: `${slug}.mdx`, text: `---\ntitle: ${slug}\n---\n\n${body}\n`, language: 'en', slug });
const fence = (id: string) => `\`\`\`mermaid ${id}\nflowchart LR\n  a --> b\n\`\`\``;
const first = chapter(
  'first',
  `## A {#a}\n\n<Chart id="sales" />\n\n### A one {#a-one}\n\n### A two {#a-two}\n\n${fence('path')}\n\n## B {#b}\n\n### B one {#b-one}\n\n#### Deep {#deep}`,
);
const second = chapter('second', `${fence('own')}\n\n<Diagram id="path" />`);
const book: Book = { chapters: [first, second], problems: [] };

describe('the figures of a book', () => {
  it('are numbered by chapter and in the order of its text, whatever draws them', () => {
    expect(figureIds(book)).toEqual(['sales', 'path', 'own']);
    expect(figuresNamed(book, 'sales', 'first')).toEqual([{ number: '1.1', slug: 'first', anchor: 'chart-sales' }]);
    expect(figuresNamed(book, 'own', 'first')).toEqual([{ number: '2.1', slug: 'second', anchor: 'diagram-own' }]);
  });

  it('that are shown twice are named as the chapter at hand has them', () => {
    expect(figuresNamed(book, 'path', 'first').map(({ number }) => number)).toEqual(['1.2', '2.2']);
    expect(figuresNamed(book, 'path', 'second').map(({ number }) => number)).toEqual(['2.2', '1.2']);
  });

  it('are none where nothing has that id', () => {
    expect(figuresNamed(book, 'elsewhere', 'first')).toEqual([]);
  });
});

describe('the sections of a chapter', () => {
  it('are numbered after it, their parts after them, and what is below has no number', () => {
    const numbers = ['a', 'a-one', 'a-two', 'b', 'b-one', 'deep', 'no'].map((id) => sectionNumber(first, 3, id));
    expect(numbers).toEqual(['3.1', '3.1.1', '3.1.2', '3.2', '3.2.1', undefined, undefined]);
  });
});
