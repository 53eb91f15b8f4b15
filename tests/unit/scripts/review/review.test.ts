import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checklist } from '../../../../scripts/review/checklist.ts';
import { sample } from '../../../../scripts/review/sample.ts';
import { statementsOf } from '../../../../scripts/review/statements.ts';
import { loadDataset } from '../../../../src/library/load-dataset.ts';

const all = Array.from({ length: 1000 }, (_, index) => index);

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(sample(all, 20, 7)).toEqual(sample(all, 20, 7));
    expect(sample(all, 20, 7)).not.toEqual(sample(all, 20, 8));
  });

  it('takes nothing twice, and everything where more is asked for than there is', () => {
    expect(new Set(sample(all, 500, 3)).size).toBe(500);
    expect(sample(all, 5000, 3).toSorted((a, b) => a - b)).toEqual(all);
  });

  it('is drawn from the whole of the list', () => {
    const drawn = Array.from({ length: 200 }, (_, seed) => sample(all, 10, seed)).flat();
    expect(Math.min(...drawn)).toBeLessThan(20);
    expect(Math.max(...drawn)).toBeGreaterThan(980);
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    expect(mean).toBeGreaterThan(450);
    expect(mean).toBeLessThan(550);
  });
});

describe('the checklist', () => {
  const data = loadDataset('tests/fixtures/valid-site');
  const statements = statementsOf(data);

  it('knows every record that brings evidence, and every point of a series', () => {
    const places = statements.map(({ place }) => place.replace(/:\d+$/, ''));
    for (const collection of ['facts', 'claims', 'incidents', 'systems', 'deployments', 'dependencies', 'series'])
      expect(places.some((place) => place.startsWith(`src/data/${collection}/`))).toBe(true);
  });

  it('begins with what was never checked, then with the oldest check', () => {
    const [first, second, third] = statements;
    if (!first || !second || !third) throw new Error('The small site has too few statements.');
    const list = checklist(
      [
        { ...first, text: 'Lately.', reviewed: '2026-02-01' },
        { ...second, text: 'Long ago.', reviewed: '2026-01-01' },
        { ...third, text: 'Never.', reviewed: undefined },
      ],
      data.dataset,
    );
    expect(list.match(/Lately|Long ago|Never\./g)).toEqual(['Never.', 'Long ago', 'Lately']);
  });

  it('names each source with the place in it', () => {
    const [fact] = statements;
    if (!fact) throw new Error('The small site has no statement.');
    const list = checklist([{ ...fact, locators: { 'annual-report': { page: '3' } } }], data.dataset);
    expect(list).toContain('Annual report, Example Films, p. 3, https://example.org/annual-report');
    const sources = data.dataset.sources.map((one) => ({ ...one, isbn: '3-16-148410-X', access: 'paywall' as const }));
    expect(checklist([fact], { sources })).toContain('ISBN 3-16-148410-X, behind a paywall, https://');
  });
});

describe('npm run review', () => {
  const review = (...flags: string[]) => spawnSync('node', ['scripts/review.ts', ...flags], { encoding: 'utf8' });

  it('prints as many statements as it is asked for, the same ones for the same seed', () => {
    const { stdout, status } = review('--sample', '5', '--seed', '7');
    expect(status).toBe(0);
    expect(stdout.match(/^\d+\. \[ \] /gm)).toHaveLength(5);
    expect(review('--sample', '5', '--seed', '7').stdout).toBe(stdout);
  });

  it.each([
    [['--sample', '0'], '--sample must be a whole number from 1 on, but is “0”.'],
    [['--sample', 'many'], 'but is “many”'],
    [['--seed', '-1'], 'Use: npm run review'],
    [['--smple', '3'], 'Use: npm run review'],
  ])('refuses %s without a stack', (flags, words) => {
    const { stderr, status } = review(...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\bat \S+ \(/);
  });
});
