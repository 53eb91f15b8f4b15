import { expect, it } from 'vitest';
import { pairSections } from '../../../src/site/parallel-chapters.ts';

const sections = (...ids: string[]) => ids.map((id) => ({ id }));

it('Sections of the same name stand side by side, in the order of the version that is read', () => {
  expect(pairSections(sections('', 'b', 'a'), sections('', 'a', 'b')).map(({ id }) => id)).toEqual(['', 'b', 'a']);
});

it('A section that one version lacks has an empty place beside it, and what is only in the other comes last', () => {
  expect(pairSections(sections('a', 'b'), sections('c', 'b'))).toEqual([
    { id: 'a', own: { id: 'a' }, other: undefined },
    { id: 'b', own: { id: 'b' }, other: { id: 'b' } },
    { id: 'c', own: undefined, other: { id: 'c' } },
  ]);
});
