import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { guideFor } from '../../../src/library/guides.ts';
import { guideHtml } from '../../../src/publish/guide-html.ts';
import { renderGuide } from '../../../src/site/render-guide.ts';
import { guideAttacks } from '../../attacks/guide-attacks.ts';
import type { SiteFiles } from '../check/mistakes/site-files.ts';
import { siteForEach } from '../site-for-each.ts';

const file = 'CONTRIBUTING.md';
const newSite = siteForEach();

/** The guide as the page shows it, read from the files that are there now. */
async function shown({ root }: SiteFiles): Promise<string> {
  const guide = guideFor('contribute', 'en', root);
  return guide ? guideHtml(guide) : '';
}

describe('a guide that changes between the check and the page', () => {
  it.each(guideAttacks.map((attack) => [attack.name, attack] as const))('is not shown: %s', async (_name, attack) => {
    const site = newSite();
    site.write(file, '# Guide\n\nText.\n');
    expect((await checkSite(site.root)).problems).toEqual([]);
    expect((await shown(site)).trim()).toBe('<p>Text.</p>');
    attack.make(site, { chapter: '', guide: file });
    await expect(shown(site)).rejects.toThrow(/^CONTRIBUTING\.md:\d+:\d+ /);
  });

  it.each([
    ['a link', (site: SiteFiles) => site.link(file, '/etc/hostname'), 'is a link'],
    ['no text', (site: SiteFiles) => site.write(file, Buffer.from('# A\0')), 'U+0000'],
    ['too deep to be parsed', (site: SiteFiles) => site.write(file, '>'.repeat(100_000)), 'nested more than 50 deep'],
    ['lists too deep to be parsed', (site: SiteFiles) => site.write(file, '1. '.repeat(100_000)), 'more than 50 deep'],
  ])('is not shown when it has become %s', async (_what, change, says) => {
    const site = newSite();
    change(site);
    const showing = (async () => shown(site))();
    await expect(showing).rejects.toThrow(says);
  });
});

describe('a guide on its page', () => {
  it('has the alignment of table cells as classes, because pages allow no style attributes', async () => {
    const html = await guideHtml({ file, text: '| a | b | c |\n| :-: | --: | :-- |\n| d | e | f |\n' });
    expect(html.match(/class="to-(?:middle|end)"/g)).toHaveLength(4);
    expect(html).not.toContain('style');
  });

  it.each(['<script>x</script>', '<b onclick="x">b</b>', '![x](/x.png)', '## X {#x onfocus="y"}', '##### Deep'])(
    'is held to a closed list of elements, whatever let it through before: %s',
    async (text) => {
      await expect(renderGuide(text)).rejects.toThrow('which no page of this site may hold');
    },
  );
});
