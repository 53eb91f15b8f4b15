import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shareThatDiffers } from '../../../bench/measure/first-flight.ts';

const picture = (width: number, height: number, marked = 0) => {
  const pixels = Buffer.alloc(width * height * 3, 255);
  pixels.fill(0, 0, marked * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
};

describe('two pictures of a first screen', () => {
  it('differ by the share of their pixels that are not the same', async () => {
    const white = await picture(20, 50);
    expect(await shareThatDiffers(white, await picture(20, 50))).toBe(0);
    expect(await shareThatDiffers(white, await picture(20, 50, 5))).toBe(0.005);
  });

  it('differ altogether where they are not of one size', async () => {
    expect(await shareThatDiffers(await picture(20, 50), await picture(20, 40))).toBe(1);
  });
});
