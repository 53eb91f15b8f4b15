import { describe, expect, it } from 'vitest';
import { thisSite } from '../../../bench/contestants/this-site.ts';
import { generateChapter, slugOf } from '../../../bench/content/chapter.ts';
import { toMarkdown } from '../../../bench/content/markdown.ts';
import { namesInAll, placeName } from '../../../bench/content/names.ts';
import { readGenerateOptions } from '../../../bench/run/generate-options.ts';

const chapters = Array.from({ length: 200 }, (_, index) => generateChapter(1, index));

describe('the generated book', () => {
  it('is the same each time it is made of one seed, and another one of another', () => {
    expect(generateChapter(1, 17)).toEqual(chapters[17]);
    expect(generateChapter(2, 17)).not.toEqual(chapters[17]);
  });

  it('has chapters of about 1,550 words', () => {
    const dialect = { frontmatter: () => [], link: () => '' };
    const prose = chapters.map((chapter) => toMarkdown(chapter, dialect).replaceAll(/```[^]*?```/g, ''));
    const words = prose.map((text) => text.match(/[a-z]+/gi)?.length ?? 0);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(1500);
    expect(mean).toBeLessThan(1650);
  });

  it('has another diagram, title and address for every chapter', () => {
    for (const of of ['flowchart', 'title', 'slug'] as const)
      expect(new Set(chapters.map((chapter) => chapter[of])).size).toBe(chapters.length);
  });

  it('has a name of its own for as many places as it says', () => {
    expect(new Set(Array.from({ length: namesInAll }, (_, index) => placeName(index))).size).toBe(namesInAll);
  });

  it('leads only to chapters that are in the smallest book, or before the one that leads there', () => {
    for (const chapter of chapters)
      for (const { blocks } of chapter.sections)
        for (const block of blocks)
          for (const part of block.kind === 'paragraph' ? block.parts : [])
            if (typeof part !== 'string') {
              expect(part.to).not.toBe(chapter.index);
              expect(part.to).toBeLessThan(Math.max(chapter.index, 4));
            }
  });

  it('is written for this site with ids at headings and diagrams', () => {
    const [site] = thisSite;
    const [chapter] = chapters;
    if (!site || !chapter) throw new Error('There is no chapter.');
    const text = toMarkdown(chapter, site.dialect(4));
    expect(text).toMatch(/^---\ntitle: ".+"\n/);
    expect(text).toContain('order: 5\n');
    expect(text).toMatch(/^## .+ \{#section-1\}$/m);
    expect(text).toContain(`\`\`\`mermaid flow-of-${slugOf(0)}\nflowchart `);
  });
});

describe('the command that makes a copy with such a book', () => {
  it.each([
    [[], 'Name a folder that is not there yet'],
    [['--into', 'tests'], 'tests is there already'],
    [['--into', 'new', '--chapters', '3'], '--chapters 3 is not fit. It takes a whole number from 4'],
    [['--into', 'new', '--chapters', '1e2'], '--chapters 1e2 is not fit'],
    [['--into', 'new', '--seed', '-1'], "'--seed'"],
    [['--into', 'new', '--seed', 'x'], '--seed x is not fit'],
    [['--in', 'new'], "Unknown option '--in'"],
  ])('refuses %j and says what it takes', (words, message) => {
    expect(() => readGenerateOptions(words)).toThrow(message);
  });

  it('makes 1,000 chapters of the first seed in all languages unless told otherwise', () => {
    expect(readGenerateOptions(['--into', 'new'])).toMatchObject({ chapters: 1000, seed: 1, oneLanguage: false });
  });
});
