import sharp from 'sharp';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIllustration, illustrationSize } from '../../../../src/figures/illustrations/illustration.ts';
import { illustrationNames } from '../../../../src/schemas/illustration.ts';
import { illustrationFile } from '../../../../src/site/illustration-file.ts';

const inks = { sheet: '#fff', ink: '#000', accent: '#088', ground: '#444' } as const;
const { width, height } = illustrationSize;

describe.each(illustrationNames)('the drawing %s', (name) => {
  it('is the same each time, in four colours that its user chooses', () => {
    const drawing = drawIllustration(name, inks);
    expect(drawIllustration(name, inks)).toBe(drawing);
    const colours = [...drawing.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    expect(new Set(colours)).toEqual(new Set(['none', ...Object.values(inks)]));
  });

  it('has all its lines on the sheet, none of them a number gone wrong', async () => {
    expect(drawIllustration(name, inks)).not.toMatch(/NaN|undefined|Infinity/);
    const wide = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-40 -40 ${width + 80} ${height + 80}" width="560" height="400"><rect x="-40" y="-40" width="560" height="400" fill="#fff"/>${drawIllustration(name, { ...inks, sheet: '#eee' })}</svg>`;
    const { info } = await sharp(Buffer.from(wide))
      .trim({ background: '#fff', threshold: 4 })
      .toBuffer({ resolveWithObject: true });
    const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
    expect(
      [left, top].every((offset) => offset >= 40),
      `${left}, ${top}`,
    ).toBe(true);
    expect(left + info.width).toBeLessThanOrEqual(40 + width);
    expect(top + info.height).toBeLessThanOrEqual(40 + height);
    expect(info.width, 'as wide as a sheet').toBeGreaterThan(width * 0.8);
  });

  it('is a small file, which looks right by itself and takes the colours of a page', () => {
    const file = illustrationFile(name);
    expect(gzipSync(file).length).toBeLessThan(6_000);
    expect(file).toContain('fill="var(--drawing-accent,#0b5d66)"');
  });
});
