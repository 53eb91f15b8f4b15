import { describe, expect, it } from 'vitest';
import { plainContent } from '../../../src/library/held-content.ts';
import { parseChapter } from '../../../src/library/parse-chapter.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { toldIn } from '../../../src/site/told-in.ts';

const { dataset } = plainContent('tests/fixtures/valid-site');

describe('where the book tells what a claim rests on', () => {
  it('is each section that prints a fact of the finding, and the opening of a chapter only without them', () => {
    const text =
      'It had <Fact id="opening" />.\n\n## One {#one}\n\n<Fact id="opening" /> titles.\n\n## Two {#two}\n\nMore.';
    expect(told({ facts: ['opening'] }, text)).toEqual(['/chapters/a/#one']);
    expect(told({ facts: ['opening'] }, 'It had <Fact id="opening" />.\n\n## Two {#two}\n\nMore.')).toEqual([
      '/chapters/a/',
    ]);
  });

  it('is a section that cites a source of this claim which nothing else uses', () => {
    const text = '## One {#one}\n\nA.<Cite id="annual-report" />\n\n## Two {#two}\n\nB.';
    const sources = ['annual-report', 'from-memory'];
    expect(told({ sources }, text)).toEqual(['/chapters/a/#one']);
    expect(told({ sources }, text, [{ sources: ['annual-report'] }])).toEqual([]);
    expect(told({ sources }, text.replace('B.', 'B.<Cite id="annual-report" />'))).toEqual([]);
  });

  it('is else a section that cites most of its sources, unless they are cited all over the book', () => {
    const sections = (count: number) =>
      Array.from({ length: count }, (_, at) => `## S {#s-${at}}\n\nA.<Cite id="annual-report" />`).join('\n\n');
    const claim = { sources: ['annual-report'] };
    expect(told({ sources: ['annual-report', 'from-memory'] }, sections(2))).toEqual([]);
    expect(told(claim, sections(2))).toEqual(['/chapters/a/#s-0', '/chapters/a/#s-1']);
    expect(told(claim, sections(4))).toEqual([]);
  });
});

/** Addresses of the places, for a book of one chapter with this text. */
function told(claim: Partial<RecordOf<'claims'>>, text: string, others: readonly Partial<RecordOf<'claims'>>[] = []) {
  const [first] = dataset.claims;
  if (!first) throw new Error('The fixture has no claim.');
  const asked = { ...first, facts: [], sources: [], ...claim };
  const claims = [asked, ...others.map((other) => ({ ...first, sources: [], ...other }))];
  const chapter = parseChapter({ file: 'a.mdx', language: 'en', slug: 'a', text: `---\ntitle: A\n---\n\n${text}\n` });
  const content = { dataset: { ...dataset, claims }, book: { chapters: [chapter], problems: [] } };
  return toldIn(asked, content, 'en').map(({ path }) => path);
}
