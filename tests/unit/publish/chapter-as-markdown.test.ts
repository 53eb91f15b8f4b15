import { describe, expect, it } from 'vitest';
import { interfaceText } from '../../../src/i18n/interface-text.ts';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import { chapterAsMarkdown } from '../../../src/publish/chapter-as-markdown.ts';
import { plainContent } from '../../../src/library/held-content.ts';

describe('a chapter as plain Markdown', () => {
  const content = plainContent('tests/fixtures/valid-site');
  const { book, dataset } = content;
  const absolute = (path: string) => `https://example.org${path}`;

  it.each(book.chapters.map((chapter) => [`${chapter.language}/${chapter.slug}`, chapter] as const))(
    '%s holds numbers, names and sources, and no component',
    (_name, chapter) => {
      const text = chapterAsMarkdown(chapter, content, absolute);
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
    return chapterAsMarkdown(chapter, content, absolute)
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
      '> **Note**\n>\n> See [Gateway](https://example.org/systems/gateway/).',
    );
  });

  it('says by their names what stands apart from the text, with no lines left over', () => {
    const t = interfaceText('en');
    expect(
      published('A.\n\n<Aside kind="judgement">\n\nB.\n\n- C.\n\n</Aside>\n\n<Brief>\n\n- D.\n\n</Brief>\n\nE.'),
    ).toBe(`A.\n\n> **${t('aside.judgement')}**\n>\n> B.\n>\n> - C.\n\n> **${t('chapter.brief')}**\n>\n> - D.\n\nE.`);
  });

  describe('of the book', () => {
    const [opening] = book.chapters.filter(({ language }) => language === 'en');
    const text = opening ? chapterAsMarkdown(opening, content, absolute) : '';
    const at = 'https://example.org/chapters/opening/';

    it('has the number of the chapter and of its sections, and nowhere more than one empty line', () => {
      expect(text).toMatch(/^# Chapter 1: The opening\n/);
      expect(text).toContain('\n## 1.2 What was sold\n');
      expect(text).toContain('\n### 1.2.1 Who carried it\n');
      expect(text).not.toMatch(/\n\n\n/);
    });

    it('names a figure with its number where words lead to it', () => {
      const words = '---\ntitle: A\n---\n\n<Figure id="shelf-to-file">The diagram</Figure> shows it.\n';
      const chapter = parseChapter({ file: 'a.mdx', language: 'en', slug: 'a', text: words });
      expect(chapterAsMarkdown(chapter, content, absolute)).toContain(
        `[The diagram (Figure 1.1)](${at}#diagram-shelf-to-file) shows it.`,
      );
    });

    it('gives a chart with its title, its unit and its values, each with its source', () => {
      expect(text).toContain(
        [
          `**[Figure 1.2](${at}#chart-revenue-and-income): Revenue and income** (million US dollars)`,
          '',
          'Both grew.',
          '',
          '| Period | Revenue | Net income |',
          '| --- | ---: | ---: |',
          '| 2019 | 20[^annual-report] | 3[^annual-report] |',
          '| 2020 | 25[^annual-report] | 4[^annual-report] |',
        ].join('\n'),
      );
      expect(text).toContain('\n[^annual-report]: Annual report. Example Films. 2020-01-28. https://example.org/');
    });
  });

  it('gives a diagram its title and sources, and none of the remarks to those who draw it', () => {
    const lines = [
      'flowchart LR',
      '  accTitle: From a to b',
      '  %% Sources: annual-report',
      '  %% Set by hand.',
      '  a --> b',
    ];
    const markdown = published(['```mermaid a-to-b', ...lines, '```'].join('\n'));
    const kept = lines.filter((line) => !line.includes('by hand')).join('\n');
    expect(markdown).toContain(`\`\`\`mermaid a-to-b\n${kept}\n\`\`\`\n\n`);
    expect(markdown).toContain(
      '**[From a to b](https://example.org/chapters/a/#diagram-a-to-b)** Sources: [^annual-report]',
    );
    expect(markdown).toMatch(/\n\[\^annual-report\]: \S/);
  });

  it('puts one full stop behind each part of a note', () => {
    const sources = [{ ...dataset.sources[0], id: 'report', publisher: 'Films, Inc.', published: '2010' }];
    const chapter = parseChapter({
      file: 'a.mdx',
      language: 'en',
      slug: 'a',
      text: '---\ntitle: A\n---\n\nA.<Cite id="report" />\n',
    });
    const changed = { ...content, dataset: { ...dataset, sources } } as typeof content;
    expect(chapterAsMarkdown(chapter, changed, absolute)).toContain('. Films, Inc. 2010. https://');
    const book = { ...sources[0], url: undefined, isbn: '978-3-16-148410-0' };
    const without = { ...content, dataset: { ...dataset, sources: [book] } } as typeof content;
    expect(chapterAsMarkdown(chapter, without, absolute)).toMatch(/\. Films, Inc\. 2010\. ISBN 978-3-16-148410-0\.\n$/);
  });

  it('says behind the address of a source that it must be paid for, in the language of the chapter', () => {
    const sources = [{ ...dataset.sources[0], id: 'report', access: 'paywall' }];
    const changed = { ...content, dataset: { ...dataset, sources } } as typeof content;
    const notes = (['en', 'de'] as const).map((language) => {
      const text = '---\ntitle: A\n---\n\nA.<Cite id="report" />\n';
      return chapterAsMarkdown(parseChapter({ file: 'a.mdx', language, slug: 'a', text }), changed, absolute);
    });
    expect(notes[0]).toMatch(/annual-report \(behind a paywall\)\n$/);
    expect(notes[1]).toMatch(/annual-report \(hinter einer Bezahlschranke\)\n$/);
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
