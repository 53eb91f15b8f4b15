import { describe, expect, it } from 'vitest';
import { unreadChapter } from '../../../../src/library/parse-chapter.ts';
import { siteOutline } from '../../../../src/publish/open-data/site-outline.ts';

describe('the outline for programs', () => {
  it('names each chapter with its address, its description and nothing else', () => {
    expect(lineOf('The cloud', 'How it began.')).toBe(
      '- [The cloud](https://example.org/chapters/cloud.md): How it began.',
    );
  });

  it.each([
    ['a link', 'x](https://evil.example) [y', 'x\\](https://evil.example) \\[y'],
    ['lines and a heading', 'one\n\n# two\r\u2028three', 'one # two three'],
    ['markup and emphasis', '<b>*x*</b> `_y_` \\', '\\<b\\>\\*x\\*\\</b\\> \\`\\_y\\_\\` \\\\'],
    ['control characters and halves of characters', 'a\u0000b\uD800c', 'a b\uFFFDc'],
  ])('takes %s in a title as text', (_name, title, shown) => {
    expect(lineOf(title, title)).toBe(`- [${shown}](https://example.org/chapters/cloud.md): ${shown}`);
  });
});

function lineOf(title: string, description: string): string | undefined {
  const chapter = unreadChapter({ file: 'cloud.mdx', slug: 'cloud', language: 'en', text: '' });
  const frontmatter = { title, description, order: 1, question: '' };
  const outline = siteOutline([{ ...chapter, frontmatter }], (path) => `https://example.org${path}`);
  return outline.split('\n').find((line) => line.includes('/chapters/'));
}
