import { describe, expect, it } from 'vitest';
import { computeShare } from '../../../src/library/compute-shares.ts';
import { loadDataset } from '../../../src/library/load-dataset.ts';
import { temporarySite } from '../temporary-site.ts';

const text = { en: 'x', de: 'x' };
const series = (id: string, values: Record<string, number>, confidence: 'high' | 'low' = 'high') => ({
  id,
  title: text,
  unit: 'memberships' as const,
  scale: 'million' as const,
  definition: text,
  points: Object.entries(values).map(([period, value]) => ({ period, value, source: `${id}-source`, confidence })),
});

describe('a share', () => {
  it('is computed where all series have a value, with the source of the part and the weakest confidence', () => {
    const all = [series('home', { 2019: 1, 2020: 1, 2021: 5 }), series('abroad', { 2020: 2, 2021: 3 }, 'low')];
    expect(computeShare({ part: 'home', whole: ['home', 'abroad'] }, all)).toEqual([
      { period: '2020', value: 33.3, source: 'home-source', confidence: 'low' },
      { period: '2021', value: 62.5, source: 'home-source', confidence: 'low' },
    ]);
  });

  it('leaves out periods in which the whole is nothing', () => {
    expect(computeShare({ part: 'home', whole: ['home'] }, [series('home', { 2020: 0 })])).toEqual([]);
  });

  it('may not be written by hand as well: a number is stored once', () => {
    const root = temporarySite({
      'src/data/series/share.yaml': `- id: share
  title: { en: "Share", de: "Anteil" }
  unit: percent
  definition: { en: "A share.", de: "Ein Anteil." }
  shareOf: { part: sales, whole: [sales] }
  points:
  - { period: "2020", value: 1, source: report-2020, confidence: high }
`,
    });
    expect(
      loadDataset(root)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('a number is stored once');
  });
});
