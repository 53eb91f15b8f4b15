import { expect, it } from 'vitest';
import { findInvisibleSign, invisibleSign } from '../src/index.ts';
import { plainText } from '../src/text/invisible.ts';

it.each(['می\u200cخواهم', 'क्\u200dष', 'a\tb\nc'])('takes signs that belong to the spelling: %j', (text) => {
  expect(findInvisibleSign(text)).toBeUndefined();
});

it.each(['a\u200cb', 'a\u200db', '👩\u200d💻', '\u200cمی', 'می\u200c\u200cخواهم', 'می\u200fخواهم', 'a\u202eb'])(
  'finds signs that nobody sees: %j',
  (text) => {
    expect(findInvisibleSign(text)?.what).toMatch(/^an invisible control character/);
  },
);

it('takes no text as plain in which a sign could be invisible', () => {
  const signs = Array.from({ length: 0x10000 }, (_sign, code) => String.fromCharCode(code));
  expect(signs.filter((sign) => plainText.test(sign) && invisibleSign.test(sign))).toEqual([]);
});
