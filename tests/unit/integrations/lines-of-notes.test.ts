import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfNotes } from '../../../src/integrations/lines-of-notes.ts';

describe('the lines of the notes beside a paragraph', () => {
  it('are four for one that stands alone', () => {
    expect(linesOfNotes([0], 600)).toEqual([4]);
  });

  it('are fewer where the next one stands close below', () => {
    const [first = 0, second = 0] = linesOfNotes([0, 70], 900);
    expect(first).toBeLessThan(4);
    expect(second).toBe(4);
  });

  it('are one or two where there are as many notes as lines', () => {
    expect(Math.max(...linesOfNotes([0, 64, 128, 192], 250))).toBe(2);
    expect(Math.max(...linesOfNotes([0, 0, 0, 0, 64, 64, 64, 64], 128))).toBe(1);
  });

  it('are few at the end, below which the next paragraph begins', () => {
    expect(linesOfNotes([600], 600)[0]).toBeLessThanOrEqual(3);
  });

  it('are from one to four, wherever the notes stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 20 }), fc.nat(2000), (places, letters) => {
        const lines = linesOfNotes(
          places.toSorted((a, b) => a - b),
          letters,
        );
        expect(lines).toHaveLength(places.length);
        expect(lines.every((line) => Number.isInteger(line) && line >= 1 && line <= 4)).toBe(true);
      }),
    );
  });
});
