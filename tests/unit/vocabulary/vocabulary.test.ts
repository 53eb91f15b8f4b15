import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import { figureIds } from '../../../src/library/numbered-parts.ts';
import { plainContent } from '../../../src/library/held-content.ts';
import { chapterAsMarkdown } from '../../../src/publish/chapter-as-markdown.ts';
import { closedVocabulary } from '../../../src/rules/closed-vocabulary.ts';
import { chapterReferences } from '../../../src/rules/chapter-references.ts';
import { chapterSections } from '../../../src/search/build/chapter-text.ts';
import { checkSite } from '../../../src/check/check-site.ts';
import { computedDiagrams } from '../../../src/site/diagram-catalogue.ts';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import type { ChapterComponent } from '../../../src/vocabulary/component.ts';

const root = 'tests/fixtures/valid-site';
const { dataset } = plainContent(root);
const { site } = await checkSite(root);

describe.each(Object.entries(vocabulary))('<%s>', (name, component) => {
  const written = write(name, component, component.content === 'none' ? '' : 'some **words**');
  const chapter = chapterOf(written);

  it('may stand in a chapter as its definition says', () => {
    const one = { ...site, book: { chapters: [chapter, ...site.book.chapters], problems: [] }, guides: [] };
    expect([chapter.problems, closedVocabulary.check(one), chapterReferences.check(one)]).toEqual([[], [], []]);
  });

  it('reads as plain text', () => {
    const [section] = chapterSections(chapter, dataset);
    expect(section?.text).toMatch(/Here: ?.*\.$/);
    expect(section?.text).not.toMatch(/[<>*{}]|undefined|NaN/);
    if (component.content !== 'none') expect(section?.text).toContain('some words');
  });

  it('reads as Markdown', () => {
    const markdown = chapterAsMarkdown(chapter, { ...site, dataset }, (path) => `https://example.org${path}`);
    const [, body = ''] = /Here:([\s\S]*)\.\n\n/.exec(markdown) ?? [];
    expect(body.trim()).not.toBe('');
    expect(body).not.toMatch(/<\/?[A-Z]|undefined|NaN/);
    if (component.content !== 'none') expect(body).toContain('some **words**');
  });

  it.runIf(component.content === 'words' && !component.needsText)(
    'reads as the name of its record where it holds no words',
    () => {
      const bare = chapterOf(write(name, component, ''));
      expect(chapterSections(bare, dataset)[0]?.text).toMatch(/Here: .*\p{L}.*\./u);
      expect(chapterAsMarkdown(bare, { ...site, dataset }, (path) => path)).toMatch(/Here: .*\p{L}.*\./u);
    },
  );

  it('rests on sources that there are', () => {
    const [use] = chapter.components;
    const sources = component.sourcesOf?.(use?.attributes ?? {}, dataset);
    expect(sources?.length).not.toBe(0);
    expect(dataset.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...(sources ?? [])]));
  });

  it.each(['CONTRIBUTING.md', 'CONTRIBUTING.de.md'])('is explained in %s', (guide) => {
    const table = readFileSync(guide, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `<'));
    expect(table.join('\n')).toMatch(new RegExp(`<${name}[ >]`));
  });
});

/** A component as a chapter may write it, with the first record that it can name. */
function write(name: string, component: ChapterComponent, words: string): string {
  const attributes = Object.entries(component.attributes)
    .filter(([, required]) => required)
    .map(([attribute]) => ` ${attribute}="${component.values?.[attribute]?.[0] ?? idFor(component)}"`);
  const tag = `<${name}${attributes.join('')}`;
  const whole = words === '' ? `${tag} />` : `${tag}>${words}</${name}>`;
  return component.stands === 'alone' ? `\n\n${whole}\n\n` : ` ${whole}`;
}

function idFor({ names }: ChapterComponent): string {
  if (names === 'value') return dataset.facts.find(({ measures }) => measures)?.id ?? '';
  if (names === 'diagram') return computedDiagrams(dataset)[0]?.id ?? '';
  if (names === 'chart') return dataset.charts[0]?.id ?? '';
  if (names === 'figure') return figureIds(site.book)[0] ?? '';
  const [record] = names === undefined ? [] : dataset[names];
  return record && 'id' in record ? record.id : '';
}

function chapterOf(written: string) {
  const text = `---\ntitle: A chapter\ndescription: All that can stand in a chapter, once each.\norder: 1\nquestion: What can stand here?\n---\n\nHere:${written}.\n`;
  return parseChapter({ file: 'a.mdx', language: 'en', slug: 'a', text });
}
