import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { unite } from './box.ts';
import type { Box } from './box.ts';

/** How text is set, as far as its width depends on it. */
export interface Face {
  readonly size: number;
  readonly weight: number;
}

/** Heights of a face in pixels, measured from the baseline. */
export interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
}

/** The advance width of text in pixels, shaped as one string with kerning. */
export function advance(text: string, face: Face): number {
  return shapeOf(text, face.weight).advance * face.size;
}

/**
 * The box around the drawn letters, from the start of the baseline, or `null` where nothing is drawn.
 * Each letter takes up whole pixels, as browsers see it: mermaid's layouts depend on it.
 */
export function inkOf(text: string, { size, weight }: Face): Box | null {
  let box: Box | null = null;
  for (const { at, x0, y0, x1, y1 } of shapeOf(text, weight).letters) {
    const [left, right] = [Math.floor(sixtyFourths(x0 * size)), Math.ceil(sixtyFourths(x1 * size))];
    const [top, bottom] = [Math.floor(sixtyFourths(y0 * size)), Math.ceil(sixtyFourths(y1 * size))];
    box = unite(box, { x0: at * size + left, y0: top, x1: at * size + right, y1: bottom });
  }
  return box;
}

/** Ascent and descent are whole pixels, as browsers round them for a line box. */
export function metricsOf(face: Face): FaceMetrics {
  const font = fontOf(face.weight);
  const scale = face.size / font.unitsPerEm;
  return {
    ascent: Math.round(font.ascent * scale),
    descent: Math.round(-font.descent * scale),
    xHeight: font.xHeight * scale,
  };
}

/** The characters of a text that the shipped font cannot draw, each once, in order. */
export function missingCharacters(text: string): string[] {
  const missing = [...new Set(text)].filter((char) => subsetFor(char) === undefined);
  return missing.filter((char) => !/[\s\u00ad\u200b]/u.test(char));
}

const WEIGHTS = [400, 500, 600, 700] as const;
/** Files of the font, by the letters they hold, with their script; a letter is drawn from the first that has it. */
const SUBSETS = {
  latin: 'latn',
  'latin-ext': 'latn',
  vietnamese: 'latn',
  cyrillic: 'cyrl',
  'cyrillic-ext': 'cyrl',
  greek: 'grek',
  'greek-ext': 'grek',
} as const;
type Subset = keyof typeof SUBSETS;
const NAMES = Object.keys(SUBSETS) as Subset[];
const MOST_KEPT = 20_000;
const fonts = new Map<string, Font>();
const shapes = new Map<string, Shape>();
const require = createRequire(import.meta.url);

/** Text set in a font, in shares of the font size. */
interface Shape {
  readonly advance: number;
  /** What each letter covers, from its own place `at` on the baseline; `y` counts downwards. */
  readonly letters: readonly (Box & { readonly at: number })[];
}

function shapeOf(text: string, weight: number): Shape {
  const key = `${weight}|${text}`;
  const known = shapes.get(key);
  if (known) return known;
  if (shapes.size >= MOST_KEPT) shapes.clear();
  const shape = runsOf(text, weight)
    .map(({ font, script, part }) => shapeIn(font, script, part))
    .reduce(append);
  shapes.set(key, shape);
  return shape;
}

/** The text in pieces that are set from one file each; what no file has stays with the piece before it. */
function runsOf(text: string, weight: number): readonly { font: Font; script: string; part: string }[] {
  const runs: { subset: Subset; part: string }[] = [{ subset: 'latin', part: '' }];
  for (const char of text) {
    const last = runs.at(-1);
    const subset = subsetFor(char) ?? last?.subset ?? 'latin';
    if (!last || (subset !== last.subset && last.part !== '')) runs.push({ subset, part: char });
    else runs[runs.length - 1] = { subset, part: last.part + char };
  }
  return runs.map(({ subset, part }) => ({ font: fontOf(weight, subset), script: SUBSETS[subset], part }));
}

/** The file that draws a character; every weight has the same. */
function subsetFor(char: string): Subset | undefined {
  return NAMES.find((subset) => fontOf(400, subset).hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
}

function append(before: Shape, after: Shape): Shape {
  const letters = after.letters.map((letter) => ({ ...letter, at: letter.at + before.advance }));
  return { advance: before.advance + after.advance, letters: [...before.letters, ...letters] };
}

function shapeIn(font: Font, script: string, text: string): Shape {
  // The script is always given: for text without letters, fontkit would apply the kerning twice.
  const run = font.layout(text, undefined, script);
  const em = font.unitsPerEm;
  const letters: Shape['letters'][number][] = [];
  let at = 0;
  for (const [index, { codePoints, cbox }] of run.glyphs.entries()) {
    // A space has no outline, and fontkit reports that of its neighbour in the file.
    const blank = /^\s*$/.test(String.fromCodePoint(...codePoints));
    if (!blank) letters.push({ at, x0: cbox.minX / em, y0: -cbox.maxY / em, x1: cbox.maxX / em, y1: -cbox.minY / em });
    at += (run.positions[index]?.xAdvance ?? 0) / em;
  }
  return { advance: run.advanceWidth / em, letters };
}

function sixtyFourths(length: number): number {
  return Math.round(length * 64) / 64;
}

/**
 * Static instances: fontkit cannot vary a WOFF2 variable font, and browsers give the same widths for both.
 * WOFF rather than WOFF2, whose glyphs are the same: it opens in half the time.
 */
function fontOf(wanted: number, subset: Subset = 'latin'): Font {
  const weight = WEIGHTS.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
  const name = `inter-${subset}-${weight}-normal`;
  let font = fonts.get(name);
  if (!font) {
    font = create(readFileSync(require.resolve(`@fontsource/inter/files/${name}.woff`)));
    fonts.set(name, font);
  }
  return font;
}
