import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMdx } from '../../src/index.ts';

const frontmatter = z.strictObject({ title: z.string(), serves: z.int().optional() });

function read(body: string, head = 'title: Tart') {
  const text = `---\n${head}\n---\n\n${body}\n`;
  return readMdx({ file: 'tart.mdx', text }, { frontmatter, components: ['Recipe'] });
}

function saidOf(body: string, head?: string): string[] {
  return read(body, head).problems.map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
}

describe('a file', () => {
  it('is taken apart, each part with its place', () => {
    const story = read('## Apples {#apples}\n\nBake <Recipe id="tart" /> or [see](/tarts/).\n\n```mix 2\nflour\n```');
    expect(story.frontmatter).toEqual({ title: 'Tart' });
    expect(story.headings).toMatchObject([{ id: 'apples', text: 'Apples', depth: 2, line: 5 }]);
    expect(story.components).toMatchObject([
      { name: 'Recipe', attributes: { id: 'tart' }, section: 'apples', line: 7, column: 6 },
    ]);
    expect(story.components[0]?.placeOfValue('id')).toEqual({ file: 'tart.mdx', line: 7, column: 18 });
    expect(story.links).toMatchObject([{ href: '/tarts/', line: 7 }]);
    expect(story.codeBlocks).toMatchObject([{ lang: 'mix', meta: '2', source: 'flour', line: 9 }]);
    expect(story.words).toBe(4);
    expect(story.problems).toEqual([]);
  });

  it('knows where the fields of its head stand', () => {
    expect(read('Text.', 'title: Tart\nserves: 4').placeOfField('serves')).toEqual({
      file: 'tart.mdx',
      line: 3,
      column: 1,
    });
  });
});

describe('a mistake', () => {
  it.each([
    [
      'a block of code that goes on into the next one',
      '```mix one\nflour\n\nThen:\n\n```mix two\nsugar\n```',
      ['5:1 mdx-syntax: The code block that opens here is never closed; all that follows is taken for code.'],
    ],
    [
      'an open component',
      'A <Recipe id="tart"> for all.',
      ['5:3 mdx-syntax: `<Recipe>` is opened here and never closed.'],
    ],
    ['a comment', 'A <!-- note --> tart.', ['5:3 mdx-syntax: HTML comments are not possible in MDX.']],
    [
      'an open block of code',
      '```mix\nflour',
      ['5:1 mdx-syntax: The code block that opens here is never closed; all that follows is taken for code.'],
    ],
  ])('in the text is told in words, at its place: %s', (_what, body, said) => {
    expect(saidOf(body)).toEqual(said);
  });

  it.each([
    ['a misspelt field', 'titel: Tart', ['2:1 unknown-field: `titel` is not a field here. Did you mean `title`?']],
    ['a wrong value', 'title: Tart\nserves: many', ['3:9 invalid-value: `serves` must be a number, but is "many".']],
    ['an anchor', 'title: &tart Tart', ['2:14 yaml-feature: The anchor `&tart` is not allowed in a data file.']],
  ])('in the head is told as in a data file: %s', (_what, head, said) => {
    expect(saidOf('Text.', head)).toEqual(said);
  });
});

describe('a heading, as a list of contents shows it', () => {
  it.each([
    ['## `only-code` {#x}', 'only-code'],
    ['## A `B` c {#x}', 'A B c'],
    ['## **Bold `code`** and *more* {#x}', 'Bold code and more'],
  ])('keeps the code: %s', (heading, words) => {
    expect(read(heading).headings[0]?.text).toBe(words);
  });
});
