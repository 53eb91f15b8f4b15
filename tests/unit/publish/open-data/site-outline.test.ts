import { describe, expect, it } from 'vitest';
import { languagePath } from '../../../../src/site/address.ts';
import { unreadChapter } from '../../../../src/library/parse-chapter.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
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

  it('is in each language of the texts of that language, names that of the others, and the tables that all share', () => {
    const german = outlineOf('de', 'Die Cloud', 'Wie es begann.');
    expect(german).toContain('- [Die Cloud](https://example.org/de/chapters/cloud.md): Wie es begann.');
    expect(german).toContain('(https://example.org/de/llms-full.txt)');
    expect(german).toContain('Englisch');
    expect(german).toContain('https://example.org/llms.txt');
    expect(german).toContain('(https://example.org/data/datapackage.json)');
    expect(outlineOf('en', 'The cloud', '')).toContain('https://example.org/de/llms.txt');
  });
});

function lineOf(title: string, description: string): string | undefined {
  return outlineOf('en', title, description)
    .split('\n')
    .find((line) => line.includes('/chapters/'));
}

function outlineOf(language: Language, title: string, description: string): string {
  const chapter = unreadChapter({ file: 'cloud.mdx', slug: 'cloud', language, text: '' });
  const frontmatter = { title, description, order: 1, question: '' };
  return siteOutline(
    [{ ...chapter, frontmatter }],
    language,
    (path, one) => `https://example.org${languagePath(path, one)}`,
  );
}
