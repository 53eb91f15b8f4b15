import { describe, expect, it } from 'vitest';
import { transitiveReduction } from '../../../../src/model/dependency/transitive-reduction.ts';

/** Needs written as “a b” for certain ones and “a?b” for others. */
function reduced(...needs: readonly string[]): string[] {
  const read = needs.map((need) => ({
    said: need,
    from: need.charAt(0),
    to: need.charAt(2),
    uncertain: need.charAt(1) === '?',
  }));
  return transitiveReduction(read).map(({ said }) => said);
}

describe('the needs without those that follow from others', () => {
  it('lack what a chain of others says', () => {
    expect(reduced('a b', 'b c', 'c d', 'a c', 'a d')).toEqual(['a b', 'b c', 'c d']);
    expect(reduced('a?c', 'a b', 'b c')).toEqual(['a b', 'b c']);
  });

  it('keep what no chain says, or only one with an uncertain need in it', () => {
    expect(reduced('a b', 'a c', 'b d', 'c d')).toEqual(['a b', 'a c', 'b d', 'c d']);
    expect(reduced('a b', 'b?c', 'a c')).toEqual(['a b', 'b?c', 'a c']);
  });

  it('say as much as before where needs run in a circle', () => {
    expect(reduced('a b', 'b a')).toEqual(['a b', 'b a']);
    expect(reduced('a b', 'b c', 'c a', 'a c', 'b a', 'c b')).toHaveLength(3);
  });
});
