import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMdx } from '../../src/index.ts';

function textOfHeading(heading: string): string | undefined {
  const text = `---\ntitle: A\n---\n\n${heading}\n`;
  return readMdx({ file: 'a.mdx', text }, { frontmatter: z.strictObject({ title: z.string() }) }).headings[0]?.text;
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
