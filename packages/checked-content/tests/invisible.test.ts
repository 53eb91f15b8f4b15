import { expect, it } from 'vitest';
import { findInvisibleSign } from '../src/index.ts';

it.each(['می\u200cخواهم', 'क्\u200dष', 'a\tb\nc'])('takes signs that belong to the spelling: %j', (text) => {
  expect(findInvisibleSign(text)).toBeUndefined();
});

it.each(['a\u200cb', 'a\u200db', '👩\u200d💻', '\u200cمی', 'می\u200c\u200cخواهم', 'می\u200fخواهم', 'a\u202eb'])(
  'finds signs that nobody sees: %j',
  (text) => {
    expect(findInvisibleSign(text)?.what).toMatch(/^an invisible control character/);
  },
);
