import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import { chapterAsMarkdown } from '../../../src/publish/chapter-as-markdown.ts';
import { chapterSections } from '../../../src/search/build/chapter-text.ts';
import { Citations } from '../../../src/site/citations.ts';
import { standingAt } from '../../../src/vocabulary/standing.ts';
import { smallDataset } from '../small-dataset.ts';

const chapterOf = (body: string) =>
  parseChapter({ file: 'a.mdx', language: 'en', slug: 'a', text: `---\ntitle: A chapter\n---\n\n${body}\n` });

/** Where the last number of a text stands. */
function standing(body: string) {
  const { components, tree } = chapterOf(body);
  const fact = components.findLast(({ name }) => name === 'Fact');
  return fact && standingAt(fact, tree);
}

describe('a number in a chapter', () => {
  it.each([
    ['a paragraph', '<Fact id="days"/> days passed.'],
    ['a paragraph in a list', '- <Fact id="days"/> days passed.'],
    ['emphasised words', '**<Fact id="days"/> days** passed.'],
    ['a quotation', '“<Fact id="days"/> days,” he said.'],
    ['a remark', '<Aside kind="note">\n<Fact id="days"/> days passed.\n</Aside>'],
    ['the sentence after one', 'It was over. <Fact id="days"/> days had passed.'],
    ['the sentence after a source', 'It was over.<Cite id="letter"/>\n<Fact id="days"/> days had passed.'],
    ['the sentence after a quotation', '“It is over.” <Fact id="days"/> days had passed.'],
    ['the sentence after a question', 'Over? <Fact id="days"/> days had passed.'],
  ])('begins %s', (_what, body) => {
    expect(standing(body)).toBe('sentence-start');
  });

  it.each([
    ['words', 'After <Fact id="days"/> days.'],
    ['a comma', 'In spring, <Fact id="days"/> days long.'],
    ['a linked name', '<System id="store"/> <Fact id="days"/> days long.'],
    ['another number', 'It was over. <Fact id="days"/> of <Fact id="days"/> days.'],
    ['an abbreviation', 'Es waren z. B. <Fact id="days"/> Tage.'],
    ['a quoted word', 'It said “<Fact id="days"/> days”.'],
  ])('stands in a sentence behind %s', (_what, body) => {
    expect(standing(body)).toBe('in-sentence');
  });

  it('stands in a table', () => {
    expect(standing('| days |\n| --- |\n| <Fact id="days"/> |')).toBe('in-table');
  });

  it('is printed for its place in the page, in plain text and in Markdown', () => {
    const measures = [{ id: 'days', value: 3, unit: 'days', label: { en: 'days', de: 'Tage' } }];
    const dataset = smallDataset({
      sources: [{ id: 'letter' }],
      facts: [{ id: 'days', sources: ['letter'], measures }],
    });
    const chapter = chapterOf(
      'For <Fact id="days"/> days.\n<Fact id="days"/> days.\n\n| days |\n| --- |\n| <Fact id="days"/> |',
    );
    const [section] = chapterSections(chapter, dataset);
    expect(section?.text).toContain('For three days. Three days. days 3');
    expect(chapterAsMarkdown(chapter, { dataset, book: { chapters: [], problems: [] } }, (path) => path)).toContain(
      'For three days.\nThree days.\n',
    );
    const citations = new Citations(chapter, dataset);
    const places = [1, 2, 3].map(() => citations.takePlace('Fact', { id: 'days' })?.standing);
    expect(places).toEqual(['in-sentence', 'sentence-start', 'in-table']);
  });
});
