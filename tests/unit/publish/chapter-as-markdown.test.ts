import { describe, expect, it } from 'vitest';
import { interfaceText } from '../../../src/i18n/interface-text.ts';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import { chapterAsMarkdown } from '../../../src/publish/chapter-as-markdown.ts';
import { plainContent } from '../../../src/library/held-content.ts';

describe('a chapter as plain Markdown', () => {
  const { book, dataset } = plainContent('tests/fixtures/valid-site');
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
    expect(published('Then came <Incident id="storm">a night of *rain*</Incident>.')).toBe(
      'Then came [a night of *rain*](https://example.org/incidents/storm/).',
    );
  });

  it('says in one line what a claim is, where it leads and which verdict it has', () => {
    const says = interfaceText('en')('claim.says');
    expect(published('<Claim id="founded-early" />')).toBe(
      `> ${says} [The shop is old.](https://example.org/claims/founded-early/) Verdict: **confirmed**`,
    );
  });

  function published(body: string): string {
    const text = `---\ntitle: A\ndescription: B\norder: 1\nquestion: C?\n---\n\n${body}\n`;
    const chapter = parseChapter({ file: 'a.mdx', language: 'en', slug: 'a', text });
    expect(chapter.tree).toBeDefined();
    return chapterAsMarkdown(chapter, dataset, absolute)
      .replace(/^# a\n\n\n\n/, '')
      .trim();
  }

  it.each([
    '```mdx\n## A {#id}\n<Term id="cdn">x</Term> [y](/about/)\n<Fact id="no-such" />\n```',
    'Write `<Term id="cdn">` and `{#id}` and `[y](/about/)`.',
    '## How to write `## A {#id}`',
  ])('leaves code as it is: %s', (code) => {
    expect(published(code)).toBe(code);
  });

  it('fills in what stands inside another component', () => {
    expect(
      published('In <System id="gateway">it **of <Cite id="x" />**</System>, a <Term id="cdn">net</Term>.'),
    ).toContain('In [it **of [^x]**](https://example.org/systems/gateway/), a net.');
    expect(published('<Aside kind="note">\nSee <System id="gateway" />.\n</Aside>')).toBe(
      'See [Gateway](https://example.org/systems/gateway/).',
    );
  });

  it('prints the name of a term that the chapter gives no words', () => {
    const term = dataset.glossary.find(({ id }) => id === 'cdn')?.term.en ?? '';
    expect(term).not.toBe('');
    expect(published('A <Term id="cdn" />.')).toBe(`A ${term}.`);
  });

  it('gives the links of headings, tables and definitions whole addresses, and headings no id', () => {
    expect(published('## *A* b {#a-b}\n\n| [c](/about/) |\n| --- |\n| [d] |\n\n[d]: /claims/ "e"')).toBe(
      '## *A* b\n\n| [c](https://example.org/about/) |\n| --- |\n| [d] |\n\n[d]: https://example.org/claims/ "e"',
    );
  });
});
