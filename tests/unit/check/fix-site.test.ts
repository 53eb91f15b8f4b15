import { describe, expect, it } from 'vitest';
import { checkAndFix, isFixable } from 'checked-content';
import { checkSite } from '../../../src/check/check-site.ts';
import { siteForEach } from '../site-for-each.ts';
import { mistakes } from './mistakes/index.ts';
import { mendable } from './mistakes/mendable.ts';
import { data, english } from './mistakes/mistake.ts';

const newSite = siteForEach();

const fixable = mistakes.filter(({ name }) => mendable.has(name));

describe('mending', () => {
  it.each(fixable.map((mistake) => [mistake.name, mistake] as const))(
    'leaves nothing of %s',
    async (_name, mistake) => {
      const site = newSite();
      mistake.make(site);
      const { problems } = await checkSite(site.root);
      const others = problems.filter((problem) => !isFixable(problem));
      const { fixed, report } = await checkAndFix(site.root, checkSite);
      expect(fixed).not.toEqual([]);
      expect(report.problems).toEqual(others);
    },
  );

  it('changes nothing where nothing can be mended', async () => {
    const site = newSite();
    site.replace(data.claims, 'section: intro', 'section: outro');
    const before = site.read(data.claims);
    const { fixed, report } = await checkAndFix(site.root, checkSite);
    expect(fixed).toEqual([]);
    expect(report.errors).toBe(1);
    expect(site.read(data.claims)).toBe(before);
  });

  it('changes the mistake and not one byte more', async () => {
    const site = newSite();
    const before = site.read(data.sources);
    site.write(data.sources, before.replace('accessed:', 'acessed:'));
    await checkAndFix(site.root, checkSite);
    expect(site.read(data.sources)).toBe(before);
  });

  it('keeps Windows line ends', async () => {
    const site = newSite();
    const before = site.read(data.sources).replaceAll('\n', '\r\n');
    site.write(data.sources, before.replace('accessed:', 'acessed:'));
    await checkAndFix(site.root, checkSite);
    expect(site.read(data.sources)).toBe(before);
  });

  it('removes a byte order mark in front of a text that has other mistakes', async () => {
    const site = newSite();
    const before = site.read(data.sources);
    site.write(data.sources, `\ufeff${before.replace('accessed:', 'acessed:')}`);
    const { report } = await checkAndFix(site.root, checkSite);
    expect(report.problems).toEqual([]);
    expect(site.read(data.sources)).toBe(before);
  });

  it('mends several mistakes on one line', async () => {
    const site = newSite();
    const before = site.read(english);
    const [, id = ''] = /<Cite id="([^"]+)"/.exec(before) ?? [];
    site.write(english, `${before}\nTwo misspelt. <Cite id="${id}x" /> <Cit id="${id}" />\n`);
    await checkAndFix(site.root, checkSite);
    expect(site.read(english)).toBe(`${before}\nTwo misspelt. <Cite id="${id}" /> <Cite id="${id}" />\n`);
  });
});
