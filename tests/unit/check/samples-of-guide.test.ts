import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { siteForEach } from '../site-for-each.ts';
import { addParagraph } from './mistakes/chapter-mistakes.ts';
import { data, english, german } from './mistakes/mistake.ts';

/** What the guides show of the text of a chapter, with a source that the small site has. */
function sampleOf(guide: string): string {
  const [, sample = ''] = /^```mdx\n([^]*?)^```$/m.exec(readFileSync(guide, 'utf8')) ?? [];
  return sample.trim().replaceAll('example-2026', 'annual-report');
}

/** The whole record of a fact that the guides explain line by line. */
function factOf(guide: string): string {
  const [, sample = ''] = /^```yaml\n(- id: [^]*?)^```$/m.exec(readFileSync(guide, 'utf8')) ?? [];
  return sample;
}

const source = `- id: example-2026
  title: "Title as printed"
  publisher: Example Times
  published: "2026-06"
  accessed: "2026-11-26"
  url: https://example.com/article
  kind: secondary
  checked: read
`;

/** A diagram as the guides describe it, with one line of its own. */
function diagramWith(line: string): string {
  const texts = ['accTitle: ABC', 'accDescr: ABC ABC ABC', '%% Sources: annual-report'];
  return ['```mermaid one-line', 'flowchart LR', ...texts, line, '```'].join('\n');
}

describe('what the guide shows of a fact', () => {
  const newSite = siteForEach();

  it.each(['CONTRIBUTING.md', 'CONTRIBUTING.de.md'])('passes the check as it stands in %s', async (guide) => {
    const site = newSite();
    const file = 'src/data/facts/company.yaml';
    expect(factOf(guide)).toContain('qualifier: approximately');
    site.append(file, factOf(guide));
    site.append(data.sources, source);
    const { problems, site: checked } = await checkSite(site.root);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([]);
    expect(checked.data.dataset.facts.some(({ id }) => id === 'customers-2026')).toBe(true);
  });
});

describe('what the guide says of diagrams', () => {
  const newSite = siteForEach();
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, arrows = '', wrong = ''] = /^Arrows are (.*?), each with.*?; (.*?) are none\.$/m.exec(guide) ?? [];
  const [, words = ''] = /^Names of boxes may not be words of Mermaid, such as (.*?);/m.exec(guide) ?? [];
  const inTicks = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one);

  it.each([
    ...inTicks(arrows).map((arrow) => [`a[A] ${arrow} b[B]`, 0] as const),
    ...inTicks(wrong).map((arrow) => [`a[A] ${arrow} b[B]`, 2] as const),
    ...inTicks(words).map((word) => [`a[A] --> ${word}[B]`, 2] as const),
    ['a[A] --> b["B (old)"] --> c[The end]', 0] as const,
  ])('holds for %s', async (line, count) => {
    const site = newSite();
    for (const file of [english, german] as const) addParagraph(site, diagramWith(line), file);
    const { problems } = await checkSite(site.root);
    expect(problems.filter(({ rule, severity }) => rule === 'diagram' && severity === 'error')).toHaveLength(count);
  });

  it('names what is held', () => {
    expect([inTicks(arrows), inTicks(wrong), inTicks(words)].map(({ length }) => length)).toEqual([5, 2, 5]);
  });
});

describe('what the guide shows of a chapter', () => {
  const newSite = siteForEach();

  it('passes the check as it is, in both languages', async () => {
    const site = newSite();
    for (const [guide, file] of [
      ['CONTRIBUTING.md', english],
      ['CONTRIBUTING.de.md', german],
    ] as const) {
      expect(sampleOf(guide)).toContain('<Aside');
      addParagraph(site, sampleOf(guide), file);
    }
    const { problems } = await checkSite(site.root);
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });
});
