import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/markdown/parse-chapter.ts';

function textOfHeading(heading: string): string | undefined {
  const text = `---\ntitle: A\n---\n\n${heading}\n`;
  return parseChapter({ file: 'a.mdx', language: 'en', slug: 'a', text }).headings[0]?.text;
}

describe('a heading, as a list of contents shows it', () => {
  it.each([
    ['## `only-code` {#x}', 'only-code'],
    ['## A `B` c {#x}', 'A B c'],
    ['## **Bold `code`** and *more* {#x}', 'Bold code and more'],
  ])('keeps the code: %s', (heading, words) => {
    expect(textOfHeading(heading)).toBe(words);
  });
});
