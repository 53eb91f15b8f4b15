import { describe, expect, it } from 'vitest';
import { firstSentence, tieDots } from '../../../src/site/first-sentence.ts';

describe('firstSentence', () => {
  it('parts a text after its first sentence', () => {
    expect(firstSentence('One, and no more. A second! A third?')).toEqual(['One, and no more.', 'A second! A third?']);
    expect(firstSentence('Begun in 2011. It grew.')).toEqual(['Begun in 2011.', 'It grew.']);
    expect(firstSentence('“Is it?” Yes.')).toEqual(['“Is it?”', 'Yes.']);
  });

  it('leaves one sentence whole', () => {
    expect(firstSentence('One sentence.')).toEqual(['One sentence.', '']);
    expect(firstSentence('a label')).toEqual(['a label', '']);
  });

  it('knows dots that end none', () => {
    for (const text of [
      'Am 10. März begann es.',
      'A U.S. Senator spoke.',
      'Warner Bros. and others did.',
      'Es sind z. B. Filme.',
    ])
      expect(firstSentence(text)).toEqual([text, '']);
  });
});

it('keeps what follows a dot inside a sentence on its line', () => {
  expect(tieDots('Am 10. März sprach Warner Bros. selbst.')).toBe('Am 10.\u00A0März sprach Warner Bros.\u00A0selbst.');
});
