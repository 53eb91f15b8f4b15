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
      expect(text).not.toContain('](/');
      for (const [, id] of text.matchAll(/\[\^([\w-]+)\](?!:)/g)) expect(text).toContain(`\n[^${id}]: `);
    },
  );

  it('keeps the words that the chapter gives a link', () => {
    const chapter = book.chapters.find(({ slug, language }) => slug === 'cloud' && language === 'en');
    if (!chapter) throw new Error('There is no English chapter “cloud”.');
    const [, inside] = /<Incident id="aws-2012-12-elb">([^<]+)</.exec(chapter.text) ?? [];
    expect(chapterAsMarkdown(chapter, dataset, absolute)).toContain(
      `[${inside}](https://example.org/incidents/aws-2012-12-elb/)`,
    );
  });
});
