import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/search/browser/excerpt.ts';
import { marksIn } from '../../../src/search/browser/marks.ts';

const knowledge = {
  endings: new Set(['s', 'ed', 'ing']),
  stopWords: new Set(['a', 'the']),
  writing: { months: new Map(), numberWords: new Map(), scales: new Map(), isMonthFirst: false },
};
const unit = (...choices: string[]) => ({
  words: choices[0]?.split(' ') ?? [],
  choices: choices.map((words) => ({ words: words.split(' '), weight: 1 })),
  found: new Map(),
});
const marks = (text: string, ...choices: string[]) => marksIn(text, [unit(...choices)], knowledge);

describe('the marks of a result', () => {
  it('are on a name that ends in a number as a whole, and on no other number', () => {
    const text = 'It began in us-east-1, at 1 in the night, far from us.';
    const found = marks(text, 'useast1');
    expect(found).toEqual(['us-east-1']);
    const hits = markWords(text, found).flatMap((segment) => (segment.hit ? segment.text : []));
    expect(hits).toEqual(['us-east-1']);
  });

  it('are on a phrase that means the same only where it stands whole, in any form of its words', () => {
    expect(marks('They let go a third of the staff.', 'layoffs', 'let go a third')).toEqual(['let', 'go', 'third']);
    expect(marks('They let a third of the rooms and may go.', 'layoffs', 'let go a third')).toEqual([]);
  });

  it('are on no longer word that the first word of a name only begins', () => {
    expect(marks('Networks are neutral.', 'net neutrality')).toEqual([]);
    expect(marks('Net neutrality was lost.', 'net neutral')).toEqual(['net', 'neutrality']);
  });
});
