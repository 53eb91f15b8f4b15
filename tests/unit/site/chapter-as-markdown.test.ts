import { describe, expect, it } from 'vitest';
import { chapterAsMarkdown } from '../../../src/site/chapter-as-markdown.ts';
import { siteContent } from '../../../src/site/content.ts';

describe('a chapter as plain Markdown', () => {
  const { book, dataset } = siteContent();
  const absolute = (path: string) => `https://example.org${path}`;

  it.each(book.chapters.map((chapter) => [`${chapter.language}/${chapter.slug}`, chapter] as const))(
    '%s holds numbers, names and sources, and no component',
    (_name, chapter) => {
      const text = chapterAsMarkdown(chapter, dataset, absolute);
      expect(text).toMatch(/^# \S/);
      expect(text.replaceAll(/```[\s\S]*?```/g, '')).not.toMatch(/<\/?[A-Z]|undefined|NaN|\{#/);
      for (const [, id] of text.matchAll(/\[\^([\w-]+)\](?!:)/g)) expect(text).toContain(`\n[^${id}]: `);
    },
  );
});
