import { describe, expect, it } from 'vitest';
import { markdownLink, markdownText } from '../../../src/publish/markdown-text.ts';

describe('text in Markdown', () => {
  it.each([
    ['a year that ends a sentence', '1998. A year', '1998\\. A year'],
    ['a heading', '# one', '\\# one'],
    ['an entry of a list', '- one', '\\- one'],
    ['markup', '<b>*x*</b> [y](z)', '\\<b\\>\\*x\\*\\</b\\> \\[y\\](z)'],
  ])('is no markup of its own: %s', (_name, text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it.each([
    ['https://example.org/a', '[x](https://example.org/a)'],
    ['https://example.org/a_(b)', '[x](<https://example.org/a_(b)>)'],
    ['https://example.org/a b>c', '[x](https://example.org/a%20b%3Ec)'],
  ])('leads to %s whole', (address, link) => {
    expect(markdownLink('x', address)).toBe(link);
  });
});
