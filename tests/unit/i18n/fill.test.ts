import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';

describe('a text', () => {
  it('takes values for its placeholders, and keeps those that get none', () => {
    expect(fill('{a} of {b}, {a} of {c}', { a: 1, b: 'two' }, 'en')).toBe('1 of two, 1 of {c}');
  });

  it('fills in nothing that every object has', () => {
    expect(fill('{constructor} {toString}', {}, 'en')).toBe('{constructor} {toString}');
  });

  it('has the form that its language has for a number', () => {
    const text = { one: '{count} wynik', few: '{count} wyniki', many: '{count} wyników', other: '{count} wyniku' };
    const said = [1, 3, 5, 1.5].map((count) => fill(text, { count }, 'pl'));
    expect(said).toEqual(['1 wynik', '3 wyniki', '5 wyników', '1.5 wyniku']);
  });

  it('falls back to the form for all other numbers', () => {
    expect(fill({ other: '{count} Treffer' }, { count: 1 }, 'de')).toBe('1 Treffer');
  });
});
