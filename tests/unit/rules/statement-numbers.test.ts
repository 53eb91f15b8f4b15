import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { temporarySite } from '../temporary-site.ts';

/** What is said of a fact whose sentence gives a range. */
async function saidOf(ends: readonly [string, string], note: string): Promise<string[]> {
  const file = 'src/data/facts/range.yaml';
  const text = `- id: range
  statement:
    en: "The shop had ${ends[0]} to ${ends[1]} rooms."
    de: "Der Laden hatte ${ends[0]} bis ${ends[1]} Räume."
  measures:
    - id: rooms
      value: 30
      unit: count
      qualifier: midpoint
      label: { en: "rooms", de: "Räume" }
  note:
    en: "${note} by count."
    de: "${note} nach Zählung."
  sources: [annual-report]
  confidence: high
`;
  const { problems } = await checkSite(temporarySite({ [file]: text }));
  return problems.filter(({ rule }) => rule === 'statement-number').map(({ message }) => message);
}

describe('the sentence of a range', () => {
  it('gives its two ends, which stand in the note of the middle', async () => {
    expect(await saidOf(['20', '40'], '20 to 40')).toEqual([]);
  });

  it('gives no ends of which the number is not the middle, and none that the note lacks', async () => {
    expect(await saidOf(['20', '50'], '20 to 50')).toHaveLength(2);
    expect(await saidOf(['20', '40'], 'A range')).toHaveLength(2);
  });
});
