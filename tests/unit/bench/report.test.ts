import { describe, expect, it } from 'vitest';
import { pageOfEachKind } from '../../../bench/contestants/page-kinds.ts';
import { slugOf } from '../../../bench/content/chapter.ts';
import { worstWindow } from '../../../bench/measure/page-speed.ts';
import type { RawResult } from '../../../bench/raw/raw-result.ts';
import { buildMeasures } from '../../../bench/report/build-measures.ts';
import { comparisonTable } from '../../../bench/report/comparison-table.ts';
import type { Results } from '../../../bench/report/goal.ts';
import { goalsTable } from '../../../bench/report/goals-table.ts';
import { median } from '../../../bench/report/median.ts';
import { pageMeasures } from '../../../bench/report/page-measures.ts';
import { goals, resultsPage } from '../../../bench/report/results-page.ts';
import { at, built, failed, page, rawResult } from './raw-result.ts';

const chapter = `/chapters/${slugOf(0)}/`;
const peer = (said: Partial<RawResult> = {}) => rawResult({ contestant: 'starlight', title: 'Starlight', ...said });
const line = (table: string, name: string) => table.split('\n').find((row) => row.startsWith(`| ${name} |`));

describe('the table of all', () => {
  it('says how many times as much a peer takes, and to whom this site loses', () => {
    const ours = rawResult({ pages: { [chapter]: page(10_000, 2000, { lcp: 1200 }) } });
    const theirs = peer({ pages: { [chapter]: page(8000, 10_000, { lcp: 900, script: 200_000 }) } });
    const table = comparisonTable(pageMeasures, [ours, theirs]);
    expect(line(table, 'whole page')).toBe('| whole page | 12.0 kB | 218.0 kB (18 ×) |  |');
    expect(line(table, '… HTML')).toBe('| … HTML | 10.0 kB | 8.0 kB (0.80 ×) | Starlight |');
    expect(line(table, 'largest contentful paint')).toBe(
      '| largest contentful paint | 1200 ms | 900 ms (0.75 ×) | Starlight |',
    );
    expect(line(table, 'script before interaction')).toBe('| script before interaction | 0.0 kB | 200.0 kB |  |');
  });

  it('leaves out what nobody has measured, and parts that nobody has', () => {
    const table = comparisonTable(pageMeasures, [rawResult({ pages: { [chapter]: page(1, 1) } })]);
    expect(line(table, 'first search: bytes')).toBeUndefined();
    expect(line(table, '… fonts')).toBeUndefined();
    expect(line(table, 'total blocking time')).toBeDefined();
  });

  it('names who could not be installed and whose build failed, and shows the others', () => {
    const results = [
      rawResult({ builds: { cold: built(10) } }),
      peer({ builds: { cold: failed('cold build: ran out of memory') } }),
      rawResult({ contestant: 'other', title: 'Other', unavailable: 'could not be installed: no network' }),
    ];
    const table = comparisonTable(
      buildMeasures(() => undefined),
      results,
    );
    expect(line(table, 'cold: CPU')).toBe('| cold: CPU | 10.0 s | failed | failed |  |');
    expect(table).toContain('\n- Failed: Starlight: cold build: ran out of memory\n');
    expect(table).toContain('- Failed: Other: could not be installed: no network');
  });

  it('counts for each further chapter what is beyond the smallest book', () => {
    const small = rawResult({ chapters: 4, builds: { cold: built(10, 1e9, 1_000_000) } });
    const large = rawResult({ chapters: 104, builds: { cold: built(30, 1e9, 3_000_000) } });
    const table = comparisonTable(
      buildMeasures(() => small),
      [large],
    );
    expect(line(table, 'cold CPU per further chapter')).toContain('| 0.200 s |');
    expect(line(table, 'output per further chapter')).toContain('| 20.0 kB |');
  });
});

describe('the table of goals', () => {
  const among = (...results: RawResult[]): Results => ({
    of: (contestant, chapters) =>
      results.find((result) => result.contestant === contestant && result.chapters === chapters),
    commands: undefined,
  });
  const told = (id: string, results: Results, reasons: Record<string, string> = {}) =>
    goalsTable(
      goals.filter((goal) => goal.id === id),
      results,
      reasons,
    )
      .split('\n')
      .at(-1);

  it('says what is met, and why not what is not', () => {
    const light = among(rawResult({ pages: { [chapter]: page(12_000, 2000) } }));
    const heavy = among(rawResult({ pages: { [chapter]: page(12_000, 3000) } }));
    const text = 'HTML of the generated chapter with its CSS is at most 14.6 kB';
    expect(told('html-first-flight', light)).toBe(`| ${text} | 14.0 kB | met |  |`);
    expect(told('html-first-flight', heavy, { 'html-first-flight': 'The menu is long.' })).toBe(
      `| ${text} | 15.0 kB | **not met** | The menu is long. |`,
    );
    expect(told('html-first-flight', heavy)).toContain('no reason written yet');
    expect(told('html-first-flight', among())).toBe(`| ${text} |  | not measured |  |`);
  });

  it('takes no first screen for early that waits for a style sheet', () => {
    const early = among(rawResult({ pages: { [chapter]: page(20_000, 0) } }));
    const waiting = among(rawResult({ pages: { [chapter]: page(9000, 2000) } }));
    expect(told('first-screen-first-flight', early)).toContain('| 1 of 1 chapters | met |');
    expect(told('first-screen-first-flight', waiting)).toContain('| 0 of 1 chapters | **not met** |');
  });

  it.each([
    ['first-paint-html-only', '3.0 kB'],
    ['no-script', '5.0 kB'],
    ['no-shift', '0.200'],
  ])('takes the worst of all chapters: %s', (id, worst) => {
    const pages = { [chapter]: page(9, 0), '/chapters/real/': page(9, 3000, { script: 5000, cls: 0.2 }) };
    expect(told(id, among(rawResult({ pages })))).toContain(`| ${worst} | **not met** |`);
  });

  it('holds builds against those of the same size', () => {
    const ours = rawResult({ chapters: 1000, builds: { cold: built(20), warm: built(6), changed: built(9, 2e9) } });
    const theirs = peer({ chapters: 1000, builds: { cold: built(40), warm: built(5), changed: built(10, 1e9) } });
    const drawn = peer({ contestant: 'starlight-browser', chapters: 1000, builds: { cold: built(100) } });
    const all = among(ours, theirs, drawn);
    expect(told('cold-build', all)).toContain('| 20.0 s to 100.0 s: 0.20 × | met |');
    expect(told('warm-build', all)).toContain('| 6.00 s to 5.00 s: 1.20 × | met |');
    expect(told('changed-build', all)).toContain('0.90 × | **not met** |');
    expect(told('peak-memory', all)).toContain('| 2.00 GB to 1.00 GB: 2.00 × | **not met** |');
  });

  it('compares a page of a small book with the same page of a large one', () => {
    const small = rawResult({ chapters: 4, pages: { '/': page(10_000, 0), [chapter]: page(10_000, 0) } });
    const large = rawResult({ chapters: 1000, pages: { '/': page(10_100, 0), [chapter]: page(15_000, 0) } });
    expect(told('home-growth', among(small, large))).toContain('(+1.0 %) | met |');
    expect(told('chapter-growth', among(small, large))).toContain('10.0 kB and 15.0 kB (+50.0 %) | **not met** |');
  });

  it('takes the median of how long one waits for a command, and the slowest of several', () => {
    const { machine } = rawResult();
    const value = [
      { what: 'the check, warm', goal: 2, seconds: [1, 9, 1.5] },
      { what: 'npm run dev: a saved', goal: 0.3, seconds: [0.1] },
      { what: 'npm run dev: b saved', goal: 0.3, seconds: [0.4] },
    ];
    const results = { ...among(), commands: { machine, waits: { at, value } } };
    expect(told('check', results)).toContain('| 1.50 s | met |');
    expect(told('dev-change', results)).toContain('| 0.100 s, 0.400 s | **not met** |');
    expect(told('start', results)).toContain('| not measured |');
    const broken = { ...among(), commands: { machine, waits: failed('waits: failed with code 1') } };
    expect(told('start', broken)).toContain('| waits: failed with code 1 | **not met** |');
  });

  it('asks for a hundred in every category of every page, in the median', () => {
    const scores = (performance: number) => ({ performance, accessibility: 100, 'best-practices': 100, seo: 100 });
    const lighthouse = {
      '/': { at, value: [100, 90, 100].map(scores) },
      '/de/': { at, value: [100, 98, 98].map(scores) },
    };
    const result = rawResult({ contestant: 'this-site-languages', lighthouse });
    expect(told('lighthouse', among(result))).toContain('| 1 of 2 pages; not `/de/` 98/100/100/100 | **not met** |');
  });
});

describe('the page of results', () => {
  it('has a table for each size, contestants in their order, and what each was told', () => {
    const sizes = [1000, 4].flatMap((chapters) => [
      peer({ chapters, builds: { cold: built(20) }, settings: ['Defaults.'] }),
      rawResult({ chapters, builds: { cold: built(10) } }),
    ]);
    const text = resultsPage(sizes, undefined, ['this-site', 'starlight'], {});
    expect(text.match(/^### .*$/gm)).toEqual([
      '### 4 chapters',
      '### 1,000 chapters',
      '### 4 chapters',
      '### 1,000 chapters',
    ]);
    expect(text).toContain('|  | this site | Starlight | this site loses to |');
    expect(text).toContain('- a processor, 2 cores, 25.00 GB of memory, Linux 6, Node v24.0.0, no browser');
    expect(text).toContain('**Starlight** (maker 1.2.3)\n\n- Defaults.');
    expect(text).not.toMatch(/undefined|NaN/);
  });
});

describe('small things', () => {
  it('take the value in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('sum shifts that follow each other within a second', () => {
    const shifts = [0, 500, 3000].map((at) => ({ at, value: 0.1 }));
    expect(worstWindow(shifts)).toBeCloseTo(0.2);
    expect(worstWindow([])).toBe(0);
  });

  it('find one page of each kind in each language, the heaviest', () => {
    const pages = [
      '/',
      '/about/',
      '/systems/',
      '/systems/a/',
      '/systems/b/',
      '/de/',
      '/de/systems/a/',
      '/404.html',
    ].map((path) => ({ path, bytes: path.includes('b') ? 2 : 1 }));
    expect(pageOfEachKind(pages, ['de'])).toEqual([
      '/',
      '/404.html',
      '/about/',
      '/de/',
      '/de/systems/a/',
      '/systems/',
      '/systems/b/',
    ]);
  });
});
