import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

export type Weight = 400 | 600 | 700;

/** Text set at a size in pixels. */
export interface Setting {
  readonly size: number;
  readonly weight: Weight;
}

/** Returns the text as outlines with its baseline at (x, y): the picture needs no font of the machine that draws it. */
export function letter(
  text: string,
  { size, weight, x, y, fill }: Setting & { x: number; y: number; fill: string },
): string {
  const font = fontOf(weight);
  const { glyphs, positions } = font.layout(text);
  let at = 0;
  const outlines = glyphs.map(({ path }, index) => {
    const outline = `<path transform="translate(${at} 0)" d="${path.toSVG()}"/>`;
    at += positions[index]?.xAdvance ?? 0;
    return outline;
  });
  const scale = size / font.unitsPerEm;
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}

/** Returns how wide the text is in pixels, word by word. */
export function widthOf(text: string, { size, weight }: Setting): number {
  const words = text.split(' ').map((word) => widthInEm(word, weight));
  return size * (words.reduce((sum, width) => sum + width, 0) + (words.length - 1) * widthInEm(' ', weight));
}

/** Breaks a text between words into lines of at most `width` pixels; a word that is wider has a line of its own. */
export function breakLines(text: string, width: number, setting: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, setting) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const widths = new Map<string, number>();

function widthInEm(word: string, weight: Weight): number {
  const key = `${weight} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const width = font.layout(word).advanceWidth / font.unitsPerEm;
  widths.set(key, width);
  return width;
}

const fonts = new Map<Weight, Font>();
const require = createRequire(import.meta.url);

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)));
  fonts.set(weight, font);
  return font;
}
