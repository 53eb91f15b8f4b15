import { describe, expect, it } from 'vitest';
import type { Problem } from 'checked-content';
import { checkSite } from '../../../src/check/check-site.ts';
import { rules } from '../../../src/rules/rule-names.ts';
import { temporarySite } from '../temporary-site.ts';
import { mistakes } from './mistakes/index.ts';
import type { Expected, Mistake } from './mistakes/mistake.ts';
import { data } from './mistakes/mistake.ts';
import { SiteFiles } from './mistakes/site-files.ts';

const newSite = () => new SiteFiles(temporarySite());

function wantedFrom(mistake: Mistake): readonly Expected[] {
  return [mistake.expect, ...(mistake.also ?? [])];
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

describe('a mistake of a contributor', () => {
  it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', async (_name, mistake) => {
    const site = newSite();
    mistake.make(site);
    const { problems } = await checkSite(site.root);
    const wanted = wantedFrom(mistake);
    expect(problems.map(placeOf).toSorted()).toEqual(wanted.map((one) => wantedPlace(site, one)).toSorted());
    for (const one of wanted) {
      const at = wantedPlace(site, one);
      expect(problems.find((problem) => placeOf(problem) === at)?.message).toContain(one.says);
    }
    for (const { message, help = '', column } of problems) {
      expect(message).toMatch(/^[\p{Lu}`“][^]*[.?]$/u);
      expect(`${message} ${help}`).not.toMatch(
        /\bat \S+ \(|node:|\w*Error:|\bundefined\b|\[object |mdx-jsx|expected \w+ to/,
      );
      expect(column).toBeGreaterThan(0);
    }
  });

  it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
    '%s: does not hide another one',
    async (_name, mistake) => {
      const site = newSite();
      mistake.make(site);
      const other = companionOf(site);
      other.make();
      const { problems } = await checkSite(site.root);
      const wanted = [...wantedFrom(mistake), other.expect].map((one) => wantedPlace(site, one));
      expect(problems.map(placeOf).toSorted()).toEqual(wanted.toSorted());
    },
  );

  it('has a name of its own', () => {
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });
});

describe('the list of mistakes', () => {
  it('breaks every rule of the check', () => {
    const broken = new Set(mistakes.flatMap((mistake) => wantedFrom(mistake).map(({ rule }) => rule)));
    expect([...broken].toSorted()).toEqual(Object.keys(rules).toSorted());
  });
});
