import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { siteForEach } from '../site-for-each.ts';
import { addParagraph } from './mistakes/chapter-mistakes.ts';
import { english, german } from './mistakes/mistake.ts';

/** What the guides show of the text of a chapter, with a source that the small site has. */
function sampleOf(guide: string): string {
  const [, sample = ''] = /^```mdx\n([^]*?)^```$/m.exec(readFileSync(guide, 'utf8')) ?? [];
  return sample.trim().replaceAll('example-2026', 'annual-report');
}

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
