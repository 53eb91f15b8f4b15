import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineColours } from '../../../../src/figures/charts/line-colours.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';
import { closest, contrast, hueOf } from './seen-colours.ts';

const providers: RecordOf<'providers'>[] = [
  { id: 'owner', name: 'Owner', whole: { en: 'all of it', de: 'alles davon' }, part: 'landlord' },
  { id: 'renter', name: 'Renter', whole: { en: 'all of it', de: 'alles davon' }, part: 'tenant' },
  { id: 'third', name: 'Third', whole: { en: 'all of it', de: 'alles davon' } },
];

describe('lines of a chart', () => {
  it('have the colour of a company only where they alone are its own', () => {
    const colours = (...ids: (string | undefined)[]) =>
      lineColours(
        ids.map((provider) => ({ provider })),
        providers,
      );
    expect(colours('owner', 'third', undefined)).toEqual(['landlord', 1, 2]);
    expect(colours('third', 'renter', 'owner')).toEqual([1, 'tenant', 'landlord']);
    expect(colours('renter', 'renter')).toEqual([1, 2]);
  });

  it.each(['light', 'dark'] as const)(
    'have %s hues of no company and no state, which all readers tell apart',
    (theme) => {
      const lines = ['1', '2', '3', '4'].map((name) => colourOf(name, theme));
      const meant = ['tenant', 'landlord', 'down', 'degraded', 'up'].map((name) => colourOf(name, theme));
      for (const [index, line] of lines.entries()) {
        expect(contrast(line, colourOf('surface', theme))).toBeGreaterThanOrEqual(4.5);
        for (const other of lines.slice(index + 1)) expect(closest(line, other)).toBeGreaterThan(0.09);
        for (const other of meant) expect([line, other, hueOf(line) - hueOf(other)]).toSatisfy(isApart);
      }
    },
  );
});

/** Whether hues are far apart; a grey has none. */
function isApart([line, , turn]: [string, string, number]): boolean {
  const apart = Math.abs(((turn + 540) % 360) - 180);
  return apart > 25 || Number.isNaN(hueOf(line));
}

function colourOf(name: string, theme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] =
    new RegExp(`--diagram-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(
      readFileSync('src/styles/diagrams.css', 'utf8'),
    ) ?? [];
  return theme === 'light' ? light : dark;
}
