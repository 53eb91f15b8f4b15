import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { trace } from '../../attacks/attack.ts';
import { chapterAttacks } from '../../attacks/chapter-attacks.ts';
import { markups, textsOf } from '../../attacks/data-attacks.ts';
import { fileAttacks } from '../../attacks/file-attacks.ts';
import { guideAttacks } from '../../attacks/guide-attacks.ts';
import { german } from '../check/mistakes/mistake.ts';
import type { SiteFiles } from '../check/mistakes/site-files.ts';
import { siteForEach } from '../site-for-each.ts';

const target = { chapter: german, guide: 'CONTRIBUTING.md' };

const guide = readFileSync(target.guide);
const smallSite = siteForEach();

function newSite(): SiteFiles {
  const site = smallSite();
  site.write(target.guide, guide);
  return site;
}

afterEach(() => {
  expect(existsSync(trace)).toBe(false);
});

describe('the check', () => {
  it.each([...chapterAttacks, ...guideAttacks].map((attack) => [attack.name, attack] as const))(
    'refuses what would run, at its line: %s',
    async (_name, attack) => {
      const site = newSite();
      const file = attack.file === 'GUIDE' ? target.guide : target.chapter;
      const before = site.read(file).split('\n');
      attack.make(site, target);
      const after = site.read(file).split('\n');
      const { problems, errors } = await checkSite(site.root);
      expect(errors).toBeGreaterThan(0);
      const changed = after.flatMap((line, index) => (before.includes(line) ? [] : [index + 1]));
      const named = problems.filter((problem) => problem.file === file && problem.severity === 'error');
      expect(named.length).toBeGreaterThan(0);
      for (const { message } of named) expect(message).toMatch(/[.?]$/);
      // Where the frontmatter itself is torn apart, what follows it is out of place as well.
      if (attack.name.startsWith('file:')) return;
      for (const { line } of named) expect([1, ...changed]).toContain(line);
    },
  );
});

describe('the check of addresses, ids, names and diagrams', () => {
  it.each(fileAttacks.map((attack) => [attack.name, attack] as const))('refuses %s', async (_name, attack) => {
    const site = newSite();
    attack.make(site, target);
    const file = attack.file === 'CHAPTER' ? target.chapter : attack.file;
    const { problems } = await checkSite(site.root);
    const named = problems.filter((problem) => problem.file === file && problem.severity === 'error');
    // That the other language lacks a diagram is another matter.
    expect(named.filter(({ rule }) => rule !== 'language-parity')).not.toEqual([]);
  });
});

const root = 'tests/fixtures/valid-site';
const texts = readdirSync(join(root, 'src/data'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `src/data/${name}`)
  .flatMap((file) => textsOf(readFileSync(join(root, file), 'utf8')).map((place) => ({ file, ...place })));

/** Problems on the line of a text that is replaced by `markup`. */
async function problemsWith(markup: string, { file, from, to }: (typeof texts)[number]) {
  const whole = readFileSync(join(root, file), 'utf8');
  const line = whole.slice(0, from).split('\n').length;
  const site = smallSite();
  site.write(file, whole.slice(0, from) + JSON.stringify(markup) + whole.slice(to));
  const { problems } = await checkSite(site.root);
  return problems.filter((problem) => problem.file === file && problem.line === line && problem.severity === 'error');
}

describe('a text of a data file', () => {
  const [first] = texts;
  if (!first) throw new Error('The small site has no texts.');

  it.each(markups)('is refused with %s in it', async (_name, markup) => {
    expect(await problemsWith(markup, first)).toHaveLength(1);
  });

  // Each text with one of them: what is told of one text by another is only where it stands.
  it.each(texts.map((text, index) => [text.file, text.name, text, markups[index % markups.length]] as const))(
    'is refused with markup in it: %s, %s',
    async (_file, _name, text, markup) => {
      expect(await problemsWith(markup?.[1] ?? '', text)).not.toEqual([]);
    },
  );
});
