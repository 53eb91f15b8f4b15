import { isFixable } from 'checked-content';
import type { Problem } from 'checked-content';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../../src/check/check-site.ts';
import { siteForEach } from '../../site-for-each.ts';
import { mendable } from './mendable.ts';
import { data, wantedFrom } from './mistake.ts';
import type { Expected, Mistake } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Tests that each of the mistakes is reported once, at its line and in plain words, with a mend where there is
 * one, and beside another mistake as well as alone.
 */
export function testMistakes(mistakes: readonly Mistake[]): void {
  const newSite = siteForEach();

  describe('a mistake of a contributor', () => {
    it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', async (_name, mistake) => {
      const site = newSite();
      mistake.make(site);
      const problems = await problemsOf(site, mistake);
      const wanted = wantedFrom(mistake);
      expect(problems.map(placeOf).toSorted()).toEqual(wanted.map((one) => wantedPlace(site, one)).toSorted());
      for (const one of wanted) {
        const at = wantedPlace(site, one);
        expect(problems.find((problem) => placeOf(problem) === at)?.message).toContain(one.says);
      }
      for (const problem of problems) expectPlainWords(problem);
      expect(problems.some(isFixable)).toBe(mendable.has(mistake.name));
    });

    it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
      '%s: does not hide another one',
      async (_name, mistake) => {
        const site = newSite();
        mistake.make(site);
        const other = companionOf(site);
        other.make();
        const problems = await problemsOf(site, mistake);
        const wanted = [...wantedFrom(mistake), other.expect].map((one) => wantedPlace(site, one));
        expect(problems.map(placeOf).toSorted()).toEqual(wanted.toSorted());
      },
    );
  });

  testMends(mistakes, newSite);
}

/** Tests that who does what the check says, to the letter, is done. */
function testMends(mistakes: readonly Mistake[], newSite: () => SiteFiles): void {
  const followed = mistakes.flatMap(({ mend, ...mistake }) => (mend ? [[mistake.name, mistake, mend] as const] : []));
  if (followed.length === 0) return;
  describe('the advice on a mistake', () => {
    it.each(followed)('%s', async (_name, mistake, mend) => {
      const site = newSite();
      mistake.make(site);
      const { problems } = await checkSite(site.root);
      const at = wantedPlace(site, mistake.expect);
      expect(problems.find((problem) => placeOf(problem) === at)?.help).toContain(mend.says);
      mend.make(site);
      expect((await checkSite(site.root)).problems).toEqual([]);
    });
  });
}

/** Sentences of mistakes are English in either language, which is no mistake where none is expected. */
async function problemsOf(site: SiteFiles, mistake: Mistake): Promise<readonly Problem[]> {
  const { problems } = await checkSite(site.root);
  const isExpected = wantedFrom(mistake).some(({ rule }) => rule === 'other-language');
  return isExpected ? problems : problems.filter(({ rule }) => rule !== 'other-language');
}

/** A problem in the words of a mistake's expectation: rule, severity, file and line. */
function placeOf({ rule, severity, file, line }: Problem): string {
  return `${severity} ${rule} ${file}:${line}`;
}

function wantedPlace(site: SiteFiles, { rule, file, at, severity = 'error' }: Expected): string {
  return `${severity} ${rule} ${file}:${typeof at === 'number' ? at : site.lineOf(file, at)}`;
}

/** Another mistake, in a file that the first one leaves alone. */
function companionOf(site: SiteFiles): { make: () => void; expect: Expected } {
  if (site.touched.has(data.claims) || site.touched.has(data.sources))
    return {
      make: () => site.replace(data.capabilities, 'description:', 'descripton:'),
      expect: { rule: 'unknown-field', file: data.capabilities, at: 'descripton:', says: '`descripton`' },
    };
  return {
    make: () => site.replace(data.claims, 'section: intro', 'section: outro'),
    expect: { rule: 'unknown-reference', file: data.claims, at: 'section: outro', says: '`outro`' },
  };
}

function expectPlainWords({ message, help = '', column }: Problem): void {
  expect(message).toMatch(/^[\p{Lu}`“][^]*[.?]$/u);
  expect(`${message} ${help}`).not.toMatch(
    /\bat \S+ \(|node:|\w*Error:|\bundefined\b|\[object |mdx-jsx|expected \w+ to/,
  );
  expect(column).toBeGreaterThan(0);
}
