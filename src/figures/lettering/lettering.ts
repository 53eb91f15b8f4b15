import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

type Weight = 400 | 600 | 700;

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
  let at = 0;
  const outlines = runsOf(text, weight).flatMap(({ font, part }) => {
    const { glyphs, positions } = font.layout(part);
    return glyphs.map(({ path }, index) => {
      const outline = `<path transform="translate(${at} 0)" d="${path.toSVG()}"/>`;
      at += positions[index]?.xAdvance ?? 0;
      return outline;
    });
  });
  const scale = size / fontOf(weight).unitsPerEm;
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
  const width = runsOf(word, weight).reduce(
    (sum, { font, part }) => sum + font.layout(part).advanceWidth / font.unitsPerEm,
    0,
  );
  widths.set(key, width);
  return width;
}

/** The text in pieces that are set from one file of the font each. */
function runsOf(text: string, weight: Weight): { font: Font; part: string }[] {
  const runs: { subset: Subset; part: string }[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    const subset = subsets.find((one) => fontOf(weight, one).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)) ?? 'latin';
    if (last?.subset === subset) last.part += sign;
    else runs.push({ subset, part: sign });
  }
  return runs.map(({ subset, part }) => ({ font: fontOf(weight, subset), part }));
}

/** Files of the font, by the letters they hold: those that `missingCharacters` of the diagrams knows. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;
type Subset = (typeof subsets)[number];
const fonts = new Map<string, Font>();
const require = createRequire(import.meta.url);

function fontOf(weight: Weight, subset: Subset = 'latin'): Font {
  const name = `inter-${subset}-${weight}-normal`;
  const known = fonts.get(name);
  if (known) return known;
  const font = create(readFileSync(require.resolve(`@fontsource/inter/files/${name}.woff`)));
  fonts.set(name, font);
  return font;
}
