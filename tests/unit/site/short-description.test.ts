import { describe, expect, it } from 'vitest';
import { shortDescription } from '../../../src/site/short-description.ts';

describe('shortDescription', () => {
  it('leaves a short text alone', () => {
    expect(shortDescription('One sentence. And another')).toBe('One sentence. And another');
  });

  it('ends with a sentence where one is long enough', () => {
    const first = `${'Wort '.repeat(30)}am 10. März.`;
    expect(shortDescription(`${first} ${'mehr '.repeat(20)}am 11. Mai und danach`)).toBe(first);
  });

  it('ends with a whole word and a sign of omission where none is', () => {
    const short = shortDescription('word, '.repeat(60));
    expect(short).toMatch(/^(?:word, )+word …$/);
    expect(short.length).toBeLessThanOrEqual(201);
  });
});
