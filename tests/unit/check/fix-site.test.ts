import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAndFix, isFixable } from 'checked-content';
import { checkSite } from '../../../src/check/check-site.ts';
import { temporarySite } from '../temporary-site.ts';
import { mistakes } from './mistakes/index.ts';
import { data, english } from './mistakes/mistake.ts';
import { SiteFiles } from './mistakes/site-files.ts';

const newSite = () => new SiteFiles(temporarySite());

/** Mistakes that are reported with a mend, found out by making each of them. */
const fixable = (
  await Promise.all(
    mistakes.map(async (mistake) => {
      const site = new SiteFiles(temporarySite({}, afterAll));
      mistake.make(site);
      const { problems } = await checkSite(site.root);
      return problems.some(isFixable) ? [mistake] : [];
    }),
  )
).flat();

describe('mending', () => {
  it('is offered for many of the mistakes that contributors make', () => {
    expect(fixable.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "a byte order mark in a data file",
        "a byte order mark in a chapter",
        "two byte order marks",
        "a tab as indent of a field",
        "a tab as indent of a text",
        "typographic quotes round a text",
        "German quotes round a text with a colon",
        "typographic quotes round a date",
        "a typographic quote at the beginning and a straight one at the end",
        "a misspelt series in a chart",
        "a misspelt id in a reference",
        "a reference written with capitals and a space",
        "a misspelt field that may be left out",
        "a misspelt field that is needed",
        "an unknown unit",
        "a date in German order",
        "a date with slashes",
        "a date with one digit for the month",
        "a date with typographic dashes",
        "a date without anything between",
        "a typographic hyphen in a reference",
        "an unknown system in an edge",
        "a misspelt key in the frontmatter",
        "an unknown id in a Fact",
        "an unknown id in a Cite",
        "an unknown id in a Claim",
        "an unknown id in a Term",
        "an unknown id in a System",
        "an unknown id in a Incident",
        "an unknown id in a Chart",
        "an unknown id in a Diagram",
        "an unknown period of a series",
        "a misspelt component",
        "a misspelt component round a text",
        "a misspelt citation beside the number it carries",
        "a misspelt attribute",
        "a misspelt attribute that is needed",
        "a link without the final slash",
        "a diagram in a misspelt language",
        "a diagram in a language with a capital",
      ]
    `);
  });

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
    const path = join(site.root, english);
    const before = readFileSync(path, 'utf8');
    const [, id = ''] = /<Cite id="([^"]+)"/.exec(before) ?? [];
    writeFileSync(path, `${before}\nTwo misspelt. <Cite id="${id}x" /> <Cit id="${id}" />\n`);
    await checkAndFix(site.root, checkSite);
    expect(readFileSync(path, 'utf8')).toBe(`${before}\nTwo misspelt. <Cite id="${id}" /> <Cite id="${id}" />\n`);
  });
});
