import { describe, expect, it } from 'vitest';
import { digestsOf, inStepAsText, outOfStep } from '../../../src/library/in-step.ts';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import { sectionsOf } from '../../../src/library/sections.ts';
import { smallDataset } from '../small-dataset.ts';

const chapter = (language: string, body: string) =>
  parseChapter({ file: `${language}/a.mdx`, language, slug: 'a', text: `---\ntitle: A\n---\n\n${body}\n` });
const english = 'Opening.\n\n## One {#one}\n\nFirst.\n\n### Part {#part}\n\nMore.\n\n## Two {#two}\n\nSecond.';
const german = 'Anfang.\n\n## Eins {#one}\n\nErstens.\n\n## Zwei {#two}\n\nZweitens.';
const term = { en: 'Cache', de: 'Cache' };
const dataset = smallDataset({
  glossary: [{ id: 'cache', aliases: { en: [], de: [] }, term, definition: { en: 'A store.', de: 'Ein Speicher.' } }],
});
const state = (en: string, de: string, data = dataset) =>
  digestsOf({ chapters: [chapter('en', en), chapter('de', de)], problems: [] }, data);

describe('the sections of a chapter', () => {
  it('begin at its first words and at headings of the second level, and hold all below them', () => {
    expect(sectionsOf(chapter('en', english)).map(({ id, line }) => [id, line])).toEqual([
      ['', 5],
      ['one', 7],
      ['two', 15],
    ]);
    expect(sectionsOf(chapter('en', english))[1]?.text).toContain('More.');
  });
});

describe('languages in step', () => {
  const before = state(english, german);

  it('are remembered by section and by record', () => {
    expect(Object.keys(before)).toEqual(['chapters/a#', 'chapters/a#one', 'chapters/a#two', 'glossary/cache']);
    expect(JSON.parse(inStepAsText(before))).toEqual(before);
  });

  it('stay so when only spaces and line breaks change', () => {
    expect(outOfStep(before, state(english.replace('First.', ' First. '), german))).toEqual([]);
  });

  it('are out of step where one of them changes, which leaves the other behind', () => {
    expect(outOfStep(before, state(english.replace('More.', 'Much more.'), german))).toEqual([
      { part: 'chapters/a#one', changed: ['en'], behind: ['de'] },
    ]);
    const other = smallDataset({
      glossary: [
        { id: 'cache', aliases: { en: [], de: [] }, term, definition: { en: 'A store.', de: 'Ein Zwischenspeicher.' } },
      ],
    });
    expect(outOfStep(before, state(english, german, other))).toEqual([
      { part: 'glossary/cache', changed: ['de'], behind: ['en'] },
    ]);
  });

  it('are to be held against each other again where both change', () => {
    const now = state(english.replace('Second.', 'Third.'), german.replace('Zweitens.', 'Drittens.'));
    expect(outOfStep(before, now)).toEqual([{ part: 'chapters/a#two', changed: ['en', 'de'], behind: [] }]);
  });

  it('are nothing that is known of a part that is new, or of one in a single language', () => {
    expect(outOfStep(before, state(`${english}\n\n## Three {#three}\n\nNew.`, german))).toEqual([]);
  });
});
