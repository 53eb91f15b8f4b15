import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { coverPicture, drawCover } from '../../../../src/publish/epub/cover-picture.ts';

const cover = {
  title: 'The Borrowed Oven',
  tagline: 'Whose it is, and who bakes in it',
  host: 'example.org',
  illustration: undefined,
};

describe('the cover', () => {
  it('is a picture in portrait format, as high as shelves show it', async () => {
    const { format, width, height } = await sharp(await coverPicture(cover)).metadata();
    expect(format).toBe('png');
    expect([width, height]).toEqual([1400, 2100]);
  });

  it('has the drawing of a chapter, where one has a drawing', () => {
    expect(drawCover({ ...cover, illustration: 'lease' }).length).toBeGreaterThan(drawCover(cover).length + 5000);
  });

  it('sets a title of one long word smaller, so that it stays on the page', async () => {
    const title = 'Donaudampfschifffahrtsgesellschaft';
    const { data, info } = await sharp(Buffer.from(drawCover({ ...cover, title })))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const edge = Array.from({ length: 900 }, (_, row) => data[(row + 100) * info.width + info.width - 40] ?? 0);
    expect(Math.min(...edge)).toBeGreaterThan(200);
  });
});
