import sharp from 'sharp';
import { keepByContent } from '../../cache/keep-by-content.ts';
import type { IllustrationName } from '../../schemas/illustration.ts';
import { drawIllustration } from '../illustrations/illustration.ts';
import { breakLines, letter, widthOf } from '../lettering/lettering.ts';

/** What the picture of a page says, where a link to it is shared. */
export interface SocialCard {
  /** What kind of page it is, and of when or whom; empty where the title says it all. */
  readonly kicker: string;
  readonly title: string;
  /** Name of the site, and what it is about. */
  readonly site: string;
  readonly tagline: string;
  /** The drawing of a chapter. */
  readonly illustration?: IllustrationName;
}

/** The size that services which show such pictures ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const inner = cardSize.width - 2 * margin;
/** Of a drawing; its own sides are blank. */
const pictureWidth = 540;
const colours = { paper: '#fbfaf7', ink: '#1b1f24', muted: '#5a6169', accent: '#0b5f63' };
/** Tried from the largest on; the longest title of the site fits at the smallest. */
const titleSizes = [84, 72, 60, 52, 44, 38, 32];
const lineHeight = 1.18;
const titleHeight = 330;

/** Returns the card as SVG. */
export function drawCard({ kicker, title, site, tagline, illustration }: SocialCard): string {
  const { lines, size } = fitTitle(title, illustration ? inner - pictureWidth : inner);
  const small = { size: 28, weight: 600, fill: colours.accent } as const;
  const name = { size: 30, weight: 700, fill: colours.ink } as const;
  const foot = cardSize.height - 64;
  const afterName = margin + widthOf(site, name) + 28;
  const room = cardSize.width - margin - afterName;
  const taglineSize = Math.min(24, room / widthOf(tagline, { size: 1, weight: 400 }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="100%" height="14" fill="${colours.accent}"/>`,
    letter(kicker, { ...small, x: margin, y: 112 }),
    illustration ? pictureOf(illustration) : '',
    ...lines.map((line, index) =>
      letter(line, {
        size,
        weight: 700,
        fill: colours.ink,
        x: margin,
        y: 112 + 34 + size + index * size * lineHeight,
      }),
    ),
    letter(site, { ...name, x: margin, y: foot }),
    letter(tagline, { size: taglineSize, weight: 400, fill: colours.muted, x: afterName, y: foot }),
    '</svg>',
  ].join('');
}

/** A drawing stands at the right, below the band and above the foot. */
function pictureOf(illustration: IllustrationName): string {
  const { ink, accent } = colours;
  const drawing = drawIllustration(illustration, { sheet: '#fff', ink, accent, ground: ink });
  const x = cardSize.width - margin / 2 - pictureWidth;
  return `<svg x="${x}" y="128" width="${pictureWidth}" height="360" viewBox="0 0 480 320">${drawing}</svg>`;
}

/** Returns the card as PNG; one that was drawn before is taken from the cache. */
export async function renderCard(card: SocialCard): Promise<Uint8Array> {
  return keepByContent({
    area: 'social',
    content: Buffer.from(JSON.stringify(card)),
    madeBy: 'src/figures/social/social-card.ts',
    make: () => toPng(card),
  });
}

async function toPng(card: SocialCard): Promise<Uint8Array> {
  return sharp(Buffer.from(drawCard(card)))
    .png({ palette: true, colours: 16, effort: 1, dither: 0 })
    .toBuffer();
}

function fitTitle(title: string, room: number): { lines: string[]; size: number } {
  const fitted = titleSizes.map((size) => ({ size, lines: breakLines(title, room, { size, weight: 700 }) }));
  const fits = ({ size, lines }: (typeof fitted)[number]) =>
    lines.length * size * lineHeight <= titleHeight &&
    lines.every((line) => widthOf(line, { size, weight: 700 }) <= room);
  const best = fitted.find(fits) ?? fitted.at(-1);
  if (!best) throw new Error('There is no size for the title of a card.');
  return best;
}
