import sharp from 'sharp';
import { missingCharacters } from 'static-mermaid';
import { keepByContent } from '../../cache/keep-by-content.ts';
import { drawIllustration, illustrationSize } from '../../figures/illustrations/illustration.ts';
import { breakLines, letter, widthOf } from '../../figures/lettering/lettering.ts';
import type { IllustrationName } from '../../schemas/illustration.ts';

/** What stands on the cover. */
export interface Cover {
  readonly title: string;
  readonly tagline: string;
  /** Name of the site's host. */
  readonly host: string;
  /** The drawing of the first chapter that has one. */
  readonly illustration: IllustrationName | undefined;
}

/** In pixels: as high as shelves of reading systems ask for. */
const size = { width: 1400, height: 2100 } as const;
const margin = 120;
const inner = size.width - 2 * margin;
const colours = { paper: '#fbfaf7', ink: '#1b1f24', muted: '#5a6169', accent: '#0b5f63' };
/** Tried from the largest on. */
const titleSizes = [190, 170, 150, 130, 110, 90, 72];

/** The cover as SVG. */
export function drawCover({ title, tagline, host, illustration }: Cover): string {
  const { ink, accent, muted, paper } = colours;
  const heading = fitTitle(title);
  const below = 320 + heading.lines.length * heading.size * 1.1;
  const subtitle = breakLines(tagline, inner, { size: 56, weight: 400 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/><rect width="100%" height="40" fill="${accent}"/>`,
    ...heading.lines.map((line, at) =>
      letter(line, {
        size: heading.size,
        weight: 700,
        fill: ink,
        x: margin,
        y: 200 + heading.size + at * heading.size * 1.1,
      }),
    ),
    ...subtitle.map((line, at) =>
      letter(line, { size: 56, weight: 400, fill: muted, x: margin, y: below + 20 + at * 74 }),
    ),
    illustration ? pictureOf(illustration) : '',
    letter(host, { size: 40, weight: 600, fill: accent, x: margin, y: size.height - margin }),
    '</svg>',
  ].join('');
}

/** The cover as PNG; one that was drawn before is taken from the cache. Words that the font lacks letters for are left out. */
export async function coverPicture(cover: Cover): Promise<Uint8Array> {
  const written = (text: string) => (missingCharacters(text).length > 0 ? '' : text);
  const drawn = drawCover({ ...cover, title: written(cover.title), tagline: written(cover.tagline) });
  return keepByContent({
    area: 'covers',
    content: Buffer.from(drawn),
    madeBy: 'src/publish/epub/cover-picture.ts',
    make: toPng,
  });
}

async function toPng(svg: Uint8Array): Promise<Uint8Array> {
  return sharp(svg).png({ palette: true, colours: 32, effort: 1, dither: 0 }).toBuffer();
}

/** A drawing as wide as the cover, above its foot. */
function pictureOf(illustration: IllustrationName): string {
  const { ink, accent } = colours;
  const { width, height } = illustrationSize;
  const drawing = drawIllustration(illustration, { sheet: '#fff', ink, accent, ground: ink });
  const high = ((size.width - margin) * height) / width;
  const box = `x="${margin / 2}" y="${size.height - 2 * margin - high}" width="${size.width - margin}" height="${high}"`;
  return `<svg ${box} viewBox="0 0 ${width} ${height}">${drawing}</svg>`;
}

function fitTitle(title: string): { lines: string[]; size: number } {
  const fitted = titleSizes.map((one) => ({ size: one, lines: breakLines(title, inner, { size: one, weight: 700 }) }));
  const fits = ({ lines, size: one }: (typeof fitted)[number]) =>
    lines.length * one <= 520 && lines.every((line) => widthOf(line, { size: one, weight: 700 }) <= inner);
  const best = fitted.find(fits) ?? fitted.at(-1);
  if (!best) throw new Error('There is no size for the title of the cover.');
  return best;
}
