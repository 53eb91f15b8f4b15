import { describe, expect, it, vi } from 'vitest';
import { rememberByObject, rememberByText } from '../../src/index.ts';

describe('what was made of a file', () => {
  it('is handed out again for the same text, and made anew for another text or another file', () => {
    const read = vi.fn(({ file, text }: { file: string; text: string }) => ({ said: `${file}: ${text}` }));
    const remembered = rememberByText(read);
    const first = remembered({ file: 'a', text: 'x' });
    expect(remembered({ file: 'a', text: 'x' })).toBe(first);
    expect(remembered({ file: 'b', text: 'x' })).toEqual({ said: 'b: x' });
    expect(remembered({ file: 'a', text: 'y' })).toEqual({ said: 'a: y' });
    expect(remembered({ file: 'a', text: 'x' })).toEqual(first);
    expect(read).toHaveBeenCalledTimes(4);
  });
});

describe('what was made of an object', () => {
  it('is handed out again for that object and for no other that looks like it, even where it is nothing', () => {
    const make = vi.fn((): undefined => undefined);
    const remembered = rememberByObject(make);
    const one = {};
    remembered(one);
    remembered(one);
    remembered({});
    expect(make).toHaveBeenCalledTimes(2);
  });
});
